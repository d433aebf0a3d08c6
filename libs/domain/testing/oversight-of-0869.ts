import { plainDate } from '@banli/calendar';
import type { Actor } from '../actor';
import { commitmentStream, itemOfSubject, partyId, type OversightMatter } from '../identity';
import type {
  CallForReports,
  ChooseKeyItem,
  OrderRectification,
  OversightCommand,
  PlanInspection,
  ReportFigures,
  TrackAcrossYears,
} from '../oversight/oversight.commands';
import { justice, lead, people, promise, registration, stream, supervisingBody } from './case-0869';
import type { Step } from './decider-specification';

const { committee, office } = people;

const common = (matter: OversightMatter, item: string) => ({
  jurisdiction: 'chongqing',
  year: 2021,
  matter,
  item,
  body: supervisingBody,
  decision: '主任会议2021年第9次会议',
  deputies: [people.deputy.personId],
});

export const keyItem: ChooseKeyItem = {
  type: 'ChooseKeyItem',
  ...common('key-item', itemOfSubject(stream)),
  title: registration.title,
  units: [lead],
  subjects: [stream],
  leader: people.supervisor.personId,
  reason: '川渝联防联控，代表反映集中。',
};

export const tracking: TrackAcrossYears = {
  type: 'TrackAcrossYears',
  ...common('tracking', itemOfSubject(commitmentStream(stream, 1, 1))),
  title: promise.item,
  units: [lead],
  subjects: [commitmentStream(stream, 1, 1), stream],
  reason: '年内未能落实。',
  fulfilled: false,
};

export const inspection: PlanInspection = {
  type: 'PlanInspection',
  ...common('inspection', 'plan-1'),
  title: '生态环境类建议办理情况专项检查',
  units: [lead, justice],
  subjects: [],
  reason: '生态环境类建议集中，群众关注。',
  from: plainDate('2021-09-13'),
  to: plainDate('2021-09-15'),
};

export const rectification: OrderRectification = {
  type: 'OrderRectification',
  ...common('rectification', 'cq-sthjj-1'),
  title: '逾期办理整改',
  units: [lead],
  subjects: [stream],
  reason: '未按规定期限答复代表。',
  requirements: '查明原因，建立到期预警制度，书面报告。',
  dueOn: plainDate('2021-10-29'),
};

const reporters = [
  { role: 'chairpersons', unit: supervisingBody },
  { role: 'government', unit: partyId('cq-jytas') },
  { role: 'high-court', unit: partyId('cq-gjfy') },
  { role: 'procuratorate', unit: partyId('cq-jcy') },
] as const;

/** The four reports of 2021 that the standing committee votes on in November (34). */
export const novemberReport: CallForReports = {
  type: 'CallForReports',
  ...common('november-report', 'annual'),
  deputies: [],
  title: '2021年代表建议办理工作情况报告',
  units: reporters.map(({ unit }) => unit),
  subjects: [],
  reporters,
  reason: '十一月常委会会议审议。',
  dueOn: plainDate('2021-11-12'),
};

/** How the handling goes, heard by 主任会议 (34). */
export const progressReport: CallForReports = {
  ...novemberReport,
  ...common('progress-report', 'annual'),
  deputies: [],
  title: '2021年代表建议办理进展情况汇报',
  units: [partyId('cq-jytas')],
  reporters: [{ role: 'government', unit: partyId('cq-jytas') }],
  reason: '年中听取汇报。',
  dueOn: plainDate('2021-08-20'),
};

/** What was counted on the day a report is handed in. */
export const figures: ReportFigures = {
  on: plainDate('2021-11-10'),
  counts: { proposals: { standing: { 'answered-in-time': 1 } }, commitments: { standing: { open: 1 } } },
};

const government = { ...office, unit: partyId('cq-jytas') };
const step = <C extends OversightCommand>(on: string, by: Actor, command: C): Step<C> => ({ on, by, command });

/** Each matter as it is lived to its end. */
export const oversightLives = {
  'key-item': [
    step('2021-08-30', committee, keyItem),
    step('2021-09-30', office, { type: 'ReportDuty', unit: lead, text: '已会同四川开展联合执法。' }),
    step('2021-12-20', committee, { type: 'CloseOversight', outcome: '联合执法机制已经建立，督办结束。' }),
  ],
  tracking: [
    step('2021-12-31', committee, tracking),
    step('2021-12-31', committee, {
      type: 'RecordYearlyState',
      year: 2021,
      standing: 'partly-fulfilled',
      account: '完成两次联合执法，尚缺一次。',
    }),
    step('2022-12-20', committee, {
      type: 'RecordYearlyState',
      year: 2022,
      standing: 'fulfilled',
      account: '三次联合执法全部完成。',
    }),
    step('2022-12-21', committee, { type: 'CloseOversight', outcome: '已经落实，移出清单。' }),
  ],
  inspection: [
    step('2021-09-01', committee, inspection),
    step('2021-09-15', committee, {
      type: 'RecordInspection',
      summary: '实地检查两个单位，查阅卷宗十二件。',
      findings: [
        { unit: lead, finding: '两件建议办理台账不全。', dueOn: plainDate('2021-10-15') },
        { unit: justice, finding: '协办意见按时提交，未发现问题。' },
      ],
    }),
    step('2021-10-14', office, { type: 'ReportDuty', unit: lead, text: '台账已经补齐。' }),
    step('2021-10-18', committee, { type: 'AcceptDuty', unit: lead, remark: '已核对。' }),
    step('2021-10-20', committee, { type: 'CloseOversight', outcome: '整改完成。' }),
  ],
  'progress-report': [
    step('2021-07-30', committee, progressReport),
    step('2021-08-18', government, { type: 'ReportDuty', unit: government.unit, text: '已答复九成。' }),
    step('2021-08-23', committee, { type: 'AcceptDuty', unit: government.unit, remark: '主任会议听取。' }),
    step('2021-08-23', committee, { type: 'CloseOversight', outcome: '主任会议已听取。' }),
  ],
  'november-report': [
    step('2021-10-11', committee, novemberReport),
    step('2021-11-10', government, {
      type: 'ReportDuty',
      unit: government.unit,
      text: '今年的办理情况如下。',
      figures,
    }),
    step('2021-11-25', committee, {
      type: 'VoteOnReport',
      ...{ unit: government.unit, members: 60, inFavour: 30, against: 12, abstained: 10 },
      dueOn: plainDate('2021-11-29'),
    }),
    step('2021-11-26', government, { type: 'ReportDuty', unit: government.unit, text: '补充落实情况后再报。' }),
    step('2021-11-29', committee, {
      type: 'VoteOnReport',
      ...{ unit: government.unit, members: 60, inFavour: 51, against: 1, abstained: 2 },
    }),
    step('2021-12-06', committee, { type: 'RecordReportPrinted', where: 'gazette', reference: '公报2021年第6号' }),
  ],
  rectification: [
    step('2021-09-29', committee, rectification),
    step('2021-11-02', committee, {
      type: 'ChaseDuty',
      clock: 'rectification/cq-sthjj/1' as never,
      channel: 'telephone',
      text: '请尽快报告整改情况。',
    }),
    step('2021-11-03', office, { type: 'ReportDuty', unit: lead, text: '正在整改。' }),
    step('2021-11-04', committee, {
      type: 'RejectDuty',
      unit: lead,
      reasons: '没有说明原因和制度。',
      dueOn: plainDate('2021-11-19'),
    }),
    step('2021-11-19', office, { type: 'ReportDuty', unit: lead, text: '原因已经查明，预警制度已经建立，见附件。' }),
    step('2021-11-22', committee, { type: 'AcceptDuty', unit: lead }),
    step('2021-11-23', committee, { type: 'CloseOversight', outcome: '整改到位。' }),
  ],
} as const satisfies Readonly<Record<OversightMatter, readonly Step<OversightCommand>[]>>;
