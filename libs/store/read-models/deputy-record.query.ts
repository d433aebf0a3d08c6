import type { EntityManager } from 'typeorm';
import { joinOversight, joinRound, OVERSIGHT_COLUMNS, type OfOversight } from './of-round';
import { Narrowing, pageOf, type Listed } from './statement';

type RecordedAct = OfOversight & {
  readonly stream: string;
  readonly seq: number;
  readonly kind: string;
  readonly on: string;
  readonly unit: string | null;
  readonly level: string | null;
  readonly proposal: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly roundUnit: string | null;
};

export type DeputyRecordFilter = { readonly deputy: string; readonly year?: number | undefined };
type Place = { readonly after?: readonly [string, string, string] | undefined; readonly limit: number };

const narrowedTo = ({ deputy, year }: DeputyRecordFilter): Narrowing => {
  const narrowing = new Narrowing();
  narrowing.keep(`entry.deputy = ${narrowing.value(deputy)}`);
  return narrowing.when(year, (given) => `extract(year from entry.on_day) = ${given}`);
};

/** What stands in a deputy's record, the latest first. */
export async function queryDeputyRecord(
  manager: EntityManager,
  filter: DeputyRecordFilter,
  { after, limit }: Place,
): Promise<Listed<RecordedAct>> {
  const narrowing = narrowedTo(filter);
  if (after) {
    const day = `${narrowing.value(after[0])}::date`;
    const place = `(${narrowing.value(after[1])}, ${narrowing.value(after[2])}::integer)`;
    narrowing.keep(`entry.on_day <= ${day} and (entry.on_day < ${day} or (entry.stream, entry.seq) > ${place})`);
  }
  const rows: readonly RecordedAct[] = await manager.query(
    `select entry.stream, entry.seq, entry.kind, entry.on_day::text as "on", entry.unit, entry.level,
            proposal.stream as proposal, proposal.title, round.year, round.unit as "roundUnit", ${OVERSIGHT_COLUMNS}
       from (select * from read.deputy_record as entry where ${narrowing.text}
              order by entry.on_day desc, entry.stream, entry.seq limit ${narrowing.value(limit + 1)}) as entry
       left join read.commitment on commitment.stream = entry.stream
       left join read.proposal on proposal.stream = coalesce(commitment.proposal, entry.stream)
       ${joinRound('entry')}
       ${joinOversight('entry')}
      order by entry.on_day desc, entry.stream, entry.seq`,
    narrowing.values,
  );
  return pageOf(rows, limit, ({ on, stream, seq }) => [on, stream, String(seq)]);
}

/** How many of each kind. */
export async function countDeputyRecord(
  manager: EntityManager,
  filter: DeputyRecordFilter,
): Promise<readonly { readonly kind: string; readonly count: number }[]> {
  const narrowing = narrowedTo(filter);
  return manager.query(
    `select kind, count(*)::integer as count from read.deputy_record as entry where ${narrowing.text} group by 1 order by 1`,
    narrowing.values,
  );
}
