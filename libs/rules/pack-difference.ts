import type { Citation } from './citation.types';
import type { RulePack } from './rules.types';

/** One value that two packs do not share. What a pack does not have is absent. */
export type PackDifference = {
  /** `clocks.reply.limit`; of lists the id of the entry: `resultClasses.solved.needsCommitment`. */
  readonly field: string;
  readonly one?: string;
  readonly other?: string;
};

/**
 * Every value in which two packs differ, in the order of the fields. Words (names, quotations, reasons) are compared in
 * versions of one pack; another law says everything in words of its own.
 */
export function differencesBetween(one: RulePack, other: RulePack): readonly PackDifference[] {
  const words = one.id === other.id;
  const [first, second] = [valuesOf(one, words), valuesOf(other, words)];
  const fields = [...first.keys(), ...[...second.keys()].filter((field) => !first.has(field))];
  return fields.flatMap((field) => {
    const [left, right] = [first.get(field), second.get(field)];
    if (left === right) return [];
    return [{ field, ...(left === undefined ? {} : { one: left }), ...(right === undefined ? {} : { other: right }) }];
  });
}

/** Which pack it is, is no rule. */
const NOT_COMPARED = ['id', 'version', 'jurisdiction', 'kind', 'inherits'];
const WORDS = ['name', 'source'];

function valuesOf(pack: RulePack, words: boolean): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const walk = (path: readonly string[], value: unknown): void => {
    if (value === undefined) return;
    if (isCitation(value)) {
      values.set(path.join('.'), sourceOf(value));
      if (words) values.set([...path, value.kind === 'law' ? 'quote' : 'reason'].join('.'), wordsOf(value));
      return;
    }
    if (Array.isArray(value)) {
      if (!value.every(isEntry)) return void values.set(path.join('.'), value.map(String).join(', '));
      for (const entry of value) walk([...path, entry.id ?? entry.party ?? entry.cited ?? entry.from ?? ''], entry);
      return;
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return void values.set(path.join('.'), String(value));
    if (typeof value !== 'object' || value === null) return;
    if ('amount' in value && 'unit' in value)
      return void values.set(path.join('.'), `${String(value.amount)} ${String(value.unit)}`);
    const skipped = words ? NOT_COMPARED : [...NOT_COMPARED, ...WORDS];
    for (const [key, part] of Object.entries(value)) if (!skipped.includes(key)) walk([...path, key], part);
  };
  walk([], pack);
  return values;
}

/** An entry of a list that has a name of its own, by which it is found in another pack. */
const isEntry = (value: unknown): value is Partial<Readonly<Record<'id' | 'party' | 'cited' | 'from', string>>> =>
  typeof value === 'object' && value !== null && ['id', 'party', 'cited', 'from'].some((name) => name in value);

const isCitation = (value: unknown): value is Citation =>
  typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'law' || value.kind === 'default');

const wordsOf = (citation: Citation): string => (citation.kind === 'law' ? citation.quote : citation.reason.zh);

const sourceOf = (citation: Citation): string => (citation.kind === 'law' ? citation.article : 'default');
