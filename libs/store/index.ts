export * from './administration/accounts.query';
export * from './administration/administrators';
export { queryAudit, verifyAudit } from './administration/audit.query';
export * from './administration/login-tries';
export { createDataSource, dataSourceOptions, migrate, missingMigrations, type DatabaseRole } from './data-source';
export * from './directory/directory';
export { moveTimeline, readTimelineOffset } from './directory/timeline';
export * from './entities/app.entity';
export * from './entities/read.entity';
export { canonicalHash, canonicalJson, chainedHash, HASH_ALGORITHM } from './event-store/canonical-hash';
export * from './event-store/commands';
export { loadTail } from './event-store/load-tail';
export * from './batch/batch.query';
export {
  loadCommitment,
  loadDesk,
  loadFulfilment,
  loadOversight,
  loadProposal,
  loadRulebookEvents,
  loadStream,
} from './event-store/load-stream';
export { openNumbering, mayGiveNumbers, recordIsEmpty } from './event-store/numbering';
export { record } from './event-store/record';
export type { RecordAnswer, RecordRequest, RememberedCommand } from './event-store/record.types';
export { refill, type Found } from './event-store/refill';
export { queryDelivered } from './outbox/delivered.query';
export { deliverNotices, type ToldBy } from './outbox/outbox';
export * from './desk-work/reauthentication';
export * from './desk-work/saved-filters';
export * from './desk-work/seen';
export * from './desk-work/working-copies';
export { noteUpload, uploadOf } from './files/files';
export * from './letter-files/letter-files';
export { keepNextLetter } from './letter-files/letter-keeping';
export * from './pending/pending-commands';
export { RaterLinkRow } from './entities/rater-link.entity';
export * from './event-store/read-changes';
export * from './rater-link/rater-links';
export {
  countBoardByOwner,
  NOTHING_ON_THE_BOARD,
  queryBoard,
  type BoardClock,
  type BoardFilter,
} from './read-models/board.query';
export { sumOfCounts } from './read-models/statement';
export { countCommitmentsByYear, queryCommitments } from './read-models/commitments.query';
export { queryPromisesToTell, queryRoundTasks, queryRounds, roundsToStart } from './read-models/fulfilment.query';
export type { OfOversight } from './read-models/of-round';
export { queryOversight, trackingOf } from './read-models/oversight.query';
export { countDeputyRecord, queryDeputyRecord } from './read-models/deputy-record.query';
export {
  queryDelegations,
  queryEveryDelegation,
  queryStandingIn,
  type DelegationFound,
} from './read-models/delegations.query';
export { letterTemplateAt, letterTemplatesOf } from './read-models/letter-templates.query';
export { queryInbox, queryNotices, type InboxTask, type ToldNotice } from './read-models/inbox.query';
export { queryOpinions, queryUnitsOfOpinions, type AwaitedLetter } from './read-models/opinions.query';
export { countProposals, queryProposals } from './read-models/proposals.query';
export { countPublications, queryPublications, type ListedPublication } from './read-models/publications.query';
export * from './read-models/rates.query';
export { queryTextsOfLateSessions, type RegisteredText } from './read-models/texts.query';
export { endOf, openDay, readAsOf } from './read-models/as-of';
export { foreseeAdoption, type Foreseen, type ForeseenMove } from './rulebook/preview.query';
export * from './rulebook/rollout.query';
export * from './rulebook/rulebook';
export { RulePackRow } from './entities/rule-pack.entity';
export * from './read-models/annual-figures.query';
export * from './read-models/delivery-ledger.query';
export * from './read-models/work-of-unit.query';
export { lastNoticeOf } from './read-models/notice-of-case.query';
export { loadRound, queryPromisesTold, queryUnexplained, termChange } from './read-models/promises-told.query';
export { queryLoad } from './read-models/load.query';
export { rebuildReadModels } from './read-models/rebuild';
export * from './read-models/signed.query';
export { tierOfClock } from './read-models/tiers';
