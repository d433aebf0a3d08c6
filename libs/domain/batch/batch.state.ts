import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import type { Clocks } from '../clock/clock.types';
import type { BatchKey, PartyId } from '../identity';
import type { BatchRefusal } from './batch.commands';
import type { BatchApproved } from './batch.events';

/** What was approved once for many streams, and what they said to it. Nothing falls due here. */
export type BatchState = BatchKey & {
  readonly head: number;
  readonly version: number;
  readonly body: PartyId;
  readonly approved: BatchApproved;
  readonly approvedBy: Person;
  readonly approvedOn: PlainDate;
  readonly finished?: {
    readonly on: PlainDate;
    readonly done: number;
    readonly refused: readonly BatchRefusal[];
  };
  readonly clocks: Clocks;
};

/** 人代工委 and whoever supervises read a batch; the units see its effects in their own rounds. */
export const maySeeBatch = ({ body }: BatchState, person: Person): boolean =>
  person.unit === body ? !person.roles.includes('deputy') : person.roles.includes('supervisor');
