import type { PlainDate } from '@banli/calendar';
import type { StartEvent } from '@banli/rules';
import type { Person } from '../actor';
import type { ChaseChannel } from '../chase-channel';
import type { Clocks } from '../clock/clock.types';
import type { OversightKey, OversightMatter, OwnerId, PartyId, PersonId, StreamId } from '../identity';
import type { Relation } from '../rights/policy';
import type { ReporterRole, ReportFigures, YearlyStanding } from './oversight.commands';

/** The life of a matter: an inspection is planned before it is open, the others are open from the first. */
export const oversightTransitions = {
  planned: ['open', 'closed'],
  open: ['closed'],
  closed: [],
} as const satisfies Record<string, readonly string[]>;

export type OversightStatus = keyof typeof oversightTransitions;

/** Where a unit has to report back by a date that a decision sets: what the pack's clock counts from. */
export const startOfMatter: Readonly<Partial<Record<OversightMatter, StartEvent>>> = {
  rectification: 'rectification-ordered',
  inspection: 'inspection-held',
};

export const isReportMatter = (matter: OversightMatter): boolean =>
  matter === 'progress-report' || matter === 'november-report';

/** Where a unit owes a report by a date, which is accepted or not. */
export const isDated = (matter: OversightMatter): boolean =>
  startOfMatter[matter] !== undefined || isReportMatter(matter);

export type ReportVote = {
  readonly on: PlainDate;
  readonly members: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  readonly adopted: boolean;
};

export type DutyReport = {
  readonly on: PlainDate;
  readonly text: string;
  readonly late: boolean;
  /** What was counted on that day, of a report of article 34. */
  readonly figures?: ReportFigures;
  readonly vote?: ReportVote;
  /** Absent as long as 人代工委 has not said whether it is enough, and where it need not. */
  readonly decided?: { readonly on: PlainDate; readonly accepted: boolean; readonly text?: string };
};

/** What one unit owes in a matter. */
export type OversightDuty = {
  readonly unit: PartyId;
  readonly finding?: string;
  /** The date set for the report that is owed now. */
  readonly dueOn?: PlainDate;
  readonly reports: readonly DutyReport[];
  readonly settledOn?: PlainDate;
};

export type OversightState = OversightKey & {
  readonly head: number;
  readonly version: number;
  readonly status: OversightStatus;
  readonly pack: string;
  readonly openedOn: PlainDate;
  readonly body: PartyId;
  readonly title: string;
  readonly decision: string;
  readonly reason: string;
  readonly subjects: readonly StreamId[];
  readonly deputies: readonly PersonId[];
  readonly leader?: PersonId;
  readonly requirements?: string;
  /** Who reports in whose name (34). */
  readonly reporters?: readonly { readonly role: ReporterRole; readonly unit: PartyId }[];
  readonly printed?: readonly {
    readonly on: PlainDate;
    readonly where: 'session' | 'gazette';
    readonly reference: string;
  }[];
  readonly inspection?: {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly held?: { readonly on: PlainDate; readonly summary: string };
  };
  /** By unit. */
  readonly duties: Readonly<Record<string, OversightDuty>>;
  readonly yearly: readonly {
    readonly year: number;
    readonly on: PlainDate;
    readonly standing: YearlyStanding;
    readonly account: string;
  }[];
  readonly chases: readonly {
    readonly on: PlainDate;
    readonly owedBy: OwnerId;
    readonly channel: ChaseChannel;
    readonly text: string;
  }[];
  readonly closed?: { readonly on: PlainDate; readonly outcome: string };
  readonly clocks: Clocks;
};

/** The report on which 人代工委 has not decided yet. */
export const undecidedReport = (duty: OversightDuty | undefined): DutyReport | undefined => {
  const last = duty?.reports.at(-1);
  return last && !last.decided ? last : undefined;
};

/** Units that still have to report back, or whose report is not accepted. */
export const unsettledUnits = ({ matter, duties }: OversightState): readonly PartyId[] =>
  !isDated(matter)
    ? []
    : Object.values(duties).flatMap(({ unit, dueOn, settledOn }) => (dueOn && !settledOn ? [unit] : []));

/** What this person is to the matter. */
export function relationToOversight(state: OversightState, person: Person): Relation {
  if (person.roles.includes('deputy')) return state.deputies.includes(person.personId) ? 'proposer' : 'none';
  if (person.unit === state.body) return 'supervising-body';
  return person.unit in state.duties ? 'responsible-unit' : 'other-unit';
}

/** Units and 人代工委 each see their own matters, deputies those in which they have a part, supervisors all (30). */
export function maySeeOversight(state: OversightState, person: Person): boolean {
  const relation = relationToOversight(state, person);
  if (person.roles.includes('deputy')) return relation === 'proposer' || state.leader === person.personId;
  return (
    person.roles.includes('supervisor') ||
    relation === 'supervising-body' ||
    relation === 'responsible-unit' ||
    state.leader === person.personId
  );
}
