import type { PlainDate } from '@banli/calendar';
import type { SucceedUnit } from '../succession/succession.types';
import type { AdoptRules } from '../adoption/adoption.commands';
import type { StrikeClock } from '../clock/clock.types';
import type { PartyId } from '../identity';
import type { CommitmentOpened } from './commitment.events';
import type { TellingMatter } from './telling-matter';

/** Sent by the proposal's workflow when the letter goes out. */
export type OpenCommitment = { readonly type: 'OpenCommitment' } & Omit<CommitmentOpened, 'type' | 'v' | 'pack'>;

export type ReportProgress = {
  readonly type: 'ReportProgress';
  readonly text: string;
  /** Names or numbers of the papers that show it. */
  readonly evidence?: readonly string[];
};

export type ReportFulfilment = { readonly type: 'ReportFulfilment'; readonly evidence: string };

export type ConfirmFulfilment = { readonly type: 'ConfirmFulfilment'; readonly remark: string };

/** What was reported done is not: back to work, with the reason. */
export type RejectFulfilment = { readonly type: 'RejectFulfilment'; readonly reason: string };

/** Another text, another date, or both; takes effect once the chief of the promising unit has signed. */
export type RequestCommitmentChange = {
  readonly type: 'RequestCommitmentChange';
  readonly item?: string;
  readonly dueOn?: PlainDate;
  readonly reason: string;
};

export type ApproveCommitmentChange = {
  readonly type: 'ApproveCommitmentChange';
  /** Number of the signed paper, where there is one. */
  readonly decision?: string;
};

export type RefuseCommitmentChange = { readonly type: 'RefuseCommitmentChange'; readonly reason: string };

export type DropCommitment = {
  readonly type: 'DropCommitment';
  readonly reason: string;
  /** Number of the signed paper, where there is one. */
  readonly decision?: string;
};

/** The deputy says what they think of the latest change; once for each. */
/** What is not finished goes on into another year, or into another term (换届), with a written explanation. */
export type CarryOverCommitment = {
  readonly type: 'CarryOverCommitment';
  readonly toYear: number;
  readonly explanation: string;
  /** Taken from the record when the act arrives: the congress of the letter is not the one that sits now. */
  readonly term?: { readonly from: string; readonly to: string };
};

export type CommentOnChange = { readonly type: 'CommentOnChange'; readonly text: string };

/** The deputy is told in writing, as the pack has it. */
export type TellDeputy = {
  readonly type: 'TellDeputy';
  readonly matter: TellingMatter;
  readonly text: string;
  /** Number or scan of the paper. */
  readonly paper?: string;
  /** Whom the pack has copied, by the directory; set by the API. */
  readonly copies: readonly PartyId[];
};

export type CommitmentAct =
  | ReportProgress
  | ReportFulfilment
  | ConfirmFulfilment
  | RejectFulfilment
  | RequestCommitmentChange
  | ApproveCommitmentChange
  | RefuseCommitmentChange
  | DropCommitment
  | CarryOverCommitment
  | CommentOnChange
  | TellDeputy;

export type CommitmentCommand = OpenCommitment | CommitmentAct | AdoptRules | SucceedUnit | StrikeClock;

/** Every act a person may do to a commitment, as its update is named in Temporal. */
export const commitmentActs = [
  'ReportProgress',
  'ReportFulfilment',
  'ConfirmFulfilment',
  'RejectFulfilment',
  'RequestCommitmentChange',
  'ApproveCommitmentChange',
  'RefuseCommitmentChange',
  'DropCommitment',
  'CarryOverCommitment',
  'CommentOnChange',
  'TellDeputy',
] as const satisfies readonly CommitmentAct['type'][];
