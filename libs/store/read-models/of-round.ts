/** Year and unit of the yearly round a row belongs to; looked up row by row, for joined the planner reads every round. */
export const joinRound = (row: string): string =>
  `left join lateral (select year, unit from read.fulfilment_round where fulfilment_round.stream = ${row}.stream limit 1) as round on true`;
