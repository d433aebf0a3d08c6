import type { EntityManager } from 'typeorm';
import type { CommandId, Sha256, StreamId } from '@banli/domain';

/** What came of an accepted act. `facts` are those of the problem it was refused with. */
export type PendingOutcome =
  | { readonly kind: 'done'; readonly version: number; readonly head: number }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly article?: string;
      readonly facts: Readonly<Record<string, unknown>>;
    };

export type AcceptedCommand = {
  readonly stream: StreamId;
  readonly commandId: CommandId;
  readonly act: string;
  readonly bodyHash: Sha256;
  /** Real time, not a case's timeline. */
  readonly acceptedAt: Date;
  readonly outcome: PendingOutcome | null;
};

/** One act to be sent again: `work` as it was given to `acceptCommand`. */
export type ClaimedCommand<W> = {
  readonly id: string;
  readonly stream: StreamId;
  readonly tries: number;
  readonly work: W;
};

const CLAIM_SECONDS = 60;
const PAUSE_SECONDS = 1;
const ACCEPTED_COLUMNS =
  'stream, command_id as "commandId", act, body_hash as "bodyHash", accepted_at as "acceptedAt", outcome';

/** Keeps an act until its workflow answers. The same id again changes nothing while it waits, and waits anew once settled. */
export async function acceptCommand(
  manager: EntityManager,
  command: Pick<AcceptedCommand, 'stream' | 'commandId' | 'act' | 'bodyHash'> & {
    readonly person: string;
    readonly work: unknown;
  },
): Promise<void> {
  const { stream, commandId, person, act, bodyHash, work } = command;
  await manager.query(
    `insert into ops.pending_command as known (stream, command_id, person, act, body_hash, work)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (stream, command_id) do update
       set body_hash = excluded.body_hash, work = excluded.work, accepted_at = now(), claimed_until = now(),
           settled_at = null, outcome = null
     where known.settled_at is not null`,
    [stream, commandId, person, act, bodyHash, JSON.stringify(work)],
  );
}

/** True while an act accepted earlier waits: a later one on the same stream must not overtake it. */
export async function hasPending(manager: EntityManager, stream: StreamId): Promise<boolean> {
  const rows: readonly unknown[] = await manager.query(
    'select from ops.pending_command where stream = $1 and settled_at is null limit 1',
    [stream],
  );
  return rows.length > 0;
}

/** An act this person had accepted; nobody else's. */
export async function findAccepted(
  manager: EntityManager,
  stream: string,
  commandId: string,
  person: string,
): Promise<AcceptedCommand | undefined> {
  const rows: readonly AcceptedCommand[] = await manager.query(
    `select ${ACCEPTED_COLUMNS} from ops.pending_command where stream = $1 and command_id = $2 and person = $3`,
    [stream, commandId, person],
  );
  return rows[0];
}

/** A person's acts that wait, and those settled within the last days, the latest first. */
export async function queryAccepted(
  manager: EntityManager,
  person: string,
  days = 7,
  limit = 50,
): Promise<readonly AcceptedCommand[]> {
  return manager.query(
    `select ${ACCEPTED_COLUMNS} from ops.pending_command
      where person = $1 and (settled_at is null or settled_at > now() - make_interval(days => $2))
      order by accepted_at desc, id desc limit $3`,
    [person, days, limit],
  );
}

/**
 * The next act to send: of each stream only the oldest that waits, so that acts keep their order. Several replicas may
 * claim at once; a claim ends by itself should its holder die.
 */
export async function claimPending<W>(manager: EntityManager): Promise<ClaimedCommand<W> | undefined> {
  const rows: readonly ClaimedCommand<W>[] = await manager.query(
    `with next as (
       select one.id from ops.pending_command one
        where one.settled_at is null and one.claimed_until <= now()
          and not exists (select from ops.pending_command older
                           where older.stream = one.stream and older.settled_at is null and older.id < one.id)
        order by one.claimed_until, one.id limit 1 for update skip locked),
     claimed as (
       update ops.pending_command p set claimed_until = now() + make_interval(secs => $1), tries = p.tries + 1
         from next where p.id = next.id
       returning p.id, p.stream, p.tries, p.work)
     select id, stream, tries, work from claimed`,
    [CLAIM_SECONDS],
  );
  return rows[0];
}

/** Not answered again: others come first, then this one. */
export async function releasePending(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    'update ops.pending_command set claimed_until = now() + make_interval(secs => $2) where id = $1 and settled_at is null',
    [id, PAUSE_SECONDS],
  );
}

/** Forgets acts that were settled more than that many days ago; the record keeps what was done. Returns how many. */
export async function purgeSettled(manager: EntityManager, days: number): Promise<number> {
  const [, purged]: readonly [unknown, number] = await manager.query(
    'delete from ops.pending_command where settled_at < now() - make_interval(days => $1)',
    [days],
  );
  return purged;
}

export async function settlePending(manager: EntityManager, id: string, outcome: PendingOutcome): Promise<void> {
  await manager.query(
    'update ops.pending_command set settled_at = now(), outcome = $2, work = null where id = $1 and settled_at is null',
    [id, JSON.stringify(outcome)],
  );
}
