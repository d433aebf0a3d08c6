import type { PartyId, PersonId } from '../identity';

/** Administrative units that disagree are coordinated by the government office, all others by 人代工委 (20). */
export type CoordinationLevel = 'administrative' | 'other';

export type DisagreementRecorded = {
  readonly type: 'DisagreementRecorded';
  readonly v: 1;
  /** The co-handler. */
  readonly unit: PartyId;
  readonly text: string;
  readonly coordinator: PartyId;
  readonly level: CoordinationLevel;
};

export type DisagreementCoordinated = {
  readonly type: 'DisagreementCoordinated';
  readonly v: 1;
  readonly unit: PartyId;
  readonly outcome: string;
};

export type DraftStep = 'drafting' | 'checking';

export type DraftReturned = {
  readonly type: 'DraftReturned';
  readonly v: 1;
  readonly version: number;
  readonly by: PersonId;
  readonly to: DraftStep;
  readonly note: string;
};

export type AgreementEvent = DisagreementRecorded | DisagreementCoordinated | DraftReturned;
