import type { PartyId } from '../identity';
import type { ArbitrationOutcome } from './return.events';

/** A unit does not accept that its return was refused, and says why (16; our default). */
export type RequestArbitration = {
  readonly type: 'RequestArbitration';
  readonly reasons: string;
  /** Who decides, as the pack says for units of this kind and the directory knows the office. */
  readonly arbiter: PartyId;
};

/** The unit keeps the case, or it is returned after all. */
export type DecideArbitration = {
  readonly type: 'DecideArbitration';
  readonly unit: PartyId;
  readonly outcome: ArbitrationOutcome;
  readonly reasons: string;
};

/** The assigning body finds that one more unit has to be heard; its time counts from this day. */
export type AddCoHandler = { readonly type: 'AddCoHandler'; readonly unit: PartyId; readonly reason: string };

/** The assigning body finds that a co-handler is not needed. */
export type ReleaseCoHandler = { readonly type: 'ReleaseCoHandler'; readonly unit: PartyId; readonly reason: string };

export type PartiesAct = RequestArbitration | DecideArbitration | AddCoHandler | ReleaseCoHandler;

export const partiesActs = [
  'RequestArbitration',
  'DecideArbitration',
  'AddCoHandler',
  'ReleaseCoHandler',
] as const satisfies readonly PartiesAct['type'][];
