import { z } from 'zod';
import type { Bilingual, PackDifference } from '@banli/rules';
import { civilDate, day, sentence } from './fields';
import type { PartyRef, PersonRef, ProposalRef, RoundRef } from './refs';
import type { StreamId } from '@banli/domain';

/** Days by name: `{"2027-01-01": "元旦"}`. */
const days = z.record(civilDate, z.string().trim().min(1).max(40));
const LARGEST_PACK_BYTES = 64 * 1024;

/** Body of each act on a jurisdiction's rules. */
export const rulebookActBodies = {
  PublishYear: day.extend({
    year: z.int().min(2008).max(2099),
    notice: sentence,
    daysOff: days,
    makeUpDays: days,
  }),
  AddClosure: day.extend({ days, reason: sentence }),
  InstallPack: day.extend({
    yaml: z.string().refine((text) => new TextEncoder().encode(text).length <= LARGEST_PACK_BYTES, 'at most 64 KiB'),
  }),
  /** Without `cases`: every open case that is bound to another version of the same pack. */
  MoveCases: day.extend({
    pack: z.string().regex(/^[a-z0-9-]+@[\w.-]+$/, 'id@version'),
    cases: z
      .array(
        z
          .string()
          .regex(/^proposal\/[a-z][a-z0-9-]*\/[\w-]+\/\d{4}$/)
          .transform((text) => text as StreamId),
      )
      .min(1)
      .max(5_000)
      .exactOptional(),
    reason: sentence,
  }),
};

export type RulebookActName = keyof typeof rulebookActBodies;
export type RulebookActBody<A extends RulebookActName> = z.input<(typeof rulebookActBodies)[A]>;

/** What a preview is asked for: an act that has not happened. */
export const rulebookPreview = z.discriminatedUnion('act', [
  rulebookActBodies.PublishYear.extend({ act: z.literal('PublishYear') }),
  rulebookActBodies.AddClosure.extend({ act: z.literal('AddClosure') }),
  rulebookActBodies.InstallPack.extend({ act: z.literal('InstallPack') }),
  rulebookActBodies.MoveCases.extend({ act: z.literal('MoveCases') }),
]);

/** A date that moves. */
export type DateMove = {
  /** The case it belongs to; a yearly round has year and unit instead. */
  readonly proposal?: ProposalRef;
  readonly round?: RoundRef;
  readonly clockId: string;
  readonly clock: Bilingual;
  readonly owedBy: PartyRef;
  readonly from: string;
  /** Absent where nobody owes it any more. */
  readonly to?: string;
  readonly provisional: boolean;
  /** Why: the days between start and end that count another way now, or the rule that changed. */
  readonly because: Bilingual;
};

export type RulesPreview = {
  readonly on: string;
  /** Days that are worked now and were off, or the other way round. */
  readonly changedDays: readonly { readonly on: string; readonly works: boolean; readonly name?: string }[];
  /** Values in which a pack differs from the newest version before it. */
  readonly differences: readonly PackDifference[];
  /** Running clocks that were counted anew for this answer. */
  readonly counted: number;
  readonly streams: number;
  readonly moves: readonly DateMove[];
  /** Dates that stay and are provisional no more. */
  readonly confirmed: number;
};

export type RolloutView = {
  readonly source: string;
  readonly on: string;
  readonly decidedBy: PersonRef;
  readonly what: 'calendar' | 'pack';
  readonly pack?: string;
  readonly state: 'running' | 'finished';
  readonly left: number;
  readonly told: number;
  readonly refused: number;
  readonly ended: number;
};

export type CalendarView = {
  readonly version: string;
  readonly publishedThrough: number;
  /** The year whose notice is to be published next. */
  readonly nextYear: number;
  readonly years: readonly {
    readonly year: number;
    readonly notice: string;
    readonly daysOff: number;
    readonly makeUpDays: number;
  }[];
  readonly closures: readonly { readonly on: string; readonly name: string }[];
  /** Off by law in the year to publish next, before its notice. */
  readonly fixedByLaw: readonly { readonly on: string; readonly name: string }[];
};

export type PackView = {
  readonly pack: string;
  readonly name: Bilingual;
  readonly law: string;
  readonly inForceSince: string;
  readonly inherits?: string;
  /** Brought along by this version of Banli, or installed here. */
  readonly installed?: { readonly on: string; readonly by: PersonRef; readonly hash: string };
  /** Cases that are not archived. */
  readonly openCases: number;
};

export type RulebookView = {
  readonly jurisdiction: string;
  readonly on: string;
  readonly version: number;
  readonly calendar: CalendarView;
  readonly packs: readonly PackView[];
  readonly rollouts: readonly RolloutView[];
  readonly permitted: readonly string[];
};

/** Values in which two packs differ. */
export type PackComparison = {
  readonly one: string;
  readonly other: string;
  readonly differences: readonly PackDifference[];
};

export const packComparison = z.strictObject({ one: z.string().max(80), other: z.string().max(80) });

/** The jurisdictions that packs are of, those with most open cases first. */
export type RulebookList = {
  readonly rows: readonly { readonly jurisdiction: string; readonly name: Bilingual; readonly openCases: number }[];
};
