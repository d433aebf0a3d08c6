import type { ContactManner } from './contact-manner';
import type { OwnerId, PartyId } from '../identity';

/** 人代工委 asks the lead to handle the proposal once more (27: 视情况). */
export type OrderRehandling = {
  readonly type: 'OrderRehandling';
  readonly reasons: string;
  readonly requirements: string;
  /** Of the standing committee, where the pack has it demand the rehandling. */
  readonly decision?: string;
};

/** What the office for deputies found in the deputy's reasons, and how the deputy was told (Shanghai 21). */
export type StudyDissatisfaction = {
  readonly type: 'StudyDissatisfaction';
  readonly findings: string;
  readonly told: ContactManner;
  readonly experts?: readonly string[];
  readonly participants?: readonly OwnerId[];
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

export type RehandlingAct =
  OrderRehandling | StudyDissatisfaction | ConfirmOrderReceived | RequestOpinionAgain | RecordMeeting;

export const rehandlingActs = [
  'OrderRehandling',
  'StudyDissatisfaction',
  'ConfirmOrderReceived',
  'RequestOpinionAgain',
  'RecordMeeting',
] as const satisfies readonly RehandlingAct['type'][];
