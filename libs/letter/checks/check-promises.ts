import type { CommitmentRow } from '@banli/domain';
import { canHandle } from '../directory';
import type { Finding, FindingPlace } from '../finding.types';
import type { CaseFacts, LetterDraft } from '../letter.types';
import { partiesNamed } from '../mentions';
import { NUMERAL, parseNumeral } from '../reading/numerals';
import { chineseDate } from '../render-letter';
import { findPromises, type Promised } from './find-promises';
import { articleOf, raise } from './raise';

/** How much of a promise's words a row shares that is about the same thing. */
const SAME_MATTER = 0.5;

/** Each promise with a time that the text makes stands in the table as well, for the same day and of the same size (22, 24). */
export function checkPromises(draft: LetterDraft, facts: CaseFacts): readonly Finding[] {
  const article = articleOf((facts.pack.resultClasses.find(({ needsCommitment }) => needsCommitment) ?? {}).cites);
  const ofSections = draft.sections.flatMap(({ paragraphs }, index) =>
    paragraphs.map((text, paragraph) => ({ text, place: { part: 'section' as const, index, paragraph } })),
  );
  const ofClosing = draft.closing.map((text, index) => ({ text, place: { part: 'closing' as const, index } }));
  return [...ofSections, ...ofClosing].flatMap(({ text, place }) =>
    findPromises(text, facts.writtenIn).flatMap((promise): readonly Finding[] => {
      const { quote, at, item, due, dueOn } = promise;
      const where = { ...place, quote, at };
      const rows = draft.commitments.map((row, index) => ({ row, index })).filter(({ row }) => isAbout(row, promise));
      if (rows.length > 0) return differences(rows, promise, where, article);
      const [named] = partiesNamed(quote, facts.directory).filter(({ party }) => canHandle(party));
      const row = { item, ...(dueOn === undefined ? {} : { dueOn }), responsibleUnit: named?.party.id ?? facts.lead };
      return [raise('commitment-not-listed', where, { due, row }, { article })];
    }),
  );
}

type Row = { readonly row: CommitmentRow; readonly index: number };

/** One row that agrees is enough; else what the likeliest row says otherwise. */
function differences(
  rows: readonly Row[],
  promise: Promised,
  where: FindingPlace,
  article: string | undefined,
): readonly Finding[] {
  const found = rows
    .toSorted((one, other) => shareOf(promise.item, other.row.item) - shareOf(promise.item, one.row.item))
    .map(({ row, index }) => {
      const number = otherNumber(promise.item, row.item);
      return [
        ...(promise.dueOn === undefined || row.dueOn === undefined || row.dueOn === promise.dueOn
          ? []
          : [
              raise(
                'promise-date-differs',
                where,
                { row: index + 1, expected: chineseDate(row.dueOn), found: promise.due },
                { article },
              ),
            ]),
        ...(number ? [raise('promise-number-differs', where, { row: index + 1, ...number }, { article })] : []),
      ];
    });
  return found.some((one) => one.length === 0) ? [] : (found[0] ?? []);
}

const COUNTED = new RegExp(
  `(?<count>\\d+(?:\\.\\d+)?|${NUMERAL}+)(?<unit>万?[个家处条座台套公里人次户件项所间亩吨元米%％辆名]+)`,
  'gu',
);

/** A count of the same things that the two texts give differently. */
function otherNumber(said: string, listed: string): { readonly expected: string; readonly found: string } | undefined {
  const [here, there] = [countsOf(said), countsOf(listed)];
  for (const [unit, found] of here) {
    const expected = there.get(unit);
    if (expected !== undefined && expected.count !== found.count)
      return { expected: expected.words, found: found.words };
  }
  return undefined;
}

/** By what is counted; what a text counts twice is left out. */
function countsOf(text: string): ReadonlyMap<string, { readonly count: number; readonly words: string }> {
  const all = [...text.matchAll(COUNTED)].map(({ 0: words, groups = {} }) => ({
    words,
    unit: groups['unit'] ?? '',
    count: Number(groups['count']) || (parseNumeral(groups['count'] ?? '') ?? Number.NaN),
  }));
  const known = all.filter(
    ({ unit, count }) => !Number.isNaN(count) && all.filter((other) => other.unit === unit).length === 1,
  );
  return new Map(known.map(({ unit, count, words }) => [unit, { count, words }]));
}

function isAbout({ item, dueOn }: CommitmentRow, promise: Promised): boolean {
  if (item.trim() === '') return false;
  const shared = shareOf(promise.item, item);
  return shared >= SAME_MATTER || (dueOn !== undefined && dueOn === promise.dueOn && shared >= SAME_MATTER / 2);
}

/** The share of the words' pairs of characters that the other text has as well. */
export function shareOf(words: string, other: string): number {
  const pairs = pairsOf(words);
  if (pairs.length === 0) return 0;
  const known = new Set(pairsOf(other));
  return pairs.filter((pair) => known.has(pair)).length / pairs.length;
}

function pairsOf(text: string): readonly string[] {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2));
}
