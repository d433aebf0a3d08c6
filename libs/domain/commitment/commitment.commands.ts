import type { StrikeClock } from '../clock/clock.types';
import type { CommitmentOpened } from './commitment.events';

/** Sent by the proposal's workflow when the letter goes out. */
export type OpenCommitment = { readonly type: 'OpenCommitment' } & Omit<CommitmentOpened, 'type' | 'v' | 'pack'>;

export type ReportProgress = { readonly type: 'ReportProgress'; readonly text: string };

export type ReportFulfilment = { readonly type: 'ReportFulfilment'; readonly evidence: string };

export type ConfirmFulfilment = { readonly type: 'ConfirmFulfilment'; readonly remark: string };

export type CommitmentAct = ReportProgress | ReportFulfilment | ConfirmFulfilment;

export type CommitmentCommand = OpenCommitment | CommitmentAct | StrikeClock;

/** Every act a person may do to a commitment, as its update is named in Temporal. */
export const commitmentActs = [
  'ReportProgress',
  'ReportFulfilment',
  'ConfirmFulfilment',
] as const satisfies readonly CommitmentAct['type'][];
