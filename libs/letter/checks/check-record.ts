import { addDays, parsePlainDate, type PlainDate } from '@banli/calendar';
import type { Finding, FindingPlace } from '../finding.types';
import type { CaseFacts, HandlingAct, LetterDraft } from '../letter.types';
import { NUMERAL, parseNumeral } from '../reading/numerals';
import { chineseDate } from '../render-letter';
import { raise } from './raise';

type Passage = { readonly text: string; readonly place: FindingPlace };

const DAY = `(?:(?<year>${NUMERAL}{4})年)?(?<month>${NUMERAL}{1,3})月(?<day>${NUMERAL}{1,3})[日号]`;
const EVERY_DAY = new RegExp(DAY, 'gu');
const YOU = '(?:您|你们|代表)';
/** What the record dates, and how a letter tells of it. */
const ACTS: Readonly<Record<HandlingAct, RegExp>> = {
  received: new RegExp(`^[，,]?[^，。；]{0,12}(?:收到|接到|签收)[^，。；]{0,12}(?:建议|提案|交办)`, 'u'),
  assigned: new RegExp(`^[，,]?[^，。；]{0,16}(?:将|把)?[^，。；]{0,10}(?:建议|提案)[^，。；]{0,8}交(?:由|办)`, 'u'),
  contacted: new RegExp(
    `^[，,]?[^。；]{0,16}(?:与|同|向|邀请|邀|拜访|走访|电话联系|联系)${YOU}[^。；]{0,12}(?:沟通|联系|面商|座谈|交流|见面|汇报|调研|听取|了解)`,
    'u',
  ),
};
const DONE_BEFORE = /已经?(?:于|在)$/u;
const DONE_AFTER =
  /^[，]?(?:已|全面|正式|顺利)?(?:完成了|建成了|印发了|出台了|已建成|已完成|已印发|已出台|建成投用|建成通车)/u;
const SESSION =
  /(?<congress>(?:省|市|自治区|区|县|全国)?(?:第)?[一二三四五六七八九十0-9]+届(?:人大|人民代表大会|政协))(?:第)?(?<session>[一二三四五六七八九十0-9]+次会议)/gu;
const COUNTED: readonly (readonly ['co-handlers' | 'requests' | 'deputies', RegExp])[] = [
  ['co-handlers', new RegExp(`(?<count>${NUMERAL}{1,3})(?:个|家)(?:协办|会办)(?:单位|部门)`, 'gu')],
  [
    'requests',
    new RegExp(
      `(?:您|你们|代表)(?:在建议中|在《[^》]*》中)?(?:所)?提出的?(?:的)?(?<count>${NUMERAL}{1,3})(?:条|点|项|个)(?:意见|建议|诉求|要求|问题)`,
      'gu',
    ),
  ],
  ['deputies', new RegExp(`(?<count>${NUMERAL}{1,3})位(?:联名)?代表(?:联名)?提出`, 'gu')],
];

/** Dates, counts and sessions in the text against what the record says of the handling itself. */
export function checkRecord(draft: LetterDraft, facts: CaseFacts): readonly Finding[] {
  const passages: readonly Passage[] = [
    { text: draft.opening, place: { part: 'opening' } },
    ...draft.sections.flatMap(({ paragraphs }, index) =>
      paragraphs.map((text, paragraph) => ({ text, place: { part: 'section' as const, index, paragraph } })),
    ),
    ...draft.closing.map((text, index) => ({ text, place: { part: 'closing' as const, index } })),
  ];
  return passages.flatMap(({ text, place }) => {
    const passage = { text: withoutTitles(text), place };
    return [...dates(passage, facts), ...counts(passage, facts), ...sessions(passage, facts)];
  });
}

function dates({ text, place }: Passage, { handling = {} }: CaseFacts): readonly Finding[] {
  const { writtenOn } = handling;
  return [...text.matchAll(EVERY_DAY)].flatMap((match): readonly Finding[] => {
    const { 0: found, index: at, groups = {} } = match;
    const where = { ...place, at, quote: found };
    const year = groups['year'] === undefined ? writtenOn?.slice(0, 4) : String(parseNumeral(groups['year']));
    const day = dayOf(year ?? '2020', groups['month'], groups['day']);
    if (day === undefined) return [raise('body-date-impossible', where, { found })];
    if (year === undefined) return [];
    const after = text.slice(at + found.length);
    if (writtenOn !== undefined && day > writtenOn && (DONE_BEFORE.test(text.slice(0, at)) || DONE_AFTER.test(after)))
      return [raise('body-date-not-come', where, { found, writtenOn: chineseDate(writtenOn) })];
    return (Object.keys(ACTS) as HandlingAct[])
      .filter((act) => ACTS[act].test(after))
      .flatMap((act) => {
        const expected = handling[act] ?? [];
        return expected.length === 0 || expected.includes(day)
          ? []
          : [raise('body-date-differs', where, { act, found, expected: expected.map(chineseDate) })];
      });
  });
}

function dayOf(year: string, month?: string, day?: string): PlainDate | undefined {
  const [m, d] = [parseNumeral(month ?? ''), parseNumeral(day ?? '')];
  const two = (number: number): string => String(number).padStart(2, '0');
  const written = m === undefined || d === undefined ? '' : `${year}-${two(m)}-${two(d)}`;
  const date = parsePlainDate(written);
  // 2021-02-30 is no day, however it is written
  return date !== undefined && addDays(date, 0) === date ? date : undefined;
}

function counts({ text, place }: Passage, facts: CaseFacts): readonly Finding[] {
  const known = {
    'co-handlers': facts.coHandlers.length,
    requests: facts.requests?.length ?? 0,
    deputies: facts.deputies.length,
  };
  return COUNTED.flatMap(([of, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: quote, index: at, groups }) => {
      const found = parseNumeral(groups?.['count'] ?? '');
      const expected = known[of];
      return found === undefined || expected === 0 || found === expected
        ? []
        : [raise('body-count-differs', { ...place, at, quote }, { of, found, expected })];
    }),
  );
}

/** The session at which the proposal was made, where the text says so. */
function sessions({ text, place }: Passage, { proposal }: CaseFacts): readonly Finding[] {
  const bare = (words: string): string => words.replace(/第|市|省|自治区|区|县|全国|人民代表大会|人大/gu, '');
  const expected = `${proposal.congress}${proposal.session}`;
  return [...text.matchAll(SESSION)].flatMap(({ 0: found, index: at, groups = {} }) => {
    const around = text.slice(Math.max(0, at - 6), at) + text.slice(at + found.length, at + found.length + 14);
    if (!/您|你们|代表/u.test(around) || !/提出|建议/u.test(around)) return [];
    if (!/次会议$/u.test(proposal.session)) return [];
    return bare(`${groups['congress'] ?? ''}${groups['session'] ?? ''}`) === bare(expected)
      ? []
      : [raise('body-session-differs', { ...place, at, quote: found }, { expected, found })];
  });
}

/** Same length, so that positions stay: a date in a title is the title's. */
const withoutTitles = (text: string): string => text.replace(/《[^》]*》/gu, (title) => '□'.repeat(title.length));
