import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import { Narrowing, pageOf, type Listed } from './statement';

export type DelegationFound = {
  readonly seq: number;
  readonly unit: string;
  readonly absent: string;
  readonly substitute: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly reason: string;
};

const COLUMNS = `seq, unit, absent, substitute, from_on::text as "from", to_on::text as "to", ended_on::text as "endedOn", reason`;

/** Whom this person stands in for on a day; from the day on which a delegation is ended, no longer. */
export async function queryStandingIn(
  manager: EntityManager,
  substitute: string,
  on: PlainDate,
): Promise<readonly DelegationFound[]> {
  return manager.query(
    `select ${COLUMNS} from read.delegation
      where substitute = $1 and from_on <= $2 and to_on >= $2 and (ended_on is null or ended_on > $2)
      order by absent, seq`,
    [substitute, on],
  );
}

/** The latest delegations of a unit, or those in which one of its people is away or stands in; by their first day, the latest first. */
export async function queryDelegations(
  manager: EntityManager,
  unit: string,
  of: string | undefined,
  limit: number,
): Promise<readonly DelegationFound[]> {
  return manager.query(
    `select ${COLUMNS} from read.delegation
      where unit = $1 and ($2::text is null or absent = $2 or substitute = $2)
      order by from_on desc, seq desc limit $3`,
    [unit, of ?? null, limit],
  );
}

export type DelegationFilter = {
  readonly unit?: string | undefined;
  /** Away or standing in. */
  readonly person?: string | undefined;
  readonly standing?: 'coming' | 'running' | 'over' | undefined;
};

const LAST_DAY = `least(to_on, coalesce(ended_on - 1, to_on))`;

/** Delegations of every unit, by their first day, the latest first. */
export async function queryEveryDelegation(
  manager: EntityManager,
  today: PlainDate,
  { unit, person, standing }: DelegationFilter,
  { after, limit }: { readonly after?: readonly [string, string] | undefined; readonly limit: number },
): Promise<Listed<DelegationFound>> {
  const narrowing = new Narrowing();
  const on = `${narrowing.value(today)}::date`;
  const is = {
    coming: `${LAST_DAY} >= ${on} and from_on > ${on}`,
    running: `${LAST_DAY} >= ${on} and from_on <= ${on}`,
    over: `${LAST_DAY} < ${on}`,
  };
  narrowing
    .when(unit, (value) => `unit = ${value}`)
    .when(person, (value) => `${value} in (absent, substitute)`)
    .keep(standing === undefined ? `${on} is not null` : is[standing]);
  if (after) {
    const [day, place] = [`${narrowing.value(after[0])}::date`, narrowing.value(after[1])];
    narrowing.keep(`from_on <= ${day} and (from_on < ${day} or unit || '#' || seq > ${place})`);
  }
  const rows: readonly DelegationFound[] = await manager.query(
    `select ${COLUMNS} from read.delegation where ${narrowing.text}
      order by from_on desc, unit || '#' || seq limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  return pageOf(rows, limit, (row) => [row.from, `${row.unit}#${String(row.seq)}`]);
}
