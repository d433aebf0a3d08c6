export { commitmentActivities, type CommitmentActivities } from './commitments/open-commitment.activity';
export { recordActivities, type RecordActivities } from './record/record.activity';
