import type { OversightMatter } from '@banli/domain';

/** The matter of oversight a row belongs to. */
export const joinOversight = (row: string): string =>
  `left join lateral (select matter, year, title from read.oversight where oversight.stream = ${row}.stream limit 1) as oversight on true`;

export const OVERSIGHT_COLUMNS = `oversight.matter, oversight.year as "oversightYear", oversight.title as "oversightTitle"`;

/** Of a row that may belong to a matter of oversight. */
export type OfOversight = {
  readonly matter: OversightMatter | null;
  readonly oversightYear: number | null;
  readonly oversightTitle: string | null;
};

/** Year and unit of the yearly round a row belongs to; looked up row by row, for joined the planner reads every round. */
export const joinRound = (row: string): string =>
  `left join lateral (select year, unit from read.fulfilment_round where fulfilment_round.stream = ${row}.stream limit 1) as round on true`;
