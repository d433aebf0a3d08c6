import type { EntityManager } from 'typeorm';
import { instantInShanghai, type PlainDate } from '@banli/calendar';
import { joinOversight, joinRound, OVERSIGHT_COLUMNS, type OfOversight } from './of-round';
import { Narrowing, pageOf, type Listed } from './statement';
import { inTierSql, tierSql, type BoardTier } from './tiers';

export type BoardClock = OfOversight & {
  readonly stream: string;
  readonly clockId: string;
  readonly kind: string;
  readonly owedBy: string;
  readonly dueOn: string;
  readonly provisional: boolean;
  readonly tier: BoardTier;
  /** Whose answer it is about, where units answer separately. */
  readonly branch: string | null;
  /** Both absent for a clock of a yearly round, which has year and unit instead. */
  readonly proposal: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly roundUnit: string | null;
  /** The last reminder that its owner was told of it, and whether one of those told has opened the case since; today's only. */
  readonly toldTier: string | null;
  readonly toldAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly seenAt: Date | null;
  readonly seenBy: string | null;
};

export type BoardFilter = {
  readonly on: PlainDate;
  readonly today: PlainDate;
  /** A past day as it was known at its end, or by the day of every act that is known today. */
  readonly basis: 'recorded' | 'happened';
  readonly kind?: string | undefined;
  readonly unit?: string | undefined;
};

export type BoardCounts = Readonly<Record<BoardTier, number>>;

export const NOTHING_ON_THE_BOARD: BoardCounts = { blue: 0, yellow: 0, 'due-today': 0, overdue: 0, 'long-overdue': 0 };

type Place = { readonly after?: readonly [string, string, string] | undefined; readonly limit: number };

const END_OF_DAY = 86_400;

/** Clocks still running at the end of `on` that are near, due or overdue then, the earliest due first. */
export async function queryBoard(
  manager: EntityManager,
  filter: BoardFilter,
  tier: BoardTier | undefined,
  { after, limit }: Place,
): Promise<Listed<BoardClock>> {
  const narrowing = running(filter);
  const day = `${narrowing.value(filter.on)}::date`;
  narrowing.keep(tier === undefined ? `clock.blue_on <= ${day} or clock.due_on <= ${day}` : inTierSql(tier, day));
  if (after) {
    const [due, stream, id] = after.map((part) => narrowing.value(part));
    narrowing.keep(
      `(clock.due_on, clock.stream, clock.clock_id) > (${String(due)}::date, ${String(stream)}, ${String(id)})`,
    );
  }
  const rows: readonly BoardClock[] = await manager.query(
    `select clock.*, nullif(known.branch, '') as branch, coalesce(commitment.proposal, proposal.stream) as proposal, proposal.title, round.year, round.unit as "roundUnit", ${OVERSIGHT_COLUMNS},
            told.tier as "toldTier", told.at as "toldAt", told.delivered_at as "deliveredAt", told.seen_at as "seenAt", told.seen_by as "seenBy"
       from (select clock.stream, clock.clock_id as "clockId", clock.kind, clock.owed_by as "owedBy",
                    clock.due_on::text as "dueOn", clock.provisional, ${tierSql(day)} as tier
               from ${tableOf(filter)} as clock
              where ${narrowing.text}
              order by clock.due_on, clock.stream, clock.clock_id limit ${narrowing.value(limit + 1)}) as clock
       left join read.clock as known on known.stream = clock.stream and known.clock_id = clock."clockId"
       left join read.commitment on commitment.stream = clock.stream
       left join read.proposal on proposal.stream = coalesce(commitment.proposal, clock.stream)
       ${joinRound('clock')}
       ${joinOversight('clock')}
       left join lateral (
         select notice.tier, notice.at, notice.delivered_at, notice.seen_at, notice.seen_by from app.notice
          where ${String(filter.on >= filter.today)} and notice.stream = clock.stream and notice.unit = clock."owedBy"
            and notice.clock_kind = clock.kind and notice.owed_by = clock."owedBy" and notice.due_on >= known.started_on
          order by notice.seq desc limit 1) as told on true
      order by clock."dueOn", clock.stream, clock."clockId"`,
    narrowing.values,
  );
  return pageOf(rows, limit, (row) => [row.dueOn, row.stream, row.clockId]);
}

/** How many clocks each tier has over all pages, by whoever owes them; who is overdue most often first. */
export async function countBoardByOwner(
  manager: EntityManager,
  filter: BoardFilter,
): Promise<readonly (readonly [owedBy: string, counts: BoardCounts])[]> {
  const narrowing = running(filter);
  const day = `${narrowing.value(filter.on)}::date`;
  narrowing.keep(`clock.blue_on <= ${day} or clock.due_on <= ${day}`);
  const rows: readonly { owedBy: string; tier: BoardTier; count: number }[] = await manager.query(
    `select clock.owed_by as "owedBy", ${tierSql(day)} as tier, count(*)::integer as count from ${tableOf(filter)} as clock
      where ${narrowing.text} group by 1, 2 order by 1`,
    narrowing.values,
  );
  const owners = new Map<string, BoardCounts>();
  for (const { owedBy, tier, count } of rows)
    owners.set(owedBy, { ...(owners.get(owedBy) ?? NOTHING_ON_THE_BOARD), [tier]: count });
  return [...owners].sort(([, one], [, other]) => late(other) - late(one) || other['due-today'] - one['due-today']);
}

const late = (counts: BoardCounts): number => counts.overdue + counts['long-overdue'];

const asKnownThen = ({ on, today, basis }: BoardFilter): boolean => on < today && basis === 'recorded';

const tableOf = (filter: BoardFilter): string => (asKnownThen(filter) ? 'read.clock_spell' : 'read.clock');

/** Clocks running at the end of the day; of today and of days to come, those that run now. */
function running(filter: BoardFilter): Narrowing {
  const narrowing = new Narrowing();
  const { on, today } = filter;
  if (on >= today) narrowing.keep('clock.stopped_on is null');
  else if (asKnownThen(filter))
    narrowing.keep(
      `tstzrange(known_from, greatest(known_from, known_until)) @> ${narrowing.value(instantInShanghai(on, END_OF_DAY))}::timestamptz`,
    );
  else
    narrowing.keep(
      `daterange(started_on, case when stopped_on is not null then greatest(started_on, stopped_on) end) @> ${narrowing.value(on)}::date`,
    );
  return narrowing
    .when(filter.kind, (kind) => `clock.kind = ${kind}`)
    .when(filter.unit, (unit) => `clock.owed_by = ${unit}`);
}
