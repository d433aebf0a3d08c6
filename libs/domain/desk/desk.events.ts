import type { PlainDate } from '@banli/calendar';
import type { PartyId, PersonId } from '../identity';
import type { LetterTemplateTexts } from './letter-template';

export type DeskDelegated = {
  readonly type: 'DeskDelegated';
  readonly v: 1;
  readonly unit: PartyId;
  readonly absent: PersonId;
  readonly substitute: PersonId;
  /** First and last day, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly reason: string;
};

/** From the day of this event on nobody stands in. */
export type DelegationEnded = {
  readonly type: 'DelegationEnded';
  readonly v: 1;
  readonly unit: PartyId;
  /** The seq of the event that began it. */
  readonly delegation: number;
  readonly absent: PersonId;
  readonly substitute: PersonId;
};

/** In force from the instant of its recording until the next one; letters signed before keep what was in force then. */
export type LetterTemplateAdopted = {
  readonly type: 'LetterTemplateAdopted';
  readonly v: 1;
  readonly unit: PartyId;
  /** From 1, without gaps. */
  readonly version: number;
  readonly texts: LetterTemplateTexts;
  readonly reason: string;
};

export type DeskEvent = DeskDelegated | DelegationEnded | LetterTemplateAdopted;
