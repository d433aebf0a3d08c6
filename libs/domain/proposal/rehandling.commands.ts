import type { OwnerId, PartyId } from '../identity';

/** 人代工委 asks the lead to handle the proposal once more (27: 视情况). */
export type OrderRehandling = {
  readonly type: 'OrderRehandling';
  readonly reasons: string;
  readonly requirements: string;
};

/** By the unit itself, or entered by 人代工委; starts `rehandling`. */
export type ConfirmOrderReceived = { readonly type: 'ConfirmOrderReceived'; readonly proof: string };

/** The lead wants a new opinion of this co-handler for the round under way. */
export type RequestOpinionAgain = {
  readonly type: 'RequestOpinionAgain';
  readonly unit: PartyId;
  readonly note: string;
};

/** Still not satisfied: no further round by itself, 人代工委 convenes deputies and units (27). */
export type RecordMeeting = {
  readonly type: 'RecordMeeting';
  readonly participants: readonly OwnerId[];
  /** 处理意见. */
  readonly outcome: string;
};

export type RehandlingAct = OrderRehandling | ConfirmOrderReceived | RequestOpinionAgain | RecordMeeting;

export const rehandlingActs = [
  'OrderRehandling',
  'ConfirmOrderReceived',
  'RequestOpinionAgain',
  'RecordMeeting',
] as const satisfies readonly RehandlingAct['type'][];
