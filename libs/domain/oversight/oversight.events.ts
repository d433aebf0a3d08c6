import type { PlainDate } from '@banli/calendar';
import type { ClockKind } from '@banli/rules';
import type { ChaseChannel } from '../chase-channel';
import type { ClockEvent, ClockId } from '../clock/clock.types';
import type { UnitSucceeded } from '../succession/succession.types';
import type { OwnerId, PartyId } from '../identity';
import type {
  CallForReports,
  ChooseKeyItem,
  InspectionFinding,
  OrderRectification,
  PlanInspection,
  ReportFigures,
  TrackAcrossYears,
  YearlyStanding,
} from './oversight.commands';

/** The facts of an opening as they were given, and the rules they are bound to. */
type Opened<Type extends string, Opening extends { readonly type: string }> = Omit<
  Opening,
  'type' | 'fulfilled' | 'tracked'
> & {
  readonly type: Type;
  readonly v: 1;
  readonly pack: string;
};

export type KeyItemChosen = Opened<'KeyItemChosen', ChooseKeyItem>;
export type TrackingBegun = Opened<'TrackingBegun', TrackAcrossYears>;
export type InspectionPlanned = Opened<'InspectionPlanned', PlanInspection>;
export type RectificationOrdered = Opened<'RectificationOrdered', OrderRectification>;

export type ReportsCalled = Opened<'ReportsCalled', CallForReports>;

export type OversightOpened = KeyItemChosen | TrackingBegun | InspectionPlanned | RectificationOrdered | ReportsCalled;

/** With a report of article 34: what was counted on the day it was handed in. */
export type ReportFiguresTaken = {
  readonly type: 'ReportFiguresTaken';
  readonly v: 1;
  readonly unit: PartyId;
  readonly figures: ReportFigures;
};

export type ReportVoted = {
  readonly type: 'ReportVoted';
  readonly v: 1;
  readonly unit: PartyId;
  readonly members: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  readonly adopted: boolean;
  /** Until when a new report is due, where this one was not adopted. */
  readonly dueOn?: PlainDate;
};

export type ReportPrinted = {
  readonly type: 'ReportPrinted';
  readonly v: 1;
  readonly where: 'session' | 'gazette';
  readonly reference: string;
};

export type InspectionHeld = {
  readonly type: 'InspectionHeld';
  readonly v: 1;
  readonly summary: string;
  readonly findings: readonly InspectionFinding[];
};

export type DutyReported = {
  readonly type: 'DutyReported';
  readonly v: 1;
  readonly unit: PartyId;
  readonly text: string;
  readonly late: boolean;
};

export type DutyAccepted = {
  readonly type: 'DutyAccepted';
  readonly v: 1;
  readonly unit: PartyId;
  readonly remark?: string;
};

export type DutyRejected = {
  readonly type: 'DutyRejected';
  readonly v: 1;
  readonly unit: PartyId;
  readonly reasons: string;
  readonly dueOn: PlainDate;
};

export type YearlyStateRecorded = {
  readonly type: 'YearlyStateRecorded';
  readonly v: 1;
  readonly year: number;
  readonly standing: YearlyStanding;
  readonly account: string;
};

/** Somebody reminded a unit of what it owes (催办). */
export type DutyChased = {
  readonly type: 'DutyChased';
  readonly v: 1;
  readonly clockId: ClockId;
  readonly kind: ClockKind;
  readonly owedBy: OwnerId;
  readonly dueOn: PlainDate;
  readonly channel: ChaseChannel;
  readonly text: string;
};

export type OversightClosed = { readonly type: 'OversightClosed'; readonly v: 1; readonly outcome: string };

export type OversightEvent =
  | OversightOpened
  | InspectionHeld
  | DutyReported
  | DutyAccepted
  | DutyRejected
  | YearlyStateRecorded
  | DutyChased
  | ReportFiguresTaken
  | ReportVoted
  | ReportPrinted
  | OversightClosed
  | UnitSucceeded
  | ClockEvent;
