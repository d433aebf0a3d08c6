import { addDays } from '@banli/calendar';
import type { Person } from '../actor';
import type { ClockId } from '../clock/clock.types';
import { chaseable, owedReply } from '../proposal/acts/timing';
import { siteOf } from '../proposal/acts/publication';
import { partyId } from '../identity';
import { plainDate } from '@banli/calendar';
import { correctableDays } from '../proposal/acts/correction';
import { plausibleIntake } from './plausible-intake';
import type { ProposalAct } from '../proposal/proposal.commands';
import type { ProposalState } from '../proposal/proposal.state';
import {
  assignment,
  content,
  firstHash,
  justice,
  lead,
  people,
  personOf,
  statutoryCopies,
  supervisingBody,
} from './case-0869';

const returning = (state: ProposalState) =>
  Object.values(state.returns).find(({ status }) => status === 'requested')?.unit ?? lead;

/** One command of each act, made to fit the state as far as it can be. */
export const plausibleActs: {
  readonly [T in ProposalAct['type']]: (state: ProposalState, person: Person) => Extract<ProposalAct, { type: T }>;
} = {
  ...plausibleIntake,
  AssignProposal: () => assignment,
  RequestReturn: () => ({ type: 'RequestReturn', reasons: '不属于本单位职责。' }),
  ConsentToReturn: (state) => ({ type: 'ConsentToReturn', unit: returning(state) }),
  RefuseReturn: (state) => ({ type: 'RefuseReturn', unit: returning(state), reasons: '属于该单位职责。' }),
  ReassignProposal: (state) => ({
    type: 'ReassignProposal',
    lead: state.phase === 'returned' ? partyId('cq-gaj') : (state.assignment?.lead ?? lead),
    coHandlers: state.assignment?.coHandlers ?? [],
    statutoryCopies,
  }),
  RequestArbitration: () => ({ type: 'RequestArbitration', reasons: '职责规定已附。', arbiter: supervisingBody }),
  DecideArbitration: (state) => ({
    type: 'DecideArbitration',
    unit: Object.values(state.returns).find(({ arbitration }) => arbitration && !arbitration.decided)?.unit ?? lead,
    outcome: 'upheld',
    reasons: '属于该单位职责。',
  }),
  AddCoHandler: () => ({ type: 'AddCoHandler', unit: partyId('cq-gaj'), reason: '涉及交通管理。' }),
  ReleaseCoHandler: (state) => ({
    type: 'ReleaseCoHandler',
    unit: Object.values(state.opinions).find(({ status }) => status !== 'accepted')?.unit ?? justice,
    reason: '不涉及该单位职责。',
  }),
  AcknowledgeAssignment: () => ({ type: 'AcknowledgeAssignment' }),
  RecordContact: () => ({ type: 'RecordContact', manner: 'telephone', summary: '电话沟通。' }),
  SubmitOpinion: () => ({ type: 'SubmitOpinion', text: '同意。' }),
  AcceptOpinion: (state) => ({
    type: 'AcceptOpinion',
    unit: Object.values(state.opinions).find(({ status }) => status === 'submitted')?.unit ?? justice,
  }),
  BounceOpinion: (state) => ({
    type: 'BounceOpinion',
    unit: Object.values(state.opinions).find(({ status }) => status === 'submitted')?.unit ?? justice,
    ground: 'no-substance',
    note: '未写明已开展的工作。',
  }),
  WithdrawOpinion: () => ({ type: 'WithdrawOpinion' }),
  WaiveOpinion: (state) => ({
    type: 'WaiveOpinion',
    unit:
      Object.values(state.opinions).find(({ status }) => status === 'requested' || status === 'bounced')?.unit ??
      justice,
    reason: '职责已划转。',
  }),
  RecordDisagreement: () => ({
    type: 'RecordDisagreement',
    text: '责任划分不同意。',
    coordinator: supervisingBody,
    level: 'other',
  }),
  CoordinateDisagreement: (state) => ({
    type: 'CoordinateDisagreement',
    unit: Object.values(state.disagreements).find(({ coordinated }) => !coordinated)?.unit ?? justice,
    outcome: '由两单位共同负责。',
  }),
  ReturnDraft: (state) => ({
    type: 'ReturnDraft',
    version: state.draft?.version ?? 1,
    to: 'drafting',
    note: '请补充完成时限。',
  }),
  SaveDraft: () => ({ type: 'SaveDraft', content, contentHash: firstHash }),
  CheckDraft: (state) => ({ type: 'CheckDraft', version: state.draft?.version ?? 1 }),
  ConfirmJointDraft: (state) => ({ type: 'ConfirmJointDraft', version: state.draft?.version ?? 1 }),
  SignReply: (state) => ({ type: 'SignReply', version: state.draft?.version ?? 1, contentHash: firstHash }),
  NumberReply: () => ({ type: 'NumberReply', series: '渝环函', serial: 313 }),
  DispatchReply: () => ({ type: 'DispatchReply', channels: ['paper', 'platform'], senderKind: 'municipal-department' }),
  ConfirmDelivery: (state, person) => ({
    type: 'ConfirmDelivery',
    recipient: person.roles.includes('deputy')
      ? person.personId
      : (Object.values(state.dispatches).find(({ deliveredOn }) => deliveredOn === undefined)?.recipient ??
        state.leadProposer),
    proof: '平台签收记录',
  }),
  RateReply: () => ({
    type: 'RateReply',
    level: 'not-satisfied',
    reasons: '未回应第一项请求。',
    paperReceipt: { scan: 'receipt.pdf' },
  }),
  ExcludeRating: () => ({ type: 'ExcludeRating' }),
  WithdrawProposal: () => ({ type: 'WithdrawProposal', reason: '问题已经解决。', paper: { scan: 'withdrawal.pdf' } }),
  ClaimCase: () => ({ type: 'ClaimCase' }),
  ReassignWork: (_state, person) => ({ type: 'ReassignWork', to: personOf(person.unit, 'handler') }),
  CorrectDay: (state, person) => ({
    type: 'CorrectDay',
    seq: correctableDays(state, person)[0]?.seq ?? 0,
    on: plainDate('2021-02-06'),
    proof: '纸质签收单',
    reason: '录入日期有误。',
  }),
  ExtendReply: () => ({ type: 'ExtendReply', reason: '涉及七个部门。' }),
  ReportForExtension: () => ({ type: 'ReportForExtension', reason: '涉及七个部门。' }),
  StudyDissatisfaction: () => ({ type: 'StudyDissatisfaction', findings: '意见有据。', told: 'telephone' }),
  SetOwnDate: (state) => ({
    type: 'SetOwnDate',
    dueOn: addDays(owedReply(state)?.deadline?.dueOn ?? state.receivedOn, -1),
    reason: '汛期前须答复。',
  }),
  PauseClock: (state) => ({
    type: 'PauseClock',
    clock: owedReply(state)?.id ?? ('reply/cq-sthjj/1' as ClockId),
    until: addDays(owedReply(state)?.startedOn ?? state.receivedOn, 30),
    reason: '等待专家鉴定。',
  }),
  ResumeClock: (state) => ({
    type: 'ResumeClock',
    clock: owedReply(state)?.id ?? ('reply/cq-sthjj/1' as ClockId),
    reason: '鉴定已经完成。',
  }),
  ApproveContactException: () => ({ type: 'ApproveContactException', reason: '代表因病，书面同意不面谈。' }),
  ChaseOwner: (state, person) => ({
    type: 'ChaseOwner',
    clock: chaseable(state, person)[0]?.id ?? ('reply/cq-sthjj/1' as ClockId),
    channel: 'telephone',
    text: '请按期办理。',
  }),
  RecordPublication: (state, person) => ({
    type: 'RecordPublication',
    site: siteOf(state, person),
    address: 'https://sthjj.cq.gov.cn/jyta/0869.html',
  }),
  ExemptFromPublication: () => ({
    type: 'ExemptFromPublication',
    ground: 'trade-secret',
    reason: '涉及企业商业秘密。',
  }),
  OrderRehandling: () => ({
    type: 'OrderRehandling',
    reasons: '代表不满意，意见具体。',
    requirements: '写明协同立法的时间表。',
  }),
  ConfirmOrderReceived: () => ({ type: 'ConfirmOrderReceived', proof: '平台签收记录' }),
  RequestOpinionAgain: (state) => ({
    type: 'RequestOpinionAgain',
    unit:
      Object.values(state.opinions).find(({ status }) => status === 'accepted' || status === 'waived')?.unit ?? justice,
    note: '请补充立法进度。',
  }),
  RecordMeeting: (state) => ({
    type: 'RecordMeeting',
    participants: [state.leadProposer, state.assignment?.lead ?? lead],
    outcome: '由市生态环境局每半年向代表通报一次。',
  }),
  CorrectRating: () => ({
    type: 'CorrectRating',
    level: 'not-satisfied',
    reasons: '误选，未回应第一项请求。',
    paperReceipt: { scan: 'receipt-2.pdf' },
  }),
  ArchiveCase: () => ({ type: 'ArchiveCase', file: '2021-建议-0869' }),
  CloseDissatisfaction: () => ({ type: 'CloseDissatisfaction', reason: '已说明。' }),
};

/** Everyone who plays a part in 0869, and some who do not. */
export const cast: readonly Person[] = [
  ...Object.values(people),
  personOf(justice, 'office'),
  personOf(lead, 'handler', 'office', 'chief'),
];
