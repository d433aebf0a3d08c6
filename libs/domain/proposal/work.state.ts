import type { PlainDate } from '@banli/calendar';
import type { ClockId } from '../clock/clock.types';
import type { CommandId, OwnerId, PartyId, PersonId } from '../identity';

/** Who in a unit has its part of the case. */
export type Worker = { readonly person: PersonId; readonly since: PlainDate };

/** A day that later acts are measured by, and the clocks that were started and stopped with it. */
export type DatedAct = {
  readonly seq: number;
  readonly type: string;
  readonly on: PlainDate;
  /** Whose act it was, or whose letter. */
  readonly about: OwnerId;
  /** The unit of whoever entered it. */
  readonly enteredBy: PartyId;
  readonly commandId: CommandId;
  readonly started: readonly ClockId[];
  readonly stopped: readonly ClockId[];
};
