import { parsePlainDate, yearOf, type Limit, type PlainDate } from '@banli/calendar';
import { clockRule, type ClockKind, type ClockRule, type RulePack } from '@banli/rules';
import { z } from 'zod';

/** Beyond any plan, and early enough that every limit ends in a year of four digits. */
const LAST_START_YEAR = 2999;

export type AskedClock = { readonly pack: string; readonly clock: string; readonly from: string };

/** One date asked for, with the rule that answers. */
export type DeadlineQuestion = {
  /** What the asker calls it, repeated in the answer. */
  readonly id?: string;
  readonly pack: RulePack;
  readonly rule: ClockRule;
  readonly limit: Limit;
  readonly from: PlainDate;
};

export type Unanswerable = { readonly problem: string };

/** Finds the rule of one clock, or says in one sentence why there is no answer. `given`: how the day was handed over. */
export function questionOf(
  { pack: packId, clock, from }: AskedClock,
  packs: readonly RulePack[],
  given: string,
): DeadlineQuestion | Unanswerable {
  const pack = newest(packs.filter(({ id, version }) => id === packId || `${id}@${version}` === packId));
  if (pack === undefined)
    return { problem: `there is no rule pack ${packId}; there is: ${packs.map(({ id }) => id).join(', ')}.` };
  const kind = clockKinds(pack).find((known) => known === clock);
  const rule = kind === undefined ? undefined : clockRule(pack, kind);
  if (rule === undefined)
    return { problem: `the pack ${pack.id} has no clock ${clock}; it has: ${clockKinds(pack).join(', ')}.` };
  if (rule.limit === undefined) return { problem: `${rule.kind} is not counted from a day: ${fixedBy(rule)}.` };
  const day = parsePlainDate(from);
  if (day === undefined)
    return { problem: `${from} is not a day; ${given} takes one as yyyy-mm-dd, for example 2021-02-05.` };
  if (yearOf(day) > LAST_START_YEAR)
    return { problem: `${from} is too late; ${given} takes days up to ${LAST_START_YEAR}.` };
  return { pack, rule, limit: rule.limit, from: day };
}

const entry = z.strictObject({
  id: z.string().optional(),
  pack: z.string().optional(),
  clock: z.string().optional(),
  from: z.string(),
});

/**
 * What `--clocks` reads: a list of `{ "pack", "clock", "from" }`, each with an `id` of the asker's if they like. A pack or
 * a clock that an entry does not name is the one given on the command line.
 */
export function questionsIn(
  json: string,
  fallback: { readonly pack?: string; readonly clock?: string },
  packs: readonly RulePack[],
): readonly DeadlineQuestion[] | Unanswerable {
  const list = z.array(entry).safeParse(parsed(json));
  if (!list.success) {
    const { path, message } = list.error.issues[0] ?? { path: [], message: 'not readable' };
    const [place, field] = path;
    const where =
      place === undefined ? '' : ` ${String(Number(place) + 1)}${field === undefined ? '' : ` (${String(field)})`}`;
    return {
      problem: `the file takes a JSON list of entries {"pack": "chongqing", "clock": "reply", "from": "2021-02-05"}; entry${where}: ${message}.`,
    };
  }
  const questions: DeadlineQuestion[] = [];
  for (const [index, { id, from, pack = fallback.pack, clock = fallback.clock }] of list.data.entries()) {
    const place = `entry ${String(index + 1)}`;
    if (pack === undefined || clock === undefined)
      return { problem: `${place} names no ${pack === undefined ? 'pack' : 'clock'}, and none is given for all.` };
    const question = questionOf({ pack, clock, from }, packs, 'from');
    if ('problem' in question) return { problem: `${place}: ${question.problem}` };
    questions.push({ ...(id === undefined ? {} : { id }), ...question });
  }
  return questions;
}

const newest = (packs: readonly RulePack[]): RulePack | undefined =>
  packs.toSorted((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true })).at(-1);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function clockKinds(pack: RulePack): ClockKind[] {
  return Object.values(pack.clocks).map(({ kind }) => kind);
}

function fixedBy({ yearly }: ClockRule): string {
  return yearly === undefined
    ? 'its date is the one promised'
    : `it is due from ${yearly.opensOn} to ${yearly.closesOn} of every year`;
}
