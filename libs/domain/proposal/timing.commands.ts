import type { PlainDate } from '@banli/calendar';
import type { ClockId } from '../clock/clock.types';
import type { ChaseChannel } from '../chase-channel';

/** By the assigning body, or by the lead's chief, before the reply is due. */
export type ExtendReply = { readonly type: 'ExtendReply'; readonly reason: string };

export type SetOwnDate = { readonly type: 'SetOwnDate'; readonly dueOn: PlainDate; readonly reason: string };

export type ApproveContactException = { readonly type: 'ApproveContactException'; readonly reason: string };

export type ChaseOwner = {
  readonly type: 'ChaseOwner';
  readonly clock: ClockId;
  readonly channel: ChaseChannel;
  readonly text: string;
};

export type TimingAct = ExtendReply | SetOwnDate | ApproveContactException | ChaseOwner;

export const timingActs = [
  'ExtendReply',
  'SetOwnDate',
  'ApproveContactException',
  'ChaseOwner',
] as const satisfies readonly TimingAct['type'][];
