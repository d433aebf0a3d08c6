import { addDays, type PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import type { Clocks } from '../clock/clock.types';
import type { PartyId, PersonId } from '../identity';
import type { Relation } from '../rights/policy';
import type { LetterTemplateTexts } from './letter-template';

export type DeskDelegation = {
  /** The seq of the event that began it. */
  readonly seq: number;
  /** The day on which it was delegated. */
  readonly on: PlainDate;
  readonly absent: PersonId;
  readonly substitute: PersonId;
  /** First and last day as they were meant, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly reason: string;
  /** From this day on nobody stands in any more. */
  readonly endedOn?: PlainDate;
};

/** Who stands in for whom in one unit. Nothing falls due here: a delegation is over by its dates, not by an alarm. */
export type DeskState = {
  readonly head: number;
  readonly version: number;
  readonly unit: PartyId;
  /** Those that are not over for longer than a year; the read model has all of them. */
  readonly delegations: readonly DeskDelegation[];
  /** The unit's own wording of its letters; absent while it never had one. */
  readonly template?: { readonly version: number; readonly texts: LetterTemplateTexts };
  readonly clocks: Clocks;
};

/** The last day on which the substitute acts; before `from` where it ended before it began. */
export const lastDayOf = ({ to, endedOn }: Pick<DeskDelegation, 'to' | 'endedOn'>): PlainDate => {
  const before = endedOn === undefined ? to : addDays(endedOn, -1);
  return before < to ? before : to;
};

/** What a person is to a desk of this unit. */
export function relationToDesk(unit: PartyId, absent: PersonId | undefined, person: Person): Relation {
  if (person.unit !== unit) return 'other-unit';
  return person.personId === absent ? 'self' : 'colleague';
}
