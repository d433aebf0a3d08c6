import { z } from 'zod';
import {
  chaseChannel,
  civilDate,
  day,
  id,
  longText,
  occurrence,
  ownerId,
  personId,
  sentence,
  sha256,
  unitId,
} from './fields';
import { intakeActBodies, registerSecretStub, submission } from './intake-acts';
import type { ClockId, TellingMatter } from '@banli/domain';

/** Text up to this size stands in the event itself; what is longer belongs into the file store. */
const LARGEST_EVENT_TEXT_BYTES = 64 * 1024;

const clockId = z
  .string()
  .max(200)
  .transform((text) => text as ClockId);

const inEvent = (content: unknown): boolean =>
  new TextEncoder().encode(JSON.stringify(content)).length <= LARGEST_EVENT_TEXT_BYTES;

export const letterContent = z
  .strictObject({
    title: z.string().max(300),
    salutation: z.array(z.string().max(60)).max(200),
    opening: z.string().max(4_000),
    sections: z
      .array(
        z.strictObject({
          heading: z.string().max(200),
          paragraphs: z.array(z.string().max(10_000)).max(100),
          /** The co-handler whose view the section tells. */
          opinionOf: unitId.exactOptional(),
        }),
      )
      .max(60),
    closing: z.array(z.string().max(4_000)).max(20),
    resultClass: z.string().max(20).exactOptional(),
    commitments: z
      .array(
        z.strictObject({
          item: z.string().max(1_000),
          dueOn: civilDate.exactOptional(),
          responsibleUnit: unitId.exactOptional(),
        }),
      )
      .max(100),
    noCommitments: z.literal(true).exactOptional(),
    copies: z.array(unitId).max(60),
  })
  .refine(inEvent, 'at most 64 KiB in all');

/** Files uploaded before, by their hashes. */
const attachments = z.array(sha256).max(20);

export const registerProposal = day.extend({
  jurisdiction: id,
  session: z.string().max(12),
  number: z.string().max(6),
  title: sentence,
  text: longText,
  requests: z.array(sentence).max(50).default([]),
  leadProposer: id,
  coSigners: z.array(id).max(200).default([]),
  inSession: z.boolean(),
  ...submission,
  /** Intake asks first: a secret never enters here (保密). Must be answered `false`. */
  containsStateSecret: z.literal(false),
  /** Business time at which the case begins; only a demonstration or test deployment accepts it. */
  timelineStart: z.iso.datetime().optional(),
});

/** Body of each act on a proposal, by the act's name. */
export const proposalActBodies = {
  ...intakeActBodies,
  AssignProposal: occurrence
    .extend({
      lead: unitId,
      coHandlers: z.array(unitId).max(40).default([]),
      manner: z.enum(['lead', 'sole', 'separate', 'joint']).exactOptional(),
      /** The other units that answer by themselves, after the one named as lead. */
      separateWith: z.array(unitId).max(20).default([]),
      /** The leads beside the one that writes the letter. */
      joint: z.array(unitId).max(10).exactOptional(),
      /** What each joint lead handles, by unit. */
      contents: z.record(unitId, sentence).exactOptional(),
      difficult: z.strictObject({ reason: sentence }).exactOptional(),
      /** A date of the case's own, earlier than the legal one (21). */
      ownDate: z.strictObject({ dueOn: civilDate, reason: longText }).exactOptional(),
    })
    .refine(({ manner, separateWith }) => manner === 'separate' || separateWith.length === 0, {
      message: 'only where the manner is separate',
      path: ['separateWith'],
    })
    .refine(({ manner, joint }) => manner === 'joint' || joint === undefined, {
      message: 'only where the manner is joint',
      path: ['joint'],
    }),
  RequestReturn: occurrence.extend({ reasons: longText }),
  ConsentToReturn: occurrence.extend({ unit: unitId }),
  RefuseReturn: occurrence.extend({ unit: unitId, reasons: longText }),
  ReassignProposal: occurrence.extend({ lead: unitId, coHandlers: z.array(unitId).max(40).default([]) }),
  RequestArbitration: occurrence.extend({ reasons: longText }),
  DecideArbitration: occurrence.extend({ unit: unitId, outcome: z.enum(['upheld', 'returned']), reasons: longText }),
  AddCoHandler: occurrence.extend({ unit: unitId, reason: longText }),
  ReleaseCoHandler: occurrence.extend({ unit: unitId, reason: longText }),
  AcknowledgeAssignment: occurrence,
  RecordContact: occurrence.extend({
    manner: z.enum(['visit', 'meeting', 'field-study', 'telephone', 'written']),
    summary: longText,
    about: z.literal('extension').exactOptional(),
  }),
  SubmitOpinion: occurrence.extend({
    text: longText,
    files: attachments.exactOptional(),
    /** What the co-handler will do itself. */
    commitments: z
      .array(z.strictObject({ item: sentence, dueOn: civilDate.exactOptional() }))
      .max(50)
      .exactOptional(),
  }),
  AcceptOpinion: occurrence.extend({ unit: unitId }),
  BounceOpinion: occurrence.extend({
    unit: unitId,
    ground: z.enum(['no-substance', 'circumstances-unexplained']),
    note: longText,
  }),
  WithdrawOpinion: occurrence,
  WaiveOpinion: occurrence.extend({ unit: unitId, reason: longText }),
  RecordDisagreement: occurrence.extend({ text: longText }),
  CoordinateDisagreement: occurrence.extend({ unit: unitId, outcome: longText }),
  ReturnDraft: occurrence.extend({
    version: z.int().positive(),
    to: z.enum(['drafting', 'checking']),
    note: longText,
  }),
  SaveDraft: occurrence.extend({ content: letterContent, files: attachments.exactOptional() }),
  CheckDraft: occurrence.extend({ version: z.int().positive() }),
  ConfirmJointDraft: occurrence.extend({ version: z.int().positive() }),
  SignReply: occurrence.extend({ version: z.int().positive(), contentHash: sha256 }),
  NumberReply: occurrence.extend({
    series: z.string().trim().min(1).max(20),
    serial: z.int().positive().exactOptional(),
  }),
  DispatchReply: occurrence.extend({
    channels: z
      .array(z.enum(['paper', 'platform']))
      .min(1)
      .max(2),
    exception: longText.exactOptional(),
  }),
  ConfirmDelivery: occurrence.extend({
    recipient: ownerId,
    channel: z.enum(['paper', 'platform']).exactOptional(),
    proof: sentence,
  }),
  RateReply: occurrence.extend({
    rater: personId.exactOptional(),
    coHandlers: z.record(unitId, z.string().max(40)).exactOptional(),
    level: z.string().max(40).default(''),
    aspects: z.record(z.string().max(40), z.string().max(40)).exactOptional(),
    reasons: longText.exactOptional(),
    paperReceipt: z.strictObject({ scan: sentence }).exactOptional(),
  }),
  CloseDissatisfaction: occurrence.extend({ reason: longText }),
  ClaimCase: occurrence,
  /** Without `to` the case is anybody's of the unit again. */
  ReassignWork: occurrence.extend({ to: id.exactOptional() }),
  CorrectDay: occurrence.extend({ seq: z.int().positive(), on: civilDate, proof: sentence, reason: sentence }),
  ExcludeRating: occurrence.extend({ reason: longText.exactOptional() }),
  WithdrawProposal: occurrence.extend({
    reason: longText,
    paper: z.strictObject({ scan: sentence }).exactOptional(),
    /** Co-signers who want it as well, by what they signed. */
    agreed: z.strictObject({ by: z.array(personId).max(200), scan: sentence }).exactOptional(),
  }),
  ExtendReply: occurrence.extend({ reason: longText, until: civilDate.exactOptional() }),
  ReportForExtension: occurrence.extend({ reason: longText, until: civilDate.exactOptional() }),
  SetOwnDate: occurrence.extend({ dueOn: civilDate, reason: longText }),
  PauseClock: occurrence.extend({
    clock: clockId,
    until: civilDate,
    reason: longText,
    consent: sentence.exactOptional(),
  }),
  ResumeClock: occurrence.extend({ clock: clockId, reason: longText }),
  ApproveContactException: occurrence.extend({ reason: longText }),
  ChaseOwner: occurrence.extend({
    clock: clockId,
    channel: chaseChannel,
    text: longText,
  }),
  RecordPublication: occurrence.extend({ site: z.enum(['unit', 'congress']), address: sentence }),
  ExemptFromPublication: occurrence.extend({ ground: id, reason: longText }),
  OrderRehandling: occurrence.extend({
    reasons: longText,
    requirements: longText,
    decision: sentence.exactOptional(),
  }),
  StudyDissatisfaction: occurrence.extend({
    findings: longText,
    told: z.enum(['visit', 'meeting', 'field-study', 'telephone', 'written']),
    experts: z.array(sentence).max(20).exactOptional(),
    participants: z.array(ownerId).max(60).exactOptional(),
  }),
  ConfirmOrderReceived: occurrence.extend({ proof: sentence }),
  RequestOpinionAgain: occurrence.extend({ unit: unitId, note: longText }),
  RecordMeeting: occurrence.extend({ participants: z.array(id).min(1).max(60), outcome: longText }),
  CorrectRating: occurrence.extend({
    rater: personId.exactOptional(),
    coHandlers: z.record(unitId, z.string().max(40)).exactOptional(),
    level: z.string().max(40).default(''),
    aspects: z.record(z.string().max(40), z.string().max(40)).exactOptional(),
    reasons: longText.exactOptional(),
    paperReceipt: z.strictObject({ scan: sentence }).exactOptional(),
  }),
  ArchiveCase: occurrence.extend({ file: sentence }),
};

/** Body of each act on a commitment. */
export const commitmentActBodies = {
  ReportProgress: day.extend({ text: longText, evidence: z.array(sentence).max(20).exactOptional() }),
  ReportFulfilment: day.extend({ evidence: longText }),
  ConfirmFulfilment: day.extend({ remark: z.string().max(2_000).default('') }),
  RejectFulfilment: day.extend({ reason: longText }),
  RequestCommitmentChange: day.extend({
    item: z.string().trim().min(1).max(1_000).exactOptional(),
    dueOn: civilDate.exactOptional(),
    reason: longText,
  }),
  ApproveCommitmentChange: day.extend({ decision: sentence.exactOptional() }),
  RefuseCommitmentChange: day.extend({ reason: longText }),
  DropCommitment: day.extend({ reason: longText, decision: sentence.exactOptional() }),
  CarryOverCommitment: day.extend({ toYear: z.coerce.number().int().min(2000).max(2100), explanation: longText }),
  CommentOnChange: day.extend({ text: longText }),
  TellDeputy: day.extend({
    matter: z.enum(['progress', 'fulfilled', 'unfulfillable', 'carriedOver', 'termEnd'] satisfies TellingMatter[]),
    text: longText,
    paper: sentence.exactOptional(),
  }),
};

export const signIn = z.strictObject({ login: z.string().min(1).max(100), password: z.string().min(1).max(200) });

/** Whose answer is shown, where units handle a proposal separately. */
export const caseQuery = z.strictObject({ answer: unitId.optional() });

/** Which letter of the case: whose answer, and of which round (27); without one, the latest. */
export const letterQuery = caseQuery.extend({ round: z.coerce.number().int().min(1).max(99).optional() });

/** The form that goes with it: on the letter (26), or on how its promises were fulfilled (28). */
export const receiptQuery = letterQuery.extend({ of: z.enum(['reply', 'fulfilment']).default('reply') });

export { occurrence } from './fields';
export { registerSecretStub };

export type Occurrence = z.input<typeof occurrence>;
export type RegisterProposalBody = z.input<typeof registerProposal>;
export type RegisterSecretStubBody = z.input<typeof registerSecretStub>;
export type LetterContentBody = z.input<typeof letterContent>;
export type ProposalActName = keyof typeof proposalActBodies;
export type ProposalActBody<A extends ProposalActName> = z.input<(typeof proposalActBodies)[A]>;
export type CommitmentActName = keyof typeof commitmentActBodies;
export type CommitmentActBody<A extends CommitmentActName> = z.input<(typeof commitmentActBodies)[A]>;
export type SignInBody = z.input<typeof signIn>;
