import type { Role } from '../actor';
import type { BatchAct } from '../batch/batch.commands';
import type { CommitmentAct } from '../commitment/commitment.commands';
import type { DeskAct } from '../desk/desk.commands';
import type { FulfilmentAct } from '../fulfilment/fulfilment.commands';
import type { OversightAct } from '../oversight/oversight.commands';
import type { RulebookAct } from '../rulebook/rulebook.commands';
import type { ProposalAct } from '../proposal/proposal.commands';
import type { Grant, Relation } from './grant';
import { batchRights } from './batch-rights';
import { intakeRights } from './intake-rights';
import { oversightRights } from './oversight-rights';

export type { Grant, Relation } from './grant';

export type Act =
  | ProposalAct['type']
  | CommitmentAct['type']
  | FulfilmentAct['type']
  | DeskAct['type']
  | OversightAct['type']
  | BatchAct['type']
  | RulebookAct['type']
  | 'RegisterProposal'
  | 'RegisterSecretStub';

const anyRelation: readonly Relation[] = [
  'assigning-body',
  'supervising-body',
  'lead',
  'joint-lead',
  'co-handler',
  'coordinator',
  'copy',
  'proposer',
  'responsible-unit',
  'other-unit',
  'self',
  'colleague',
  'none',
];

/**
 * Whoever handles cases leaves their own desk to a colleague; where they cannot do so any more, those who keep the unit's
 * order do it for them: its office, or in a body that assigns (and has no office here) whoever assigns.
 */
const deskGrants: readonly Grant[] = [
  { role: 'handler', relations: ['self'] },
  { role: 'office', relations: ['self', 'colleague'] },
  { role: 'assigning-body', relations: ['self', 'colleague'] },
  { role: 'supervisor', relations: ['self'] },
];

const deskRights: Readonly<Record<DeskAct['type'], readonly Grant[]>> = {
  DelegateDesk: deskGrants,
  EndDelegation: deskGrants,
  // Official documents are the office's; the chief sees every letter that comes of it before signing.
  AdoptLetterTemplate: [{ role: 'office', relations: ['colleague'] }],
};

/** Whose change moves everybody's dates: the security administrator, who handles no case (三员). */
const ruleGrants: readonly Grant[] = [{ role: 'security-administrator', relations: ['none'] }];

const ruleRights: Readonly<Record<RulebookAct['type'], readonly Grant[]>> = {
  PublishYear: ruleGrants,
  AddClosure: ruleGrants,
  InstallPack: ruleGrants,
  MoveCases: ruleGrants,
};

/**
 * Who may do what, as data: read by the domain, the API, the web and the tests.
 * The rated unit never rates for the deputy (38). Receipts on paper and what follows a dissatisfied rating are with
 * 人代工委 alone (27): the secretariat that assigned in session has no part in them.
 */
export const policy: Readonly<Record<Act, readonly Grant[]>> = {
  RegisterProposal: [{ role: 'assigning-body', relations: anyRelation }],
  RegisterSecretStub: [{ role: 'assigning-body', relations: anyRelation }],
  ...intakeRights,
  AssignProposal: [{ role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] }],
  RequestReturn: [
    { role: 'handler', relations: ['lead', 'co-handler'] },
    { role: 'office', relations: ['lead', 'co-handler'] },
  ],
  ConsentToReturn: [{ role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] }],
  RefuseReturn: [{ role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] }],
  ReassignProposal: [{ role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] }],
  RequestArbitration: [
    { role: 'handler', relations: ['lead', 'co-handler'] },
    { role: 'office', relations: ['lead', 'co-handler'] },
  ],
  DecideArbitration: [
    { role: 'office', relations: ['coordinator'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  AddCoHandler: [{ role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] }],
  ReleaseCoHandler: [{ role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] }],
  AcknowledgeAssignment: [
    { role: 'handler', relations: ['lead', 'joint-lead', 'co-handler'] },
    { role: 'office', relations: ['lead', 'joint-lead', 'co-handler'] },
  ],
  RecordContact: [{ role: 'handler', relations: ['lead'] }],
  SubmitOpinion: [
    { role: 'handler', relations: ['co-handler'] },
    { role: 'office', relations: ['co-handler'] },
  ],
  AcceptOpinion: [{ role: 'handler', relations: ['lead'] }],
  BounceOpinion: [{ role: 'handler', relations: ['lead'] }],
  WithdrawOpinion: [
    { role: 'handler', relations: ['co-handler'] },
    { role: 'office', relations: ['co-handler'] },
  ],
  WaiveOpinion: [{ role: 'office', relations: ['lead'] }],
  RecordDisagreement: [
    { role: 'handler', relations: ['co-handler'] },
    { role: 'office', relations: ['co-handler'] },
  ],
  CoordinateDisagreement: [
    { role: 'office', relations: ['coordinator'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  ReturnDraft: [
    { role: 'office', relations: ['lead'] },
    { role: 'chief', relations: ['lead'] },
    { role: 'deputy-head', relations: ['lead'] },
  ],
  SaveDraft: [{ role: 'handler', relations: ['lead'] }],
  CheckDraft: [{ role: 'office', relations: ['lead'] }],
  ConfirmJointDraft: [{ role: 'chief', relations: ['joint-lead'] }],
  // A deputy head only where the pack lets one sign.
  SignReply: [
    { role: 'chief', relations: ['lead'] },
    { role: 'deputy-head', relations: ['lead'] },
  ],
  NumberReply: [{ role: 'office', relations: ['lead'] }],
  DispatchReply: [
    { role: 'office', relations: ['lead'] },
    { role: 'handler', relations: ['lead'] },
  ],
  ConfirmDelivery: [
    { role: 'office', relations: ['lead'] },
    { role: 'handler', relations: ['lead'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
    { role: 'deputy', relations: ['proposer'] },
  ],
  RateReply: [
    { role: 'deputy', relations: ['proposer'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  CloseDissatisfaction: [{ role: 'assigning-body', relations: ['supervising-body'] }],
  ExtendReply: [
    { role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] },
    { role: 'chief', relations: ['lead'] },
  ],
  ReportForExtension: [
    { role: 'office', relations: ['lead'] },
    { role: 'chief', relations: ['lead'] },
  ],
  SetOwnDate: [{ role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] }],
  PauseClock: [
    { role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] },
    { role: 'chief', relations: ['lead'] },
  ],
  ResumeClock: [
    { role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] },
    { role: 'chief', relations: ['lead'] },
  ],
  ApproveContactException: [{ role: 'office', relations: ['lead'] }],
  ChaseOwner: [
    { role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] },
    { role: 'supervisor', relations: ['assigning-body', 'supervising-body', 'coordinator', 'copy', 'none'] },
    { role: 'handler', relations: ['lead'] },
    { role: 'office', relations: ['lead'] },
  ],
  RecordPublication: [
    { role: 'office', relations: ['lead'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  ExemptFromPublication: [{ role: 'chief', relations: ['lead'] }],
  StudyDissatisfaction: [{ role: 'assigning-body', relations: ['supervising-body'] }],
  OrderRehandling: [{ role: 'assigning-body', relations: ['supervising-body'] }],
  ConfirmOrderReceived: [
    { role: 'handler', relations: ['lead'] },
    { role: 'office', relations: ['lead'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  RequestOpinionAgain: [{ role: 'handler', relations: ['lead'] }],
  RecordMeeting: [{ role: 'assigning-body', relations: ['supervising-body'] }],
  CorrectRating: [
    { role: 'deputy', relations: ['proposer'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  ArchiveCase: [
    { role: 'office', relations: ['lead'] },
    { role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] },
  ],
  ExcludeRating: [{ role: 'assigning-body', relations: ['supervising-body'] }],
  WithdrawProposal: [
    { role: 'deputy', relations: ['proposer'] },
    { role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] },
  ],
  ClaimCase: [{ role: 'handler', relations: ['lead', 'co-handler'] }],
  ReassignWork: [{ role: 'office', relations: ['lead', 'co-handler'] }],
  CorrectDay: [
    { role: 'office', relations: ['lead', 'co-handler'] },
    { role: 'assigning-body', relations: ['assigning-body', 'supervising-body'] },
  ],
  ReportProgress: [{ role: 'handler', relations: ['responsible-unit'] }],
  ReportFulfilment: [{ role: 'handler', relations: ['responsible-unit'] }],
  ConfirmFulfilment: [
    { role: 'supervisor', relations: ['supervising-body', 'other-unit'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  RejectFulfilment: [
    { role: 'supervisor', relations: ['supervising-body', 'other-unit'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  RequestCommitmentChange: [{ role: 'handler', relations: ['responsible-unit', 'lead'] }],
  ApproveCommitmentChange: [{ role: 'chief', relations: ['lead'] }],
  RefuseCommitmentChange: [{ role: 'chief', relations: ['lead'] }],
  DropCommitment: [{ role: 'chief', relations: ['lead'] }],
  CarryOverCommitment: [
    { role: 'office', relations: ['responsible-unit', 'lead'] },
    { role: 'handler', relations: ['responsible-unit', 'lead'] },
  ],
  CommentOnChange: [{ role: 'deputy', relations: ['proposer'] }],
  TellDeputy: [
    { role: 'handler', relations: ['responsible-unit', 'lead'] },
    { role: 'office', relations: ['responsible-unit', 'lead'] },
    { role: 'deputy-head', relations: ['responsible-unit', 'lead'] },
    { role: 'chief', relations: ['responsible-unit', 'lead'] },
  ],
  // The unit owes it (24); 人代工委 may send for several units together, a default of ours.
  SendFulfilmentNotice: [
    { role: 'office', relations: ['lead'] },
    { role: 'handler', relations: ['lead'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  SubmitLedger: [{ role: 'office', relations: ['lead'] }],
  ConfirmNoticeDelivery: [
    { role: 'office', relations: ['lead'] },
    { role: 'handler', relations: ['lead'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
    { role: 'deputy', relations: ['proposer'] },
  ],
  RateFulfilment: [
    { role: 'deputy', relations: ['proposer'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  ChaseRater: [
    { role: 'office', relations: ['lead'] },
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  ExcludeFulfilmentRating: [{ role: 'assigning-body', relations: ['supervising-body'] }],
  RecordFulfilmentMeeting: [{ role: 'assigning-body', relations: ['supervising-body'] }],
  ConvertResult: [{ role: 'chief', relations: ['lead'] }],
  ...deskRights,
  ...oversightRights,
  ...batchRights,
  ...ruleRights,
};

export const rolesFor = (act: Act): readonly Role[] => policy[act].map((grant) => grant.role);

/** True where one of the person's roles is granted the act in this relation. */
export function mayAct(act: Act, roles: readonly Role[], relation: Relation): boolean {
  return policy[act].some((grant) => roles.includes(grant.role) && grant.relations.includes(relation));
}
