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

export type TimingAct = ExtendReply | ReportForExtension | SetOwnDate | ApproveContactException | ChaseOwner;

export const timingActs = [
  'ExtendReply',
  'ReportForExtension',
  'SetOwnDate',
  'ApproveContactException',
  'ChaseOwner',
] as const satisfies readonly TimingAct['type'][];
