export { recordActivities, type RecordActivities } from './record/record.activity';
