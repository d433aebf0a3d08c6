import type { Party } from './letter.types';

/** A party found in a text. */
export type Mention = {
  readonly party: Party;
  /** The words that name it, with enough before them to recognise another city's office of the same name. */
  readonly quote: string;
};

type Found = { readonly party: Party; readonly start: number; readonly end: number };
type Wording = { readonly party: Party; readonly words: string };

/** 部门 or 机关 with what may stand between it and the field's name. */
const DEPARTMENT = /等?(?:行政|主管|相关|有关|职能|市级)*(?:部门|机关)/gu;
const CLAUSE_END = /[，。；：！？\s“”（）《》〈〉]/u;
const BETWEEN_FIELDS = ['、', '和', '及', '与', '以', '暨'];
/** Characters of context before a name in a quote. */
const CONTEXT = 4;

/** Parties named outright, by full name, short name or alias; what stands in 《》 is a title and names nobody. */
export function partiesNamed(text: string, directory: readonly Party[]): readonly Mention[] {
  const outside = withoutTitles(text);
  const wordings = longestFirst(directory, ({ fullName, shortName, aliases }) => [
    fullName,
    shortName,
    ...(aliases ?? []),
  ]);
  return scan(outside, wordings).map(({ party, start, end }) => ({
    party,
    quote: context(outside, start) + outside.slice(start, end),
  }));
}

/** Parties named by their field: “林业部门”, and each of “生态环境、规划自然资源、水利、林业等部门”. */
export function partiesByField(text: string, directory: readonly Party[]): readonly Mention[] {
  const outside = withoutTitles(text);
  const wordings = longestFirst(directory, ({ fields }) => fields ?? []);
  return [...outside.matchAll(DEPARTMENT)].flatMap((match) => {
    const clause = clauseBefore(outside.slice(0, match.index));
    const listed = scan(clause, wordings).filter(({ end }) => endsField(clause, end));
    const from = listed[0]?.start ?? 0;
    return listed.map(({ party }) => ({ party, quote: clause.slice(from) + match[0] }));
  });
}

/** Both ways of naming. */
export function partiesMentioned(text: string, directory: readonly Party[]): readonly Mention[] {
  return [...partiesNamed(text, directory), ...partiesByField(text, directory)];
}

/** Same length, so that positions stay. */
function withoutTitles(text: string): string {
  return text.replace(/《[^》]*》/gu, (title) => '《'.padEnd(title.length - 1, '·') + '》');
}

function longestFirst(directory: readonly Party[], wordsOf: (party: Party) => readonly string[]): readonly Wording[] {
  return directory
    .flatMap((party) => wordsOf(party).map((words) => ({ party, words })))
    .filter(({ words }) => words !== '')
    .sort((one, other) => other.words.length - one.words.length);
}

/** Left to right, the longest name at each place, so that 市政府 is not found in 市政府建议提案室. */
function scan(text: string, wordings: readonly Wording[]): readonly Found[] {
  const found: Found[] = [];
  for (let start = 0; start < text.length;) {
    const hit = wordings.find(({ words }) => text.startsWith(words, start));
    if (hit) found.push({ party: hit.party, start, end: start + hit.words.length });
    start += hit?.words.length ?? 1;
  }
  return found;
}

/** “林业、农业等产业的部门” names no department of forestry: its list has ended before. */
function endsField(clause: string, end: number): boolean {
  const rest = clause.slice(end);
  return rest === '' || (BETWEEN_FIELDS.includes(rest.charAt(0)) && !/[等的]/u.test(rest));
}

const clauseBefore = (text: string): string => text.split(CLAUSE_END).at(-1) ?? '';

const context = (text: string, start: number): string =>
  (clauseBefore(text.slice(0, start)).split('、').at(-1) ?? '').slice(-CONTEXT);
