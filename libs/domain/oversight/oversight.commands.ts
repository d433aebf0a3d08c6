import type { PlainDate } from '@banli/calendar';
import type { ChaseChannel } from '../chase-channel';
import type { ClockId, StrikeClock } from '../clock/clock.types';
import type { SucceedUnit } from '../succession/succession.types';
import type { OversightKey, PartyId, PersonId, StreamId } from '../identity';

/** What every matter of oversight begins with. */
type Opening = OversightKey & {
  /** 人代工委, which keeps it (4, 30). */
  readonly body: PartyId;
  readonly title: string;
  /** By what decision: a meeting and its day, or the paper's number. */
  readonly decision: string;
  readonly units: readonly PartyId[];
  /** Proposals and commitments it is about. */
  readonly subjects: readonly StreamId[];
  /** Deputies with a part in it: who inspect, or who submitted what it is about. */
  readonly deputies: readonly PersonId[];
};

/** 主任会议 decides that a proposal is overseen as a key item (重点督办, 32), and who of its members leads. */
export type ChooseKeyItem = Opening & {
  readonly type: 'ChooseKeyItem';
  readonly leader: PersonId;
  readonly reason: string;
};

/** 主任会议 puts what is not fulfilled on the list that is followed across years (跨年度跟踪督办, 33). */
export type TrackAcrossYears = Opening & {
  readonly type: 'TrackAcrossYears';
  readonly reason: string;
  /** Taken from the record when the act arrives: nothing of it is left to fulfil. */
  readonly fulfilled: boolean;
  /** The open entry of the list that has it already. */
  readonly tracked?: StreamId;
};

/** The standing committee plans a special inspection by deputies (专项检查, 31). */
export type PlanInspection = Opening & {
  readonly type: 'PlanInspection';
  readonly reason: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** The standing committee orders a unit to put right what broke the rules, by a date, and to report back (责令限期整改, 38). */
export type OrderRectification = Opening & {
  readonly type: 'OrderRectification';
  /** What was found. */
  readonly reason: string;
  readonly requirements: string;
  readonly dueOn: PlainDate;
};

/** Whose reports article 34 names, in its order. */
export const reporterRoles = ['chairpersons', 'government', 'high-court', 'procuratorate'] as const;
export type ReporterRole = (typeof reporterRoles)[number];

/** Reports on a year's handling are asked for: to be heard (主任会议听取) or to be voted on in November (34). */
export type CallForReports = Opening & {
  readonly type: 'CallForReports';
  readonly reason: string;
  /** The unit that writes each report; `units` are these. */
  readonly reporters: readonly { readonly role: ReporterRole; readonly unit: PartyId }[];
  readonly dueOn: PlainDate;
};

/** Counted facts of a year as they stood on a day: by what is counted, by what it is divided, how many. */
export type ReportFigures = {
  readonly on: PlainDate;
  readonly counts: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
};

/** The standing committee votes on one report. Where it is not adopted, a new one is due. */
export type VoteOnReport = {
  readonly type: 'VoteOnReport';
  readonly unit: PartyId;
  readonly members: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  readonly dueOn?: PlainDate;
};

/** Printed for the next session (34), or in the standing committee's gazette (36). */
export type RecordReportPrinted = {
  readonly type: 'RecordReportPrinted';
  readonly where: 'session' | 'gazette';
  readonly reference: string;
};

export type InspectionFinding = {
  readonly unit: PartyId;
  readonly finding: string;
  /** By when the unit has to report what it did about it; absent: nothing to follow up. */
  readonly dueOn?: PlainDate;
};

/** The inspection took place: its report, and for each unit what was found. */
export type RecordInspection = {
  readonly type: 'RecordInspection';
  readonly summary: string;
  readonly findings: readonly InspectionFinding[];
};

/** A unit under oversight reports how the matter stands, or what it did. */
export type ReportDuty = {
  readonly type: 'ReportDuty';
  readonly unit: PartyId;
  readonly text: string;
  /** Of a report of article 34: taken from the record when the act arrives. */
  readonly figures?: ReportFigures;
};

export type AcceptDuty = { readonly type: 'AcceptDuty'; readonly unit: PartyId; readonly remark?: string };

/** Not enough: once more, by a new date. */
export type RejectDuty = {
  readonly type: 'RejectDuty';
  readonly unit: PartyId;
  readonly reasons: string;
  readonly dueOn: PlainDate;
};

/** How what is followed across years stands in a year. */
export type RecordYearlyState = {
  readonly type: 'RecordYearlyState';
  readonly year: number;
  readonly standing: YearlyStanding;
  readonly account: string;
};

export const yearlyStandings = ['not-fulfilled', 'partly-fulfilled', 'fulfilled'] as const;
export type YearlyStanding = (typeof yearlyStandings)[number];

export type ChaseDuty = {
  readonly type: 'ChaseDuty';
  readonly clock: ClockId;
  readonly channel: ChaseChannel;
  readonly text: string;
};

/** A key item is done, an entry is taken off the list, an order or inspection is over: with what outcome. */
export type CloseOversight = { readonly type: 'CloseOversight'; readonly outcome: string };

export type OversightOpening = ChooseKeyItem | TrackAcrossYears | PlanInspection | OrderRectification | CallForReports;

export type OversightAct =
  | OversightOpening
  | RecordInspection
  | ReportDuty
  | AcceptDuty
  | RejectDuty
  | RecordYearlyState
  | ChaseDuty
  | VoteOnReport
  | RecordReportPrinted
  | CloseOversight;

export type OversightCommand = OversightAct | SucceedUnit | StrikeClock;

/** Every act of oversight, as its update is named in Temporal. */
export const oversightActs = [
  'ChooseKeyItem',
  'TrackAcrossYears',
  'PlanInspection',
  'OrderRectification',
  'CallForReports',
  'RecordInspection',
  'ReportDuty',
  'AcceptDuty',
  'RejectDuty',
  'RecordYearlyState',
  'ChaseDuty',
  'VoteOnReport',
  'RecordReportPrinted',
  'CloseOversight',
] as const satisfies readonly OversightAct['type'][];

/** Whether an act begins a matter. */
export const isOversightOpening = (act: OversightAct): act is OversightOpening => 'body' in act;
