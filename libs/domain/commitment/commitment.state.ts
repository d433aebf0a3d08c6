import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import type { Clocks } from '../clock/clock.types';
import type { PartyId, PersonId, StreamId } from '../identity';
import type { Relation } from '../rights/policy';

/** The life of a commitment: promised, reported done by its unit, confirmed by another. */
export const commitmentTransitions = {
  open: ['reported'],
  reported: ['fulfilled'],
  fulfilled: [],
} as const satisfies Record<string, readonly string[]>;

export type CommitmentStatus = keyof typeof commitmentTransitions;

export type CommitmentState = {
  readonly head: number;
  readonly version: number;
  readonly status: CommitmentStatus;
  readonly proposal: StreamId;
  readonly round: number;
  readonly row: number;
  readonly item: string;
  readonly dueOn: PlainDate;
  readonly responsibleUnit: PartyId;
  readonly lead: PartyId;
  readonly supervisingBody: PartyId;
  readonly rater: PersonId;
  readonly pack: string;
  readonly openedOn: PlainDate;
  readonly progress: readonly { readonly on: PlainDate; readonly text: string }[];
  readonly evidence?: string;
  readonly fulfilledOn?: PlainDate;
  readonly confirmed?: { readonly on: PlainDate; readonly by: PersonId; readonly unit: PartyId };
  readonly clocks: Clocks;
};

/** What this person is to the commitment; the closest relation wins. */
export function relationToCommitment(state: CommitmentState, person: Person): Relation {
  if (person.roles.includes('deputy')) return person.personId === state.rater ? 'proposer' : 'none';
  if (person.unit === state.responsibleUnit) return 'responsible-unit';
  if (person.unit === state.lead) return 'lead';
  if (person.unit === state.supervisingBody) return 'supervising-body';
  return 'other-unit';
}
