import type { DataSource, EntityManager } from 'typeorm';
import type { Recorded } from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import type { ToldLevels } from '@banli/rules';
import { EVENT_COLUMNS, toRecorded, type EventRow } from '../event-store/event-rows';

const TOLD = ['ClockStruck', 'OwnerChased', 'RaterChased', 'DutyChased'] as const;

/** Alarms, and reminders by a person: on a clock of a case, or of a rater in a yearly round. */
type ToldEvent = Extract<AnyEvent, { readonly type: (typeof TOLD)[number] }>;

const isTold = (event: AnyEvent): event is ToldEvent => TOLD.some((type) => type === event.type);

/** Which events are told to whom, after commit. */
const kindOf = (event: AnyEvent): 'alarm' | undefined => (isTold(event) ? 'alarm' : undefined);

/** Same transaction as the events: what is recorded will be told, at least once. */
export async function enqueue(manager: EntityManager, events: readonly Recorded<AnyEvent>[]): Promise<void> {
  for (const one of events) {
    const kind = kindOf(one.event);
    if (kind)
      await manager.query('insert into ops.outbox (stream, seq, kind) values ($1, $2, $3) on conflict do nothing', [
        one.stream,
        one.seq,
        kind,
      ]);
  }
}

/**
 * Delivers up to `limit` pending alarms as notices in the inbox of the owing unit, at the levels that the pack's ladder has
 * reached, and of the supervising body where it is told as well.
 * Idempotent by event; several deliverers may run at once. Returns how many were delivered.
 */
export async function deliverNotices(source: DataSource, told: ToldBy, limit = 100): Promise<number> {
  return source.transaction(async (manager) => {
    const pending: readonly ({ id: string } & EventRow)[] = await manager.query(
      `with due as (select id, stream, seq from ops.outbox where delivered_at is null order by id limit $1 for update skip locked)
       select due.id, e.* from due cross join lateral (
         select ${EVENT_COLUMNS} from record.event where event.stream = due.stream and event.seq = due.seq) e order by due.id`,
      [limit],
    );
    for (const row of pending) {
      await notify(manager, toRecorded(row), told);
      await manager.query('update ops.outbox set delivered_at = now() where id = $1', [row.id]);
    }
    return pending.length;
  });
}

type Reminder = {
  readonly kind: string;
  readonly tier: string;
  readonly owedBy: string;
  readonly dueOn: string;
};

/** Who is told of a tier under a pack; `undefined`: what is told of has no pack of its own. */
export type ToldBy = (pack: string | undefined, tier: string) => ToldLevels;

async function notify(manager: EntityManager, one: Recorded<AnyEvent>, told: ToldBy): Promise<void> {
  if (!isTold(one.event)) return;
  const reminder = await reminderOf(manager, one.stream, one.event);
  if (!reminder) return;
  const { kind, tier, owedBy, dueOn } = reminder;
  const { levels, supervisingBody } = told(await packOf(manager, one.stream), tier);
  await manager.query(
    `insert into app.notice (stream, seq, unit, clock_kind, tier, owed_by, due_on, at, levels)
     select $1, $2, told.unit, $3, $4, $5, $6, $7, case when told.unit = $5 then $9::text[] end
       from (select $5::text as unit
             union select supervising_body from read.proposal where stream = $1 and $8
             union select supervising_body from read.commitment where stream = $1 and $8
             union select supervising_body from read.fulfilment_round where stream = $1 and $8
             union select body from read.oversight where stream = $1 and $8) as told
     on conflict do nothing`,
    [one.stream, one.seq, kind, tier, owedBy, dueOn, one.at, supervisingBody, levels ?? null],
  );
}

async function packOf(manager: EntityManager, stream: string): Promise<string | undefined> {
  const [row]: readonly { pack: string }[] = await manager.query(
    `select pack from read.proposal
      where stream = coalesce((select proposal from read.commitment where commitment.stream = $1), $1)`,
    [stream],
  );
  return row?.pack;
}

async function reminderOf(manager: EntityManager, stream: string, event: ToldEvent): Promise<Reminder | undefined> {
  switch (event.type) {
    case 'ClockStruck':
      return event;
    case 'OwnerChased':
    case 'DutyChased':
      return { ...event, tier: 'chase' };
    case 'RaterChased': {
      const [clock]: readonly { due: string }[] = await manager.query(
        `select due_on::text as due from read.clock
          where stream = $1 and kind = 'fulfilment-rating' and owed_by = $2 order by started_on desc limit 1`,
        [stream, event.rater],
      );
      return clock && { kind: 'fulfilment-rating', tier: 'chase', owedBy: event.rater, dueOn: clock.due };
    }
  }
}
