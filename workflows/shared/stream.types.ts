import type {
  Clocks,
  CommandEnvelope,
  CommandId,
  Decision,
  DecisionContext,
  Recorded,
  Rules,
  StreamId,
} from '@banli/domain';

/** What every stream's state offers to the engine around it. */
export type StreamState = {
  readonly head: number;
  readonly version: number;
  readonly clocks: Clocks;
  /** `id@version` of the rules it counts by, where a law speaks of its acts. */
  readonly pack?: string;
};

/** The two pure functions of a kind of stream. */
export type Decider<S, C, E, R = Rules> = {
  decide(state: S | undefined, envelope: CommandEnvelope<C>, context: DecisionContext<R>): Decision<E>;
  evolve(state: S | undefined, recorded: Recorded<E>): S;
};

/** What a run hands to the next by continue-as-new: the fold, not the list of events. */
export type CarriedOver<S> = {
  readonly state: S;
  /** Ids of the latest commands, bounded; older ones are in the `commands` table. */
  readonly recentCommands: readonly CommandId[];
};

/** `R`: the rules its acts are decided by; undefined where no law speaks of them. */
export type StreamInput<S, C, R = Rules> = {
  readonly stream: StreamId;
  readonly rules: R;
  /** Business time minus workflow time, milliseconds; other than 0 only in demonstration and test deployments. */
  readonly timelineOffset: number;
  /** The first command; absent when state is carried over or restored from the record. */
  readonly first?: CommandEnvelope<C>;
  readonly carried?: CarriedOver<S>;
};

/** The answer to an act, as the API passes it on. */
export type ActAnswer = { readonly version: number; readonly head: number };

/** What an operator or the time harness may ask of a running stream. */
export type Standing = {
  readonly head: number;
  readonly version: number;
  readonly today: string;
  /** Business time minus workflow time, milliseconds. */
  readonly timelineOffset: number;
  readonly nextAlarm?: { readonly clock: string; readonly tier: string; readonly on: string };
};
