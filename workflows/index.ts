export { batchWorkflow, type BatchInput } from './batch/batch.workflow';
export { commitmentWorkflow, type CommitmentInput } from './commitment/commitment.workflow';
export { deskWorkflow, type DeskInput } from './desk/desk.workflow';
export { fulfilmentWorkflow, type FulfilmentInput } from './fulfilment/fulfilment.workflow';
export { oversightWorkflow, type OversightInput } from './oversight/oversight.workflow';
export { proposalWorkflow, type ProposalInput } from './proposal/proposal.workflow';
export { rulebookWorkflow, type RulebookInput } from './rulebook/rulebook.workflow';
export type { ActAnswer, Standing } from './shared/stream.types';
