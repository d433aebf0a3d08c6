import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import type { StrikeClock } from '../clock/clock.types';
import type { PartyId } from '../identity';
import type { LetterTemplateTexts } from './letter-template';

/** Somebody is away from the first to the last of these days, and one colleague acts for them (委托代办). */
export type DelegateDesk = {
  readonly type: 'DelegateDesk';
  /** Whose desks the stream keeps. */
  readonly unit: PartyId;
  /** Both as the directory knows them when the act arrives. */
  readonly absent: Person;
  readonly substitute: Person;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly reason: string;
};

/** The absent person is back, or the substitute cannot go on: from the day of this act on nobody stands in. */
export type EndDelegation = {
  readonly type: 'EndDelegation';
  readonly unit: PartyId;
  /** The entry in the record by which it was delegated. */
  readonly delegation: number;
};

/** From now on the unit's letters are worded like this (自有模板); what is absent is worded as the house does. */
export type AdoptLetterTemplate = {
  readonly type: 'AdoptLetterTemplate';
  readonly unit: PartyId;
  readonly texts: LetterTemplateTexts;
  readonly reason: string;
};

export type DeskAct = DelegateDesk | EndDelegation | AdoptLetterTemplate;
export type DeskCommand = DeskAct | StrikeClock;

/** Every act on a unit's desks, as its update is named in Temporal. */
export const deskActs = [
  'DelegateDesk',
  'EndDelegation',
  'AdoptLetterTemplate',
] as const satisfies readonly DeskAct['type'][];
