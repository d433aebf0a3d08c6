import type { EntityManager } from 'typeorm';
import {
  evolveBatch,
  type BatchErrand,
  type BatchRefusal,
  type BatchState,
  type Person,
  type StreamId,
} from '@banli/domain';
import { loadBatchEvents } from '../event-store/load-stream';
import { Narrowing, pageOf, type Listed } from '../read-models/statement';

export async function loadBatch(manager: EntityManager, stream: StreamId): Promise<BatchState | undefined> {
  const events = await loadBatchEvents(manager, stream);
  return events.reduce<BatchState | undefined>(evolveBatch, undefined);
}

/** Parts that nobody has answered yet. */
export async function openErrands(
  manager: EntityManager,
  batch: StreamId,
  errands: readonly BatchErrand[],
): Promise<readonly BatchErrand[]> {
  const rows: readonly { nth: number }[] = await manager.query('select nth from ops.batch_errand where batch = $1', [
    batch,
  ]);
  const settled = new Set(rows.map(({ nth }) => nth));
  return errands.filter(({ nth }) => !settled.has(nth));
}

export async function settleErrand(
  manager: EntityManager,
  batch: StreamId,
  nth: number,
  refusal: string | undefined,
): Promise<void> {
  await manager.query(
    `insert into ops.batch_errand (batch, nth, outcome, refusal) values ($1, $2, $3, $4)
     on conflict (batch, nth) do update set outcome = excluded.outcome, refusal = excluded.refusal`,
    [batch, nth, refusal === undefined ? 'done' : 'refused', refusal ?? null],
  );
}

/** How many parts were done, and what was said by those that refused. */
export async function errandOutcome(
  manager: EntityManager,
  batch: StreamId,
  errands: readonly BatchErrand[],
): Promise<{ readonly done: number; readonly refused: readonly BatchRefusal[] }> {
  const rows: readonly { nth: number; refusal: string | null }[] = await manager.query(
    'select nth, refusal from ops.batch_errand where batch = $1 order by nth',
    [batch],
  );
  const refused = rows.flatMap(({ nth, refusal }): readonly BatchRefusal[] => {
    const errand = errands[nth];
    return refusal === null || !errand ? [] : [{ stream: errand.stream, about: errand.about, code: refusal }];
  });
  return { done: rows.length - refused.length, refused };
}

export type ListedBatch = {
  readonly stream: string;
  readonly year: number;
  readonly kind: string;
  readonly approvedOn: string;
  readonly approvedBy: string;
  readonly parts: number;
  readonly done: number | null;
  readonly refused: number | null;
  readonly finishedOn: string | null;
};

type Place = { readonly after?: readonly [string, string] | undefined; readonly limit: number };

/** Batches of the person's body, or all for those who supervise; the latest first. See `maySeeBatch`. */
export async function queryBatches(
  manager: EntityManager,
  person: Person,
  filter: { readonly year?: number | undefined; readonly kind?: string | undefined },
  { after, limit }: Place,
): Promise<Listed<ListedBatch>> {
  const narrowing = new Narrowing();
  if (!person.roles.includes('supervisor')) narrowing.keep(`body = ${narrowing.value(person.unit)}`);
  narrowing.when(filter.year, (year) => `year = ${year}`).when(filter.kind, (kind) => `kind = ${kind}`);
  if (after) {
    const [day, stream] = [`${narrowing.value(after[0])}::date`, narrowing.value(after[1])];
    narrowing.keep(`approved_on <= ${day} and (approved_on < ${day} or stream > ${stream})`);
  }
  const rows: readonly ListedBatch[] = await manager.query(
    `select stream, year, kind, approved_on::text as "approvedOn", approved_by as "approvedBy", parts, done, refused,
            finished_on::text as "finishedOn"
       from read.batch where ${narrowing.text} order by approved_on desc, stream limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  return pageOf(rows, limit, ({ approvedOn, stream }) => [approvedOn, stream]);
}
