export {
  commitmentActivities,
  type CommitmentActivities,
  type OpenCommitmentRequest,
} from './commitments/open-commitment.activity';
export { recordActivities, type RecordActivities } from './record/record.activity';
