import { plainDate } from '@banli/calendar';
import { partyId } from '@banli/domain';
import { caseFacts, cleanDraft, unit } from '../example-case';
import { wordings } from '../finding-sentences';
import type { Finding, FindingCode } from '../finding.types';
import type { CaseFacts, CoHandling, LetterDraft, OpinionStanding } from '../letter.types';
import { checkLetter } from './check-letter';

type Example = {
  readonly because: string;
  /** A part given as undefined is left out of the draft. */
  readonly draft?: { readonly [Part in keyof LetterDraft]?: LetterDraft[Part] | undefined } | undefined;
  readonly facts?: Partial<CaseFacts> | undefined;
  readonly finds: readonly (Pick<Finding, 'code' | 'level' | 'place'> & { readonly facts?: object })[];
};

const { title, opening, copies, closing } = cleanDraft;
const UNCLASSIFIED = { resultClass: undefined };
const row = { item: '完成三条小流域治理。', dueOn: plainDate('2026-12-31'), responsibleUnit: unit.water };
const without = (party: string) => copies.filter((copy) => copy !== party);
const police = (opinion: OpinionStanding, used = false): readonly CoHandling[] => [
  { unit: unit.forestry, opinion: 'accepted', used: true },
  { unit: unit.police, opinion, used },
];
const blocking = <C extends FindingCode>(code: C, place: Finding['place'], facts: object = {}) =>
  ({ code, level: 'blocking', place, facts }) as const;
const warning = <C extends FindingCode>(code: C, place: Finding['place'], facts: object = {}) =>
  ({ code, level: 'warning', place, facts }) as const;

const examples: readonly Example[] = [
  {
    because: 'the title names another congress',
    draft: { title: title.replace('六届', '五届') },
    finds: [warning('title-lacks-congress', { part: 'title' }, { congress: '市六届人大' })],
  },
  {
    because: 'the title names another session',
    draft: { title: title.replace('一次', '二次') },
    finds: [warning('title-lacks-session', { part: 'title' }, { session: '一次会议' })],
  },
  {
    because: 'the title drops the leading zeros of the number',
    draft: { title: title.replace('第0012号', '第12号') },
    finds: [warning('title-lacks-number', { part: 'title' }, { expected: '第0012号', found: '第12号' })],
  },
  {
    because: 'a proposal merged in is named by nobody (13): the letter answers it as well',
    facts: { proposal: { ...caseFacts.proposal, merged: [{ number: '0077', title: '关于保护湿地的建议' }] } },
    finds: [
      warning('title-lacks-number', { part: 'title' }, { expected: '第0077号' }),
      warning('opening-lacks-number', { part: 'opening' }, { expected: '第0077号' }),
    ],
  },
  {
    because: 'a co-signer is not addressed (23)',
    facts: { deputies: ['张三', '李四'] },
    finds: [warning('salutation-lacks-deputy', { part: 'salutation' }, { deputy: '李四' })],
  },
  {
    because: 'somebody is addressed who submitted nothing',
    draft: { salutation: ['张三', '赵六'] },
    finds: [warning('salutation-names-stranger', { part: 'salutation', index: 1, quote: '赵六' }, { name: '赵六' })],
  },
  {
    because: 'the opening quotes another title',
    draft: { opening: opening.replace('小流域', '大流域') },
    finds: [warning('opening-lacks-title', { part: 'opening' }, { title: '关于加强小流域治理的建议' })],
  },
  {
    because: 'the opening gives no number',
    draft: { opening: opening.replace('（第0012号）', '') },
    finds: [warning('opening-lacks-number', { part: 'opening' }, { expected: '第0012号' })],
  },
  {
    because: 'a co-handler still owes its opinion (20)',
    draft: { opening: opening.replace('、市公安局', '') },
    facts: { coHandlers: police('requested') },
    finds: [warning('co-handler-not-in-opening', { part: 'opening' }, { party: 'police', opinion: 'requested' })],
  },
  {
    because: 'an accepted opinion is not conveyed (20)',
    draft: { opening: opening.replace('、市公安局', '') },
    finds: [warning('accepted-opinion-not-credited', { part: 'opening' }, { party: 'police', used: true })],
  },
  {
    because: 'the opening credits a department that is no co-handler',
    draft: { opening: opening.replace('市公安局', '市公安局、市交通局') },
    finds: [warning('opening-names-stranger', { part: 'opening', quote: '市交通局' }, { party: 'transport' })],
  },
  {
    because: 'the opening credits a department that the directory does not know',
    draft: { opening: opening.replace('市公安局', '市公安局、市气象局') },
    finds: [warning('opening-names-stranger', { part: 'opening', quote: '市气象局' }, { name: '市气象局' })],
  },
  {
    because: 'the opening credits an opinion that was returned (20)',
    facts: { coHandlers: police('bounced') },
    finds: [warning('opening-credits-missing-opinion', { part: 'opening' }, { party: 'police', opinion: 'bounced' })],
  },
  {
    because: 'a co-handler gets no copy',
    draft: { copies: without('police') },
    finds: [warning('co-handler-not-in-copies', { part: 'copies' }, { party: 'police', name: '市公安局' })],
  },
  {
    because: 'a department gets a copy that is no co-handler',
    draft: { copies: [...copies, unit.transport] },
    finds: [warning('copy-to-stranger', { part: 'copies', index: 5 }, { party: 'transport' })],
  },
  {
    because: 'a copy goes to nobody known',
    draft: { copies: [...copies, partyId('nobody')] },
    finds: [warning('copy-to-unknown-party', { part: 'copies', index: 5 }, { party: 'nobody' })],
  },
  {
    because: 'the statutory copy to 人代工委 is missing (25)',
    draft: { copies: without('rdgw') },
    finds: [blocking('statutory-copy-missing', { part: 'copies' }, { name: '市人大常委会人代工委' })],
  },
  {
    because: 'a department’s statutory copy to the government office is missing (25)',
    draft: { copies: without('office') },
    finds: [blocking('statutory-copy-missing', { part: 'copies' }, { name: '市政府建议提案室' })],
  },
  {
    because: 'the directory does not know the body that the law names (25)',
    draft: { copies: without('office') },
    facts: { directory: caseFacts.directory.filter(({ id }) => id !== unit.office) },
    finds: [blocking('statutory-copy-missing', { part: 'copies' }, { name: 'government-office' })],
  },
  {
    because: 'the deputy’s own congress gets no copy',
    draft: { copies: without('district') },
    finds: [warning('customary-copy-missing', { part: 'copies' }, { name: '铜梁区人大常委会' })],
  },
  {
    because: 'the body credits a department that was never consulted, twice',
    draft: {
      sections: [
        { heading: '关于巡查', paragraphs: ['我局每月巡查。'] },
        { heading: '关于运输', paragraphs: ['水利、交通等部门出台办法，市交通局负责落实。'] },
      ],
    },
    finds: [
      warning(
        'department-not-consulted',
        { part: 'section', index: 1 },
        { party: 'transport', name: '市交通局', mentions: 2 },
      ),
    ],
  },
  {
    because: 'there is no body',
    draft: { sections: [] },
    finds: [warning('body-empty', { part: 'section' })],
  },
  {
    because: 'nothing stands under a heading',
    draft: { sections: [{ heading: '关于巡查', paragraphs: [' '] }] },
    finds: [warning('section-empty', { part: 'section', index: 0 }, { heading: '关于巡查' })],
  },
  {
    because: 'a section thanks and assures, and answers nothing',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['我局高度重视您的建议。下一步将进一步加强有关工作。'] }] },
    finds: [warning('section-only-courtesy', { part: 'section', index: 0 }, { heading: '关于巡查' })],
  },
  {
    because: 'a request of the proposal has no section',
    facts: { requests: ['联合巡查', '安排山洪预警专项资金'] },
    finds: [warning('request-unanswered', { part: 'section' }, { request: '安排山洪预警专项资金' })],
  },
  {
    because: 'the body gives the number of another proposal',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['第0013号建议所提巡查已开展。'] }] },
    finds: [
      warning(
        'body-number-differs',
        { part: 'section', index: 0, paragraph: 0, at: 0, quote: '第0013号' },
        { expected: '第0012号', found: '第0013号' },
      ),
    ],
  },
  {
    because: 'the body promises by a date what the table lacks (22, 24)',
    draft: { sections: [{ heading: '关于巡查', paragraphs: ['已巡查三次。我局将于2026年6月底前建成预警站点30个。'] }] },
    finds: [
      warning(
        'commitment-not-listed',
        { part: 'section', index: 0, paragraph: 0, at: 6, quote: '我局将于2026年6月底前建成预警站点30个' },
        { due: '2026年6月底前', row: { item: '建成预警站点30个', dueOn: '2026-06-30', responsibleUnit: 'water' } },
      ),
    ],
  },
  {
    because: 'no class is chosen (22)',
    draft: UNCLASSIFIED,
    finds: [blocking('class-missing', { part: 'class' }, { known: ['solved', 'in-progress'] })],
  },
  {
    because: 'the class is none of the pack’s (22)',
    draft: { resultClass: 'B' },
    finds: [blocking('class-unknown', { part: 'class', quote: 'B' }, { given: 'B' })],
  },
  {
    because: '“being resolved” promises nothing (22)',
    draft: { commitments: [] },
    finds: [blocking('class-needs-commitment', { part: 'commitments' })],
  },
  {
    because: '“being resolved” has one row without date and unit (22)',
    draft: { commitments: [{ item: '完成治理。' }] },
    finds: [
      blocking('class-needs-commitment', { part: 'commitments' }),
      blocking(
        'commitment-row-incomplete',
        { part: 'commitments', index: 0 },
        { row: 1, missing: ['dueOn', 'responsibleUnit'] },
      ),
    ],
  },
  {
    because: 'a second row of “being resolved” is empty (22)',
    draft: { commitments: [row, { item: ' ' }] },
    finds: [blocking('commitment-row-empty', { part: 'commitments', index: 1 }, { row: 2 })],
  },
  {
    because: 'a solved case has a row without a date, which promises nothing that can be followed up',
    draft: { resultClass: 'solved', commitments: [{ item: '完成治理。', responsibleUnit: unit.water }] },
    finds: [blocking('commitment-row-incomplete', { part: 'commitments', index: 0 }, { row: 1, missing: ['dueOn'] })],
  },
  {
    because: 'the responsible unit is nobody known',
    draft: { commitments: [{ ...row, responsibleUnit: partyId('nobody') }] },
    finds: [warning('commitment-unit-unknown', { part: 'commitments', index: 0 }, { row: 1, unit: 'nobody' })],
  },
  {
    because: 'a solved case neither promises nor declares 无承诺事项',
    draft: { resultClass: 'solved', commitments: [] },
    finds: [blocking('no-commitments-undeclared', { part: 'commitments' })],
  },
  {
    because: '无承诺事项 stands beside a commitment',
    draft: { resultClass: 'solved', noCommitments: true },
    finds: [blocking('no-commitments-contradicted', { part: 'commitments' }, { rows: 1 })],
  },
  {
    because: 'the closing does not say who signed off (23)',
    draft: { closing: ['请填写回执。'] },
    finds: [warning('signer-not-named', { part: 'closing' }, { expected: '王五局长' })],
  },
  {
    because: 'the closing names another signer than the record (23)',
    draft: { closing: closing.map((text) => text.replace('王五局长', '王五一副局长')) },
    finds: [
      warning(
        'signer-differs',
        { part: 'closing', quote: '王五一副局长' },
        { expected: '王五局长', found: '王五一副局长' },
      ),
    ],
  },
  {
    because: 'the closing does not ask for the receipt (23)',
    draft: { closing: ['此函已经王五局长审签。'] },
    finds: [warning('receipt-not-asked', { part: 'closing' })],
  },
];

function findingsOf({ draft, facts }: Pick<Example, 'draft' | 'facts'>): readonly Finding[] {
  const changed: Partial<Record<keyof LetterDraft, unknown>> = { ...cleanDraft, ...draft };
  const given = Object.entries(changed).filter(([, value]) => value !== undefined);
  return checkLetter(Object.fromEntries(given) as LetterDraft, { ...caseFacts, ...facts });
}

describe('checking a letter against the record', () => {
  it('finds nothing in a letter that agrees with the record in every part', () => {
    expect(checkLetter(cleanDraft, caseFacts)).toEqual([]);
  });

  it.each(examples)('finds that $because, and nothing else', ({ draft, facts, finds }) => {
    const findings = findingsOf({ draft, facts });

    expect(findings).toHaveLength(finds.length);
    expect(findings).toMatchObject(finds);
  });

  it('has an example for every code', () => {
    const shown = new Set(examples.flatMap(({ finds }) => finds.map(({ code }) => code)));

    expect([...shown].sort()).toEqual(Object.keys(wordings).sort());
  });

  it.each(examples)('says in both languages what is wrong and what to do when $because', ({ draft, facts }) => {
    for (const { zh, en, remedy } of findingsOf({ draft, facts })) {
      for (const text of [zh, remedy.zh]) expect(text).toMatch(/^[\p{Script=Han}“].*。$/u);
      for (const text of [en, remedy.en]) expect(text).toMatch(/^[A-Z无].*\.$/u);
      expect(zh + en + remedy.zh + remedy.en).not.toMatch(/undefined|\[object|, \.|  /u);
    }
  });

  it('cites the article that the pack gives for the class and for the copies, and none for practice', () => {
    const article = (draft: Example['draft']) => findingsOf({ draft })[0]?.article;

    expect(article(UNCLASSIFIED)).toBe('第二十二条');
    expect(article({ commitments: [] })).toBe('第二十二条第二项');
    expect(article({ copies: without('rdgw') })).toBe('第二十五条');
    expect(article({ copies: without('district') })).toBeUndefined();
  });

  it.each([
    [
      'a waived opinion need not be credited',
      { draft: { opening: opening.replace('、市公安局', '') }, opinion: 'waived' },
    ],
    ['spaces in the title are no difference', { draft: { title: title.replaceAll('关于', ' 关 于') } }],
    [
      'a single book mark stands for one inside the title',
      { proposal: '关于《小流域》的建议', quoted: '关于〈小流域〉的建议' },
    ],
    [
      '无承诺事项 declared is enough for a solved case',
      { draft: { resultClass: 'solved', commitments: [], noCommitments: true } },
    ],
    ['whoever signs may be called 我局王五局长', { draft: { closing: ['此函已经我局王五局长审签。请填写回执。'] } }],
    ['the opening may name the body that assigned', { draft: { opening: `市人大常委会人代工委交办，${opening}` } }],
    [
      'a congress body in the text is not a department',
      { draft: { sections: [{ heading: '一', paragraphs: ['铜梁区人大常委会来访。'] }] } },
    ],
  ] as const)('finds nothing: %s', (_why, example) => {
    const quoted = 'quoted' in example ? { opening: opening.replace('关于加强小流域治理的建议', example.quoted) } : {};
    const facts = {
      ...('opinion' in example ? { coHandlers: police(example.opinion) } : {}),
      ...('proposal' in example ? { proposal: { ...caseFacts.proposal, title: example.proposal } } : {}),
    };

    expect(findingsOf({ draft: { ...('draft' in example ? example.draft : {}), ...quoted }, facts })).toEqual([]);
  });
});
