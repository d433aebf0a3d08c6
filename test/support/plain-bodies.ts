import type {
  CommitmentActBody,
  CommitmentActName,
  FulfilmentActBody,
  FulfilmentActName,
  ProposalActBody,
  ProposalActName,
} from '@banli/contracts';
import type { StreamId } from '@banli/domain';
import { plainDate } from '@banli/calendar';
import { coHandler, deputy, lead, shortLetter, unitSite } from './short-life';

const text = '情况说明。';

/** A body for every act that passes its contract, so that the policy speaks next. A new act must give one. */
export const proposalBodies = (main: StreamId): { readonly [A in ProposalActName]: ProposalActBody<A> } => ({
  ConfirmCoSignature: { coSigner: deputy },
  DeclineCoSignature: { coSigner: deputy, reason: text },
  AcceptForHandling: {},
  InformDeputyOfReview: { ground: 'other-by-law', manner: 'telephone', explanation: text },
  SendBackProposal: { reasons: text },
  PassOnForReference: { to: coHandler, reasons: text },
  InformProposersOfMerge: { into: main, told: [deputy], manner: 'telephone' },
  MergeProposal: { into: main, reasons: text },
  AssignProposal: { lead, coHandlers: [coHandler] },
  RequestReturn: { reasons: text },
  ConsentToReturn: { unit: lead },
  RefuseReturn: { unit: lead, reasons: text },
  ReassignProposal: { lead, coHandlers: [] },
  AcknowledgeAssignment: {},
  RecordContact: { manner: 'telephone', summary: text },
  SubmitOpinion: { text },
  AcceptOpinion: { unit: coHandler },
  BounceOpinion: { unit: coHandler, ground: 'no-substance', note: text },
  WithdrawOpinion: {},
  WaiveOpinion: { unit: coHandler, reason: text },
  RecordDisagreement: { text },
  CoordinateDisagreement: { unit: coHandler, outcome: text },
  ReturnDraft: { version: 1, to: 'drafting', note: text },
  SaveDraft: { content: shortLetter },
  CheckDraft: { version: 1 },
  ConfirmJointDraft: { version: 1 },
  SignReply: { version: 1, contentHash: '0'.repeat(64) },
  NumberReply: { series: '渝环函' },
  DispatchReply: { channels: ['paper', 'platform'] },
  ConfirmDelivery: { recipient: deputy, proof: text },
  RateReply: { level: 'satisfied' },
  CloseDissatisfaction: { reason: text },
  ClaimCase: {},
  ReassignWork: {},
  CorrectDay: { seq: 1, on: plainDate('2021-02-05'), proof: text, reason: text },
  ExcludeRating: {},
  WithdrawProposal: { reason: text },
  ExtendReply: { reason: text },
  SetOwnDate: { dueOn: plainDate('2021-04-01'), reason: text },
  ApproveContactException: { reason: text },
  ChaseOwner: { clock: 'reply/cq-sthjj/1', channel: 'telephone', text },
  RecordPublication: unitSite,
  ExemptFromPublication: { ground: 'privacy', reason: text },
  OrderRehandling: { reasons: text, requirements: text },
  ConfirmOrderReceived: { proof: text },
  RequestOpinionAgain: { unit: coHandler, note: text },
  RecordMeeting: { participants: [lead], outcome: text },
  CorrectRating: { level: 'satisfied' },
  ArchiveCase: { file: text },
});

export const commitmentBodies: { readonly [A in CommitmentActName]: CommitmentActBody<A> } = {
  ReportProgress: { text },
  ReportFulfilment: { evidence: text },
  ConfirmFulfilment: {},
  RejectFulfilment: { reason: text },
  RequestCommitmentChange: { dueOn: plainDate('2022-06-30'), reason: text },
  ApproveCommitmentChange: {},
  RefuseCommitmentChange: { reason: text },
  DropCommitment: { reason: text },
};

export const roundBodies = (proposal: StreamId): { readonly [A in FulfilmentActName]: FulfilmentActBody<A> } => ({
  SendFulfilmentNotice: { rater: deputy, channels: ['paper', 'platform'] },
  SubmitLedger: {},
  ConfirmNoticeDelivery: { rater: deputy, proof: text },
  RateFulfilment: { rater: deputy, level: 'satisfied' },
  ChaseRater: { rater: deputy, channel: 'telephone', text },
  ExcludeFulfilmentRating: { rater: deputy },
  RecordFulfilmentMeeting: { rater: deputy, participants: text, outcome: text },
  ConvertResult: { proposal, statement: text },
});
