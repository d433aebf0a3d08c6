export { batchActivities, type BatchActivities } from './batch/carry-out.activity';
export { commitmentActivities, type CommitmentActivities } from './commitments/open-commitment.activity';
export { fulfilmentActivities, type FulfilmentActivities } from './fulfilment/round.activity';
export { mergeActivities, type MergeActivities } from './merges/tell-proposal.activity';
export { recordActivities, type RecordActivities } from './record/record.activity';
export { rulebookActivities, type RulebookActivities } from './rulebook/roll-out.activity';
