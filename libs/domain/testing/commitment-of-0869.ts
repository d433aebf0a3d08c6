import type { CommitmentCommand, OpenCommitment } from '../commitment/commitment.commands';
import { lead, people, promise, stream, supervisingBody } from './case-0869';
import type { Step } from './decider-specification';

/** The promise of the letter sent on 15 April 2021, as the proposal's workflow hands it on. */
export const opening: OpenCommitment = {
  type: 'OpenCommitment',
  proposal: stream,
  round: 1,
  row: 1,
  ...promise,
  lead,
  supervisingBody,
  rater: people.deputy.personId,
};

/** Opened, told about, reported done and confirmed, each on its day. */
export const commitmentLife: readonly Step<CommitmentCommand>[] = [
  { by: { kind: 'clock' }, on: '2021-04-15', command: opening },
  { by: people.handler, on: '2021-09-30', command: { type: 'ReportProgress', text: '已开展两次联合执法。' } },
  { by: people.handler, on: '2021-12-20', command: { type: 'ReportFulfilment', evidence: '联合执法通报第3号' } },
  { by: people.supervisor, on: '2021-12-27', command: { type: 'ConfirmFulfilment', remark: '已核实。' } },
];
