import type { LadderLevel } from './procedure.types';
import type { RulePack } from './rules.types';

/** Who of the unit is told, and whether the supervising body is as well; `levels` absent: everyone of the unit. */
export type ToldLevels = { readonly levels?: readonly LadderLevel[]; readonly supervisingBody: boolean };

/** Every level of a unit that a ladder speaks of: whoever is of none of them is told in any case. */
export const LADDER_LEVELS: readonly LadderLevel[] = ['handler', 'office', 'deputy-head', 'chief'];

const ORDER = ['blue', 'yellow', 'due', 'red'] as const;

/** Warnings in their order, then each chase by its number; a reminder by a person comes after all of them. */
function rank(tier: string): number {
  const warning = ORDER.findIndex((one) => one === tier);
  if (warning >= 0) return warning;
  const nth = Number(/^chase-(\d+)$/.exec(tier)?.[1] ?? Number.MAX_SAFE_INTEGER);
  return ORDER.length + nth;
}

/**
 * Who is told at a tier: by the highest step of the pack's ladder that it has reached. A pack of old has no ladder: all of
 * the unit are told, and from red on the supervising body.
 */
export function toldAt({ chaseLadder }: Pick<RulePack, 'chaseLadder'>, tier: string): ToldLevels {
  if (!chaseLadder) return { supervisingBody: rank(tier) >= rank('red') };
  const step = chaseLadder.steps
    .filter(({ from }) => rank(from) <= rank(tier))
    .toSorted((one, other) => rank(one.from) - rank(other.from))
    .at(-1);
  return step
    ? { levels: step.tells, supervisingBody: step.supervisingBody ?? false }
    : { supervisingBody: rank(tier) >= rank('red') };
}
