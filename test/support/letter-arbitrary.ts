import fc from 'fast-check';
import { plainDate, type PlainDate } from '@banli/calendar';
import { partyId, type LetterSection, type PartyId } from '@banli/domain';
import {
  composeClosing,
  composeOpening,
  composeTitle,
  printableLetter,
  quotedTitle,
  renderLetterText,
  type CaseFacts,
  type LetterDraft,
  type LetterReading,
  type Party,
  type PrintableLetter,
} from '@banli/letter';

/** A letter with the case it answers. */
export type LetterOfCase = {
  readonly facts: CaseFacts;
  readonly draft: LetterDraft;
  readonly number: string;
  readonly signedOn: PlainDate;
};

const FIELDS =
  '生态环境 水利 司法 交通 财政 公安 教育 民政 商务 农业农村 文化旅游 应急管理 市场监管 规划自然资源 经济信息 林业 审计 统计 体育 医保 信访 城市管理';
const departments: readonly Party[] = FIELDS.split(' ').map((field) => ({
  id: partyId(field),
  kind: 'municipal-department',
  fullName: `重庆市${field}局`,
  shortName: `市${field}局`,
  fields: [field],
}));
const others: readonly Party[] = (
  [
    ['rdgw', 'deputies-affairs-committee', '市人大常委会人代工委'],
    ['office', 'government-office', '市政府建议提案室'],
    ['tongliang', 'congress', '铜梁区人大常委会'],
    ['yongchuan', 'congress', '永川区人大常委会'],
  ] as const
).map(([id, kind, name]) => ({ id: partyId(id), kind, fullName: name, shortName: name }));
const directory = [...departments, ...others];
const nameInLetters = (id: PartyId): string => directory.find((party) => party.id === id)?.shortName ?? id;

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八'] as const;
const name = fc
  .tuple(
    fc.constantFrom(...('王李张刘陈杨赵黄周吴欧阳司马'.match(/欧阳|司马|./gu) ?? [])),
    fc.constantFrom('伟', '敏', '建国', '晓梅', '松辽', '盛海', '一', '镕基'),
  )
  .map(([surname, given]) => surname + given);
const matter = fc.constantFrom(
  '河道治理',
  '轨道站点接驳',
  '社区养老',
  '山洪预警',
  '校园周边停车',
  '电动自行车充电设施',
  'VOCs综合治理',
  '“三线一单”落地',
  '农村供水（含分散供水）',
  '5G基站布局',
);
const clause = fc.oneof(
  matter.map((one) => `统筹推进${one}`),
  matter.map((one) => `印发《关于${one}的实施方案（试行）》`),
  fc.integer({ min: 2, max: 9_999 }).map((count) => `新增${one(count)}个点位`),
  fc.integer({ min: 1, max: 100 }).map((part) => `完成率为${String(part)}.5%`),
  fc.constantFrom(
    '2020年，投入资金2,134.5万元',
    '会同有关区县开展3轮次排查',
    '建立“一户一档”',
    '与四川省签订合作协议20余项',
    '目前运行情况良好',
    '按照“谁主管、谁负责”的要求逐项落实',
  ),
);
const one = (count: number): string => String(count);
const sentence = fc
  .tuple(fc.array(clause, { minLength: 1, maxLength: 4 }), fc.constantFrom('，', '；', '，'))
  .map(([clauses, mark]) => `${clauses.join(mark)}。`);
const paragraph = fc
  .tuple(
    fc.option(fc.constantFrom('（一）完善机制。', '（二）强化保障。'), { nil: '', freq: 4 }),
    fc.array(sentence, { minLength: 1, maxLength: 5 }),
  )
  .map(([head, sentences]) => head + sentences.join(''));
const section: fc.Arbitrary<LetterSection> = fc.record({
  heading: fc.tuple(fc.constantFrom('关于', '关于加快', '关于进一步完善'), matter).map((words) => words.join('')),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
});
const day = fc
  .tuple(fc.integer({ min: 2021, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => plainDate(`${String(year)}-${two(month)}-${two(date)}`));
const two = (number: number): string => String(number).padStart(2, '0');
const department = fc.constantFrom(...departments.map(({ id }) => id));
const commitment = fc.record({
  item: fc
    .tuple(fc.constantFrom('完成', '启动', '建成'), matter, fc.integer({ min: 1, max: 60 }))
    .map(([act, what, count]) => `${act}${what}项目${String(count)}个。`),
  dueOn: day,
  responsibleUnit: department,
});

/** Letters as Banli composes them: one to five deputies, up to twenty co-handlers, up to six sections, up to six promises. */
export const letterOfCase: fc.Arbitrary<LetterOfCase> = fc
  .record({
    lead: department,
    coHandlers: fc.uniqueArray(department, { maxLength: 20 }),
    congress: fc.constantFrom(...numerals),
    session: fc.constantFrom(...numerals),
    proposal: fc.integer({ min: 1, max: 1_400 }),
    title: fc.oneof(
      matter.map((one) => `关于加强${one}的建议`),
      matter.map((one) => `关于修订《${one}管理办法》的建议`),
    ),
    deputies: fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
    signer: fc.record({ name, post: fc.constantFrom('局长', '党组书记、局长', '副局长') }),
    ownCongresses: fc.subarray(
      ['tongliang', 'yongchuan'].map((id) => partyId(id)),
      { minLength: 1 },
    ),
    sections: fc.array(section, { minLength: 1, maxLength: 6 }),
    commitments: fc.array(commitment, { maxLength: 6 }),
    serial: fc.integer({ min: 1, max: 999 }),
    signedOn: day,
  })
  .map((made) => {
    const coHandlers = made.coHandlers.filter((unit) => unit !== made.lead);
    const facts: CaseFacts = {
      proposal: {
        number: String(made.proposal).padStart(4, '0'),
        title: made.title,
        congress: `市${made.congress}届人大`,
        session: `${made.session}次会议`,
      },
      deputies: made.deputies,
      lead: made.lead,
      coHandlers: coHandlers.map((unit) => ({ unit, opinion: 'accepted', used: true })),
      signer: made.signer,
      ownCongresses: made.ownCongresses,
      directory,
      pack: { clocks: {}, resultClasses: [], copiesTo: [] },
    };
    const draft: LetterDraft = {
      title: composeTitle(facts),
      salutation: facts.deputies,
      opening: composeOpening(facts),
      sections: made.sections,
      closing: ['感谢您对我们工作的关心和支持。', composeClosing(facts)],
      resultClass: 'in-progress',
      commitments: made.commitments,
      ...(made.commitments.length === 0 ? { noCommitments: true as const } : {}),
      copies: [partyId('rdgw'), partyId('office'), ...made.ownCongresses, ...coHandlers],
    };
    const number = `渝环函〔${made.signedOn.slice(0, 4)}〕${String(made.serial)}号`;
    return { facts, draft, number, signedOn: made.signedOn };
  });

const organOf = ({ facts }: LetterOfCase): string => directory.find(({ id }) => id === facts.lead)?.fullName ?? '';

export const textOf = (letter: LetterOfCase): string =>
  renderLetterText(letter.draft, { organ: organOf(letter), number: letter.number, nameOf: nameInLetters });

export const inPrint = (letter: LetterOfCase): PrintableLetter =>
  printableLetter(letter.draft, {
    mark: organOf(letter),
    signedBy: organOf(letter),
    number: letter.number,
    signedOn: letter.signedOn,
    nameOf: nameInLetters,
    status: { kind: 'final' },
    seal: { code: 'K7Q2-9XMD-4HTR', address: 'https://banli.example/check' },
  });

/** What a reader has to find in it, field by field. */
export function recordOf(letter: LetterOfCase): Partial<LetterReading> {
  const { facts, draft, number } = letter;
  const { proposal, deputies, coHandlers, signer } = facts;
  return {
    organ: organOf(letter),
    number,
    congress: proposal.congress,
    session: proposal.session,
    proposalNumber: proposal.number,
    deputies,
    title: quotedTitle(proposal.title),
    letterTitle: draft.title,
    opening: draft.opening,
    coHandlers: coHandlers.map(({ unit }) => nameInLetters(unit)),
    sections: draft.sections,
    closing: draft.closing,
    signer: signer ?? null,
    commitments: draft.commitments.map(({ item, dueOn, responsibleUnit }) => ({
      item,
      due: chinese(dueOn),
      dueOn: dueOn ?? null,
      responsibleUnit: responsibleUnit === undefined ? '' : nameInLetters(responsibleUnit),
    })),
    noCommitments: draft.noCommitments === true,
    cc: draft.copies.map(nameInLetters),
  };
}

function chinese(day: PlainDate | undefined): string {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return day === undefined ? '' : `${String(year)}年${String(month)}月${String(date)}日`;
}
