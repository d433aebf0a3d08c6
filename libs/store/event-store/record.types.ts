import type { Instant, PlainDate } from '@banli/calendar';
import type { Actor, CommandId, LateEntry, PersonId, Recorded, Refusal, Sha256, StreamId } from '@banli/domain';
import type { AnyEvent } from '@banli/projections';

/** What a workflow asks to be recorded: compare-and-set on the head it knows. */
export type RecordRequest = {
  readonly stream: StreamId;
  /** Seq of the last event the workflow has seen; 0 before the first. */
  readonly expectedHead: number;
  readonly commandId: CommandId;
  readonly bodyHash: Sha256;
  readonly occurredOn: PlainDate;
  readonly at: Instant;
  readonly actor: Actor;
  readonly onBehalfOf?: PersonId;
  readonly late?: LateEntry;
  readonly events: readonly AnyEvent[];
};

/** A remembered command, as the `commands` table keeps it. */
export type RememberedCommand = {
  readonly stream: StreamId;
  readonly commandId: CommandId;
  readonly bodyHash: Sha256;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly version: number;
};

/** What a workflow has not seen: events with their commands, complete, for history must be able to refill the store. */
export type Tail = {
  readonly tail: readonly Recorded<AnyEvent>[];
  readonly commands: readonly RememberedCommand[];
};

export type RecordAnswer =
  /** Committed now. The marker in history holds this result, so history alone can refill the store. */
  | { readonly outcome: 'recorded'; readonly bodyHash: Sha256; readonly events: readonly Recorded<AnyEvent>[] }
  /** This command id is in the record already; `tail` is what the workflow has not seen. */
  | ({ readonly outcome: 'known'; readonly lastSeq: number } & Tail)
  /** The store holds events the workflow has not seen: evolve them and decide again. */
  | ({ readonly outcome: 'ahead' } & Tail)
  /** The store lost events the workflow has: refuse, repair from history. */
  | { readonly outcome: 'behind'; readonly storeHead: number }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };
