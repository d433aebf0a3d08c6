import type {
  CommitmentActBody,
  CommitmentActName,
  FulfilmentActBody,
  FulfilmentActName,
  OversightActBody,
  OversightActName,
  OversightOpeningBody,
  OversightOpeningName,
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
  RequestArbitration: { reasons: text },
  DecideArbitration: { unit: lead, outcome: 'upheld', reasons: text },
  AddCoHandler: { unit: coHandler, reason: text },
  ReleaseCoHandler: { unit: coHandler, reason: text },
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
  ReportForExtension: { reason: text },
  StudyDissatisfaction: { findings: text, told: 'telephone' },
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

export const oversightOpenings = (
  proposal: StreamId,
): { readonly [A in OversightOpeningName]: OversightOpeningBody<A> } => ({
  ChooseKeyItem: { proposal, leader: 'cq-rdgw-supervisor', decision: text, reason: text },
  TrackAcrossYears: { subject: proposal, decision: text, reason: text },
  PlanInspection: {
    jurisdiction: 'chongqing',
    title: text,
    units: [lead],
    deputies: [deputy],
    from: plainDate('2021-10-11'),
    to: plainDate('2021-10-12'),
    decision: text,
    reason: text,
  },
  OrderRectification: {
    jurisdiction: 'chongqing',
    title: text,
    unit: lead,
    requirements: text,
    dueOn: plainDate('2021-12-31'),
    decision: text,
    reason: text,
  },
});

export const oversightBodies: { readonly [A in OversightActName]: OversightActBody<A> } = {
  RecordInspection: { summary: text },
  ReportDuty: { text },
  AcceptDuty: { unit: lead },
  RejectDuty: { unit: lead, reasons: text, dueOn: plainDate('2021-12-31') },
  RecordYearlyState: { year: 2021, standing: 'not-fulfilled', account: text },
  ChaseDuty: { clock: 'rectification/cq-sthjj/1', channel: 'telephone', text },
  CloseOversight: { outcome: text },
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
