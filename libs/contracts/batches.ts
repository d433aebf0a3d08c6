import { z } from 'zod';
import type { Bilingual } from '@banli/rules';
import { chaseChannel, civilDate, day, id, longText, sentence, unitId } from './fields';
import { fulfilmentActBodies } from './fulfilment';
import { cursor } from './lists';
import type { StreamId } from '@banli/domain';
import type { PartyRef, PersonRef, ProposalRef, RoundRef } from './refs';

const year = z.coerce.number().int().min(2000).max(2100);

const token = z.string().regex(/^[0-9a-f]{64}$/);
const streamText = z
  .string()
  .regex(/^[a-z0-9/@-]{1,200}$/)
  .transform((text) => text as StreamId);

/** What every approval says: what was previewed, under which token. */
const approval = day.extend({
  jurisdiction: id,
  year,
  /** These units alone; without a choice all whose round is open. */
  units: z.array(unitId).max(200).default([]),
  token,
});

/** Bodies of the acts by which 人代工委 does for several units at once what each round would ask for. */
export const batchActBodies = {
  SendYearlyNotices: approval.extend({
    channels: fulfilmentActBodies.SendFulfilmentNotice.shape.channels,
    note: longText.exactOptional(),
  }),
  ChaseYearlyRaters: approval.extend({ channel: chaseChannel, text: longText }),
  ExcludeYearlyRaters: approval,
  ReorganiseUnit: day.extend({
    jurisdiction: id,
    unit: unitId,
    manner: z.enum(['merge', 'split', 'abolish']),
    /** Who has it from now on, but for the exceptions. */
    successor: unitId,
    /** Where a unit is split: what goes to another one. */
    others: z
      .array(z.strictObject({ stream: streamText, successor: unitId }))
      .max(5_000)
      .default([]),
    decision: sentence,
    effectiveOn: civilDate,
    token,
  }),
  HandOverInbox: day.extend({ person: id, successor: id.exactOptional(), token }),
};

export type BatchActName = keyof typeof batchActBodies;
export const batchActNames = Object.keys(batchActBodies) as readonly BatchActName[];

/** What is to be seen before it is approved. */
export const batchPreviewQuery = z.strictObject({
  act: z.enum(['SendYearlyNotices', 'ChaseYearlyRaters', 'ExcludeYearlyRaters']),
  jurisdiction: id,
  year,
  /** Units, separated by commas. */
  units: z
    .string()
    .regex(/^[a-z0-9][a-z0-9,-]{0,4000}$/)
    .optional(),
});

export type BatchPreviewRow = {
  readonly round: RoundRef;
  readonly rater: PersonRef;
  readonly open: number;
  readonly fulfilled: number;
  readonly dropped: number;
  /** By when they had to rate, where that is what it is about. */
  readonly dueOn?: string;
  readonly chases: number;
};

export type BatchPreview = {
  /** Names what is seen here; another one once anything of it has changed. */
  readonly token: string;
  readonly on: string;
  readonly rows: readonly BatchPreviewRow[];
  /** Rounds of that year with nobody for this act in them. */
  readonly without: readonly RoundRef[];
};

export const successionQuery = z.strictObject({ jurisdiction: id, unit: id });

/** All that a unit still has a part in. */
export type SuccessionPreview = {
  readonly token: string;
  readonly on: string;
  readonly rows: readonly {
    readonly stream: string;
    readonly kind: 'proposal' | 'commitment' | 'fulfilment' | 'oversight';
    readonly title: string;
    /** Set where it is a case, or a promise of one. */
    readonly proposal?: ProposalRef;
    readonly part: 'lead' | 'co-handler' | 'responsible';
  }[];
};

export const inboxHandoverQuery = z.strictObject({ person: id });

/** The cases that somebody of the caller's unit has, and who could have them. */
export type InboxHandoverPreview = {
  readonly token: string;
  readonly on: string;
  readonly person: PersonRef;
  readonly rows: readonly ProposalRef[];
  readonly successors: readonly PersonRef[];
};

export const batchKinds = ['notices', 'chase', 'exclusion', 'succession', 'handover'] as const;
export type BatchKind = (typeof batchKinds)[number];

export const batchesQuery = z.strictObject({
  after: cursor(z.tuple([z.iso.date(), z.string().max(200)])).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  year: year.optional(),
  kind: z.enum(batchKinds).optional(),
});

export type ListedBatch = {
  readonly stream: string;
  readonly year: number;
  readonly kind: BatchKind;
  readonly approvedOn: string;
  readonly approvedBy: PersonRef;
  readonly parts: number;
  /** Absent as long as it is under way. */
  readonly finished?: { readonly on: string; readonly done: number; readonly refused: number };
};

export type BatchList = {
  readonly on: string;
  readonly rows: readonly ListedBatch[];
  readonly next?: string;
  /** The acts by which the caller may begin one. */
  readonly permitted: readonly BatchActName[];
  /** Whose yearly rounds the caller may look into. */
  readonly jurisdictions: readonly string[];
};

/** What became of each part of a batch. */
export type BatchView = ListedBatch & {
  readonly note?: string;
  readonly items: readonly {
    /** The stream it went to; a yearly round has year and unit besides. */
    readonly stream: string;
    readonly round?: RoundRef;
    /** The rater, or who has it from now on. */
    readonly about?: PartyRef;
    /** Why it was not done; absent where it was, or is under way. */
    readonly refusal?: { readonly code: string; readonly text: Bilingual };
  }[];
};

export const deliveryStandingNames = [
  'unsent',
  'sent',
  'awaited',
  'overdue',
  'rated',
  'dissatisfied',
  'excluded',
] as const;

const deliveryFilter = {
  jurisdiction: id,
  year,
  unit: id.optional(),
  standing: z.enum(deliveryStandingNames).optional(),
};

export const deliveriesQuery = z.strictObject({
  ...deliveryFilter,
  after: cursor(z.tuple([z.string().max(200), z.string().max(100)])).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const deliveriesExport = z.strictObject({
  ...deliveryFilter,
  format: z.enum(['csv', 'xlsx']),
  language: z.enum(['zh', 'en']).default('zh'),
});

/** One rater of one unit's round: what was sent, received and said. */
export type Delivery = {
  readonly round: RoundRef;
  readonly rater: PersonRef;
  readonly standing: (typeof deliveryStandingNames)[number];
  readonly sentOn?: string;
  readonly late?: boolean;
  readonly deliveredOn?: string;
  readonly dueOn?: string;
  readonly chases: number;
  readonly rating?: string;
  readonly ratedOn?: string;
  readonly excludedOn?: string;
  readonly meetingOn?: string;
};

export type DeliveryLedger = {
  readonly on: string;
  readonly rows: readonly Delivery[];
  readonly next?: string;
  readonly counts: readonly { readonly standing: Delivery['standing']; readonly count: number }[];
  /** Whose ledger is with 人代工委, and whose is not (24). */
  readonly units: readonly { readonly unit: PartyRef; readonly ledgerOn?: string; readonly open: boolean }[];
};
