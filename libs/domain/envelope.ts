import type { Instant, PlainDate } from '@banli/calendar';
import type { CommandId, PartyId, PersonId, Sha256, StreamId } from './identity';
import type { Actor, Person } from './actor';
import type { Refusal } from './refusal';
import type { Rules } from './rules-in-force';

/** Why an act is entered after the day it happened (补录): paper arrives days later. */
export type LateEntry = { readonly proof: string; readonly reason: string };

/** A wish, with who wishes it and when it happened. */
export type CommandEnvelope<C> = {
  readonly commandId: CommandId;
  /** Over the canonical JSON of command, actor and dates: the same id with another body is refused. */
  readonly bodyHash: Sha256;
  readonly actor: Actor;
  /** Whose answer the act is about, where units handle the proposal separately and the actor's unit is none of them. */
  readonly branch?: PartyId;
  /** The person stood in for, as the directory knows them; both names are kept. */
  readonly onBehalfOf?: Person;
  /** The day the act happened, Asia/Shanghai. Absent: today. Never in the future. */
  readonly occurredOn?: PlainDate;
  /** Required where `occurredOn` is before today. */
  readonly late?: LateEntry;
  /** The version the person looked at (If-Match). */
  readonly ifVersion?: number;
  /** When the API took the act: however long it then waits for its workflow, it counts on that day. Absent in a demonstration. */
  readonly acceptedAt?: Instant;
  readonly command: C;
};

/** What decide knows of the world: business time comes from the workflow, rules are bound at receipt. */
export type DecisionContext<R = Rules> = { readonly today: PlainDate; readonly at: Instant; readonly rules: R };

export type Decision<E> =
  { readonly ok: true; readonly events: readonly E[] } | { readonly ok: false; readonly refusal: Refusal };

export const accept = <E>(...events: readonly E[]): Decision<E> => ({ ok: true, events });
export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });

/** A fact in the record. `event` never changes shape once written; upcasters lift old versions. */
export type Recorded<E> = {
  readonly stream: StreamId;
  /** From 1, without gaps, per stream. */
  readonly seq: number;
  /** Over all streams; ascending, with gaps. */
  readonly position: string;
  readonly occurredOn: PlainDate;
  readonly at: Instant;
  readonly actor: Actor;
  readonly onBehalfOf?: PersonId;
  readonly late?: LateEntry;
  readonly commandId: CommandId;
  readonly event: E;
  /** Chained: over the previous hash and everything above except position. */
  readonly hash: Sha256;
  readonly hashAlgorithm: string;
};
