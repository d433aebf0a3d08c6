import { z } from 'zod';
import type { PersonId, StreamId } from '@banli/domain';
import type { Bilingual } from '@banli/rules';
import { chaseChannel, day, id, longText, occurrence, sentence } from './fields';
import type { PersonRef, ProposalRef, RoundRef } from './refs';
import type { RoundTask } from './inbox';
import type { ClockView, CommandAnswer, CommitmentView } from './views';

const rater = id.transform((text) => text as PersonId);

/** Body of each act in a yearly round. What is told of the promises comes from the ledger, never from the caller. */
export const fulfilmentActBodies = {
  SendFulfilmentNotice: occurrence.extend({
    rater,
    channels: z
      .array(z.enum(['paper', 'platform']))
      .min(1)
      .max(2),
    note: longText.exactOptional(),
  }),
  SubmitLedger: occurrence,
  ConfirmNoticeDelivery: occurrence.extend({ rater, proof: sentence }),
  RateFulfilment: occurrence.extend({
    rater,
    level: z.string().max(40),
    reasons: longText.exactOptional(),
    paperReceipt: z.strictObject({ scan: sentence }).exactOptional(),
  }),
  ChaseRater: occurrence.extend({
    rater,
    channel: chaseChannel,
    text: longText,
  }),
  ExcludeFulfilmentRating: occurrence.extend({ rater }),
  RecordFulfilmentMeeting: occurrence.extend({ rater, participants: longText, outcome: longText }),
  ConvertResult: occurrence.extend({
    proposal: z
      .string()
      .regex(/^proposal\/[a-z0-9-]+\/[a-z0-9-]+\/\d{4}$/)
      .transform((text) => text as StreamId),
    statement: longText,
  }),
};

/** Approves what was previewed under this token. */
export const sendNoticeBatch = day.extend({
  token: z.string().regex(/^[0-9a-f]{64}$/),
  channels: fulfilmentActBodies.SendFulfilmentNotice.shape.channels,
  note: longText.exactOptional(),
});

/** What all notices of a round would tell: of each rater how many commitments stand how. */
export type NoticeBatch = {
  /** Names what is seen here; another one once a commitment stands otherwise. */
  readonly token: string;
  readonly version: number;
  readonly rows: readonly {
    readonly rater: PersonRef;
    readonly told: boolean;
    readonly open: number;
    readonly fulfilled: number;
    readonly dropped: number;
  }[];
};

export type NoticeBatchAnswer = CommandAnswer & {
  readonly sent: readonly string[];
  readonly refused: readonly { readonly rater: string; readonly code: string }[];
};

export type FulfilmentActName = keyof typeof fulfilmentActBodies;
export type FulfilmentActBody<A extends FulfilmentActName> = z.input<(typeof fulfilmentActBodies)[A]>;

export type RoundList = {
  /** Asks for the page after this one, with the same filters, as `after`. */
  readonly next?: string;
  readonly on: string;
  readonly rows: readonly (RoundRef & {
    readonly status: 'open' | 'closed';
    readonly dueOn: string;
    readonly ledgerOn?: string;
    readonly raters: number;
    readonly told: number;
    readonly settled: number;
  })[];
  readonly tasks: readonly RoundTask[];
};

/** How a promise stood when it was told, or stands in the round. */
export type RoundPromise = {
  readonly stream: string;
  readonly proposal: ProposalRef;
  readonly row: number;
  readonly item: string;
  readonly dueOn: string;
  readonly status: CommitmentView['status'];
  readonly fulfilledOn?: string;
  readonly account?: string;
};

export type RoundNotice = {
  readonly rater: PersonRef;
  readonly promises: readonly RoundPromise[];
  readonly sentOn?: string;
  readonly late?: boolean;
  readonly note?: string;
  readonly deliveredOn?: string;
  readonly chases: readonly { readonly on: string; readonly channel: string; readonly text: string }[];
  /** Withheld (absent) from the rated unit where the pack says so. */
  readonly rating?: { readonly on: string; readonly level: string; readonly reasons?: string };
  readonly excluded?: { readonly on: string; readonly dueOn: string; readonly chasedOn: readonly string[] };
  readonly meeting?: { readonly on: string; readonly participants: string; readonly outcome: string };
  /** Acts about this rater that the caller may do now. */
  readonly permitted: readonly string[];
};

export type RoundView = RoundRef & {
  readonly today: string;
  readonly version: number;
  readonly status: 'open' | 'closed';
  readonly openedOn: string;
  readonly closesOn: string;
  readonly ledger?: { readonly on: string; readonly late: boolean };
  readonly notices: readonly RoundNotice[];
  readonly conversions: readonly { readonly on: string; readonly proposal: ProposalRef; readonly statement: string }[];
  /** Proposals all of whose commitments in the round are fulfilled and whose result is not converted yet. */
  readonly convertible: readonly ProposalRef[];
  readonly ratingScale: readonly { readonly id: string; readonly name: Bilingual; readonly needsReasons: boolean }[];
  readonly clocks: readonly ClockView[];
  readonly permitted: readonly string[];
};
