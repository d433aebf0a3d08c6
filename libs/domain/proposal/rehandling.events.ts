import type { ContactManner } from './contact-manner';
import type { OwnerId, PartyId } from '../identity';

/** 人代工委 has the reply handled once more (27). */
export type RehandlingOrdered = {
  readonly type: 'RehandlingOrdered';
  readonly v: 1;
  /** The round that begins, from 2. */
  readonly round: number;
  readonly unit: PartyId;
  readonly reasons: string;
  /** What the new reply has to give. */
  readonly requirements: string;
  /** Of the standing committee, where the pack has it demand the rehandling. */
  readonly decision?: string;
};

/** The deputy's reasons were studied, and the deputy told of what came of it. */
export type DissatisfactionStudied = {
  readonly type: 'DissatisfactionStudied';
  readonly v: 1;
  readonly findings: string;
  readonly told: ContactManner;
  readonly experts?: readonly string[];
  readonly participants?: readonly OwnerId[];
};

/** The two months count from here (27). */
export type RehandlingReceived = {
  readonly type: 'RehandlingReceived';
  readonly v: 1;
  readonly round: number;
  readonly unit: PartyId;
  readonly proof: string;
};

/** In a later round opinions stand as they are; the lead may ask for a new one. */
export type OpinionAskedAgain = {
  readonly type: 'OpinionAskedAgain';
  readonly v: 1;
  readonly unit: PartyId;
  readonly note: string;
};

/** 人代工委 has convened deputies and units; its 处理意见 ends the case (27). */
export type MeetingRecorded = {
  readonly type: 'MeetingRecorded';
  readonly v: 1;
  /** Deputies and units, by id. */
  readonly participants: readonly OwnerId[];
  readonly outcome: string;
};

export type RehandlingEvent =
  RehandlingOrdered | DissatisfactionStudied | RehandlingReceived | OpinionAskedAgain | MeetingRecorded;
