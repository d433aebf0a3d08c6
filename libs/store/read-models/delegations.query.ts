import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';

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
