import type { PlainDate } from '@banli/calendar';
import type { ClockId } from '../clock/clock.types';
import type { PartyId } from '../identity';
import type { ChaseChannel } from '../chase-channel';

/** By the assigning body, or by the lead's chief, before the reply is due. */
export type ExtendReply = {
  readonly type: 'ExtendReply';
  readonly reason: string;
  /** Where the pack has a day of its own granted: that day. */
  readonly until?: PlainDate;
};

/** The unit asks for more time in writing (Shanghai 19). */
export type ReportForExtension = {
  readonly type: 'ReportForExtension';
  readonly reason: string;
  readonly until?: PlainDate;
  /** The second body that the pack has this unit report to, by the directory. */
  readonly alsoTo?: PartyId;
};

export type SetOwnDate = { readonly type: 'SetOwnDate'; readonly dueOn: PlainDate; readonly reason: string };

export type ApproveContactException = { readonly type: 'ApproveContactException'; readonly reason: string };

export type ChaseOwner = {
  readonly type: 'ChaseOwner';
  readonly clock: ClockId;
  readonly channel: ChaseChannel;
  readonly text: string;
};

/** A clock stands still until a day, for a reason and by whose consent the pack asks for. */
export type PauseClock = {
  readonly type: 'PauseClock';
  readonly clock: ClockId;
  readonly until: PlainDate;
  readonly reason: string;
  /** How the deputy agreed, where the pack asks for that. */
  readonly consent?: string;
};

/** It counts on before the day until which it was to stand still. */
export type ResumeClock = { readonly type: 'ResumeClock'; readonly clock: ClockId; readonly reason: string };

export type TimingAct =
  ExtendReply | ReportForExtension | SetOwnDate | PauseClock | ResumeClock | ApproveContactException | ChaseOwner;

export const timingActs = [
  'ExtendReply',
  'ReportForExtension',
  'SetOwnDate',
  'PauseClock',
  'ResumeClock',
  'ApproveContactException',
  'ChaseOwner',
] as const satisfies readonly TimingAct['type'][];
