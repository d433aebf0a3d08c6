import type { EntityManager } from 'typeorm';
import { instantInShanghai, type PlainDate } from '@banli/calendar';
import {
  decideCommitment,
  decideFulfilment,
  decideProposal,
  evolveCommitment,
  evolveFulfilment,
  evolveProposal,
  streamKind,
  type AdoptRules,
  type ClockEvent,
  type CommandEnvelope,
  type CommandId,
  type CommitmentEvent,
  type CommitmentState,
  type Decision,
  type DecisionContext,
  type FulfilmentEvent,
  type FulfilmentState,
  type ProposalEvent,
  type ProposalState,
  type Recorded,
  type Rules,
  type RunningClock,
  type Sha256,
  type StreamId,
} from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import { EVENT_COLUMNS, toRecorded, type EventRow } from '../event-store/event-rows';

const STREAMS_AT_ONCE = 200;

/** A running clock and what would be recorded of it. */
export type ForeseenMove = {
  readonly stream: StreamId;
  readonly proposal: StreamId | undefined;
  readonly before: RunningClock;
  readonly event: Extract<ClockEvent, { readonly type: 'ClockMoved' | 'ClockStopped' }>;
};

export type Foreseen = { readonly streams: number; readonly counted: number; readonly moves: readonly ForeseenMove[] };

type Question = {
  readonly jurisdiction: string;
  /** For these cases and what was promised in them; absent: for all of the jurisdiction. */
  readonly cases?: readonly StreamId[];
  /** Clocks that ended before this day stay as they are; absent: all are counted. */
  readonly endingFrom?: PlainDate;
  readonly command: AdoptRules;
  readonly today: PlainDate;
  readonly rulesOf: (pack: string, since: PlainDate) => Rules;
};

/**
 * What every stream would record if it adopted these rules today: the same functions decide that decide it then, over the same
 * record. Nothing is written.
 */
export async function foreseeAdoption(manager: EntityManager, question: Question): Promise<Foreseen> {
  const streams = await concerned(manager, question);
  const moves: ForeseenMove[] = [];
  let counted = 0;
  for (let at = 0; at < streams.length; at += STREAMS_AT_ONCE) {
    const some = streams.slice(at, at + STREAMS_AT_ONCE);
    const rows: readonly EventRow[] = await manager.query(
      `select ${EVENT_COLUMNS} from record.event where stream = any($1) order by stream, seq`,
      [some],
    );
    for (const [stream, events] of byStream(rows)) {
      const { clocks, proposal, decision } = decided(stream, events, question);
      counted += Object.values(clocks).filter(({ stopped }) => !stopped).length;
      moves.push(...(decision.ok ? foreseen(stream, proposal, clocks, decision.events) : []));
    }
  }
  return { streams: streams.length, counted, moves };
}

async function concerned(
  manager: EntityManager,
  { jurisdiction, cases, endingFrom }: Question,
): Promise<readonly StreamId[]> {
  const rows: readonly { stream: StreamId }[] = await manager.query(
    `select distinct clock.stream from read.clock
       left join read.commitment on commitment.stream = clock.stream
       left join read.fulfilment_round as round on round.stream = clock.stream
       left join read.proposal on proposal.stream = coalesce(commitment.proposal, clock.stream)
      where clock.stopped_on is null and coalesce(proposal.jurisdiction, round.jurisdiction) = $1
        and ($2::text[] is null or proposal.stream = any($2)) and ($3::date is null or clock.due_on >= $3)
      order by 1`,
    [jurisdiction, cases ?? null, endingFrom ?? null],
  );
  return rows.map(({ stream }) => stream);
}

function byStream(rows: readonly EventRow[]): ReadonlyMap<StreamId, readonly Recorded<AnyEvent>[]> {
  const streams = new Map<StreamId, Recorded<AnyEvent>[]>();
  for (const row of rows) {
    const stream = row.stream as StreamId;
    const events = streams.get(stream) ?? [];
    events.push(toRecorded(row));
    streams.set(stream, events);
  }
  return streams;
}

type Decided = {
  readonly clocks: Readonly<Record<string, RunningClock>>;
  readonly proposal: StreamId | undefined;
  readonly decision: Decision<AnyEvent>;
};

function decided(stream: StreamId, events: readonly Recorded<AnyEvent>[], question: Question): Decided {
  const { command, today, rulesOf } = question;
  const envelope: CommandEnvelope<AdoptRules> = {
    commandId: command.source as CommandId,
    bodyHash: 'preview' as Sha256,
    actor: { kind: 'clock' },
    command,
  };
  const context = (pack: string, since: PlainDate): DecisionContext => ({
    today,
    at: instantInShanghai(today, 12 * 3_600),
    rules: rulesOf(pack, since),
  });
  switch (streamKind(stream)) {
    case 'proposal': {
      const state = folded<ProposalState, ProposalEvent>(events, evolveProposal);
      const decision = decideProposal(state, envelope, context(state.pack, state.receivedOn));
      return { clocks: state.clocks, proposal: stream, decision };
    }
    case 'commitment': {
      const state = folded<CommitmentState, CommitmentEvent>(events, evolveCommitment);
      const decision = decideCommitment(state, envelope, context(state.pack, state.openedOn));
      return { clocks: state.clocks, proposal: state.proposal, decision };
    }
    case 'fulfilment': {
      const state = folded<FulfilmentState, FulfilmentEvent>(events, evolveFulfilment);
      const decision = decideFulfilment(state, envelope, context(state.pack, state.openedOn));
      return { clocks: state.clocks, proposal: undefined, decision };
    }
    case 'desk':
    case 'oversight':
    case 'rulebook':
    case 'batch':
      throw new RangeError(`nothing is counted in ${stream}`);
  }
}

function folded<S, E>(
  events: readonly Recorded<AnyEvent>[],
  evolve: (state: S | undefined, recorded: Recorded<E>) => S,
): S {
  const state = (events as readonly Recorded<unknown>[] as readonly Recorded<E>[]).reduce<S | undefined>(
    evolve,
    undefined,
  );
  if (state === undefined) throw new RangeError('a running clock without a record');
  return state;
}

function foreseen(
  stream: StreamId,
  proposal: StreamId | undefined,
  clocks: Readonly<Record<string, RunningClock>>,
  events: readonly AnyEvent[],
): readonly ForeseenMove[] {
  return events.flatMap((event): readonly ForeseenMove[] => {
    if (event.type !== 'ClockMoved' && event.type !== 'ClockStopped') return [];
    const before = clocks[event.type === 'ClockMoved' ? event.clock.id : event.clockId];
    return before ? [{ stream, proposal, before, event }] : [];
  });
}
