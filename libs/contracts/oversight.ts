import { z } from 'zod';
import {
  oversightMatters,
  reporterRoles,
  yearlyStandings,
  type ReporterRole,
  type ReportFigures,
  type ClockId,
  type StreamId,
} from '@banli/domain';
import { chaseChannel, civilDate, day, id, longText, personId, sentence, unitId } from './fields';
import { asOf, cursor } from './lists';
import type { OversightOpeningName } from './offered';
import type { OversightRef, PartyRef, PersonRef, ProposalRef } from './refs';
import type { ClockView } from './views';

/** A proposal, or a commitment of one of its letters. */
const subject = z
  .string()
  .regex(
    /^(?:proposal\/[a-z0-9-]+\/[a-z0-9-]+\/\d{4}|commitment\/[a-z0-9-]+\/[a-z0-9-]+\/\d{4}\/\d+-\d+(?:@[a-z0-9-]+)?)$/,
  )
  .transform((text) => text as StreamId);

const opening = day.extend({ decision: sentence, reason: longText });
const units = z.array(unitId).min(1).max(100);

/** Bodies of the acts that begin a matter. Title and units of a case come from the record, never from the caller. */
export const oversightOpeningBodies = {
  ChooseKeyItem: opening.extend({ proposal: subject, leader: personId }),
  TrackAcrossYears: opening.extend({ subject }),
  PlanInspection: opening
    .extend({
      jurisdiction: id,
      title: sentence,
      units,
      deputies: z.array(personId).min(1).max(100),
      from: civilDate,
      to: civilDate,
    })
    .refine(({ from, to }) => from <= to, { message: 'not before `from`', path: ['to'] }),
  CallForReports: opening.extend({
    jurisdiction: id,
    year: z.coerce.number().int().min(2000).max(2100),
    kind: z.enum(['progress-report', 'november-report']),
    title: sentence,
    reporters: z
      .array(z.strictObject({ role: z.enum(reporterRoles), unit: unitId }))
      .min(1)
      .max(reporterRoles.length)
      .refine((all) => new Set(all.map(({ role }) => role)).size === all.length, { message: 'each reporter once' })
      .refine((all) => new Set(all.map(({ unit }) => unit)).size === all.length, { message: 'a unit for each' }),
    dueOn: civilDate,
  }),
  OrderRectification: opening.extend({
    jurisdiction: id,
    title: sentence,
    unit: unitId,
    subjects: z.array(subject).max(50).default([]),
    requirements: longText,
    dueOn: civilDate,
  }),
} satisfies Readonly<Record<OversightOpeningName, z.ZodType>>;

/** Bodies of the acts on a matter that exists. */
export const oversightActBodies = {
  RecordInspection: day.extend({
    summary: longText,
    findings: z
      .array(z.strictObject({ unit: unitId, finding: longText, dueOn: civilDate.exactOptional() }))
      .max(100)
      .default([]),
  }),
  /** Always of the caller's own unit. */
  ReportDuty: day.extend({ text: longText }),
  AcceptDuty: day.extend({ unit: unitId, remark: longText.exactOptional() }),
  RejectDuty: day.extend({ unit: unitId, reasons: longText, dueOn: civilDate }),
  RecordYearlyState: day.extend({
    year: z.coerce.number().int().min(2000).max(2100),
    standing: z.enum(yearlyStandings),
    account: longText,
  }),
  ChaseDuty: day.extend({
    clock: z
      .string()
      .max(200)
      .transform((text) => text as ClockId),
    channel: chaseChannel,
    text: longText,
  }),
  VoteOnReport: day.extend({
    unit: unitId,
    members: z.coerce.number().int().min(1).max(1_000),
    inFavour: z.coerce.number().int().min(0).max(1_000),
    against: z.coerce.number().int().min(0).max(1_000),
    abstained: z.coerce.number().int().min(0).max(1_000),
    dueOn: civilDate.exactOptional(),
  }),
  RecordReportPrinted: day.extend({ where: z.enum(['session', 'gazette']), reference: sentence }),
  CloseOversight: day.extend({ outcome: longText }),
};

export type OversightOpeningBody<A extends OversightOpeningName> = z.input<(typeof oversightOpeningBodies)[A]>;
export type OversightActName = keyof typeof oversightActBodies;
export type OversightActBody<A extends OversightActName> = z.input<(typeof oversightActBodies)[A]>;

export const oversightQuery = z.strictObject({
  after: cursor(z.tuple([z.iso.date(), z.string().max(200)])).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  ...asOf,
  matter: z.enum(oversightMatters).optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  unit: id.optional(),
  status: z.enum(['planned', 'open', 'closed']).optional(),
  /** What is about this proposal or commitment. */
  subject: subject.optional(),
});

export type OversightStatusName = 'planned' | 'open' | 'closed';

export type OversightList = {
  readonly on: string;
  readonly rows: readonly (OversightRef & {
    readonly status: OversightStatusName;
    readonly units: readonly PartyRef[];
    readonly openedOn: string;
    /** The earliest date by which a unit has to report. */
    readonly dueOn?: string;
    readonly closedOn?: string;
  })[];
  readonly next?: string;
  /** The acts by which the caller may begin a matter. */
  readonly permitted: readonly OversightOpeningName[];
};

export type OversightDutyView = {
  readonly unit: PartyRef;
  /** In whose name it reports (34). */
  readonly reporter?: ReporterRole;
  readonly finding?: string;
  readonly dueOn?: string;
  readonly settledOn?: string;
  readonly reports: readonly {
    readonly on: string;
    readonly text: string;
    readonly late: boolean;
    readonly figures?: ReportFigures;
    readonly vote?: {
      readonly on: string;
      readonly members: number;
      readonly inFavour: number;
      readonly against: number;
      readonly abstained: number;
      readonly adopted: boolean;
    };
    readonly decided?: { readonly on: string; readonly accepted: boolean; readonly text?: string };
  }[];
  readonly permitted: readonly OversightActName[];
};

export type OversightView = OversightRef & {
  readonly today: string;
  readonly version: number;
  readonly status: OversightStatusName;
  readonly openedOn: string;
  readonly body: PartyRef;
  readonly decision: string;
  readonly reason: string;
  readonly leader?: PersonRef;
  readonly requirements?: string;
  readonly subjects: readonly (ProposalRef & { readonly commitment?: string })[];
  readonly deputies: readonly PersonRef[];
  readonly inspection?: {
    readonly from: string;
    readonly to: string;
    readonly held?: { readonly on: string; readonly summary: string };
  };
  readonly jurisdiction: string;
  readonly printed: readonly {
    readonly on: string;
    readonly where: 'session' | 'gazette';
    readonly reference: string;
  }[];
  readonly duties: readonly OversightDutyView[];
  readonly yearly: readonly {
    readonly year: number;
    readonly on: string;
    readonly standing: (typeof yearlyStandings)[number];
    readonly account: string;
  }[];
  readonly chases: readonly {
    readonly on: string;
    readonly owedBy: PartyRef;
    readonly channel: string;
    readonly text: string;
  }[];
  readonly closed?: { readonly on: string; readonly outcome: string };
  readonly clocks: readonly ClockView[];
  readonly permitted: readonly OversightActName[];
};
