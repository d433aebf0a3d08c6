import { Column, Entity, PrimaryColumn } from 'typeorm';
import { batchEntities } from './batch.entity';
import { oversightEntities } from './oversight.entity';
import { RulePackRow } from './rule-pack.entity';
import { workEntities } from './work.entity';

@Entity({ schema: 'read', name: 'proposal' })
export class ProposalRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @Column({ name: 'jurisdiction', type: 'text' }) jurisdiction!: string;
  @Column({ name: 'session', type: 'text' }) session!: string;
  @Column({ name: 'number', type: 'text' }) number!: string;
  @Column({ name: 'title', type: 'text' }) title!: string;
  @Column({ name: 'lead_proposer', type: 'text' }) leadProposer!: string;
  @Column({ name: 'assigning_body', type: 'text' }) assigningBody!: string;
  @Column({ name: 'supervising_body', type: 'text' }) supervisingBody!: string;
  @Column({ name: 'lead_unit', type: 'text', nullable: true }) leadUnit!: string | null;
  @Column({ name: 'phase', type: 'text' }) phase!: string;
  @Column({ name: 'pack', type: 'text' }) pack!: string;
  @Column({ name: 'received_on', type: 'date' }) receivedOn!: string;
  @Column({ name: 'assigned_on', type: 'date', nullable: true }) assignedOn!: string | null;
  @Column({ name: 'reply_due_on', type: 'date', nullable: true }) replyDueOn!: string | null;
  @Column({ name: 'signed_on', type: 'date', nullable: true }) signedOn!: string | null;
  @Column({ name: 'reply_series', type: 'text', nullable: true }) replySeries!: string | null;
  @Column({ name: 'reply_year', type: 'integer', nullable: true }) replyYear!: number | null;
  @Column({ name: 'reply_serial', type: 'integer', nullable: true }) replySerial!: number | null;
  @Column({ name: 'answered_on', type: 'date', nullable: true }) answeredOn!: string | null;
  @Column({ name: 'rating', type: 'text', nullable: true }) rating!: string | null;
  @Column({ name: 'rated_on', type: 'date', nullable: true }) ratedOn!: string | null;
  @Column({ name: 'result_class_now', type: 'text', nullable: true }) resultClassNow!: string | null;
  @Column({ name: 'result_converted_on', type: 'date', nullable: true }) resultConvertedOn!: string | null;
  @Column({ name: 'withdrawn_on', type: 'date', nullable: true }) withdrawnOn!: string | null;
  @Column({ name: 'head', type: 'integer', default: 1 }) head!: number;
}

@Entity({ schema: 'read', name: 'publication' })
class PublicationRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'unit', type: 'text' }) unit!: string;
  @PrimaryColumn({ name: 'round', type: 'integer' }) round!: number;
  @Column({ name: 'clock_id', type: 'text', nullable: true }) clockId!: string | null;
  @Column({ name: 'published_on', type: 'date', nullable: true }) publishedOn!: string | null;
  @Column({ name: 'address', type: 'text', nullable: true }) address!: string | null;
  @Column({ name: 'congress_published_on', type: 'date', nullable: true }) congressPublishedOn!: string | null;
  @Column({ name: 'congress_address', type: 'text', nullable: true }) congressAddress!: string | null;
  @Column({ name: 'exempted_on', type: 'date', nullable: true }) exemptedOn!: string | null;
  @Column({ name: 'exemption', type: 'text', nullable: true }) exemption!: string | null;
}

@Entity({ schema: 'read', name: 'answer' })
export class AnswerRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'unit', type: 'text' }) unit!: string;
  @Column({ name: 'place', type: 'integer' }) place!: number;
  @Column({ name: 'phase', type: 'text' }) phase!: string;
  @Column({ name: 'assigned_on', type: 'date' }) assignedOn!: string;
  @Column({ name: 'reply_due_on', type: 'date', nullable: true }) replyDueOn!: string | null;
  @Column({ name: 'signed_on', type: 'date', nullable: true }) signedOn!: string | null;
  @Column({ name: 'reply_series', type: 'text', nullable: true }) replySeries!: string | null;
  @Column({ name: 'reply_year', type: 'integer', nullable: true }) replyYear!: number | null;
  @Column({ name: 'reply_serial', type: 'integer', nullable: true }) replySerial!: number | null;
  @Column({ name: 'answered_on', type: 'date', nullable: true }) answeredOn!: string | null;
  @Column({ name: 'rating', type: 'text', nullable: true }) rating!: string | null;
  @Column({ name: 'rated_on', type: 'date', nullable: true }) ratedOn!: string | null;
  @Column({ name: 'unrated_on', type: 'date', nullable: true }) unratedOn!: string | null;
  @Column({ name: 'result_class', type: 'text', nullable: true }) resultClass!: string | null;
  @Column({ name: 'result_class_now', type: 'text', nullable: true }) resultClassNow!: string | null;
  @Column({ name: 'result_converted_on', type: 'date', nullable: true }) resultConvertedOn!: string | null;
  @Column({ name: 'answered_by', type: 'text', nullable: true }) answeredBy!: string | null;
  @Column({ name: 'publication_clock', type: 'text', default: '' }) publicationClock!: string;
  @Column({ name: 'publication_due_on', type: 'date', nullable: true }) publicationDueOn!: string | null;
  @Column({ name: 'publication_state', type: 'text', default: 'none' }) publicationState!: string;
}

@Entity({ schema: 'read', name: 'case_party' })
class CasePartyRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'party', type: 'text' }) party!: string;
  @PrimaryColumn({ name: 'relation', type: 'text' }) relation!: string;
}

@Entity({ schema: 'read', name: 'clock' })
class ClockRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'clock_id', type: 'text' }) clockId!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'owed_by', type: 'text' }) owedBy!: string;
  @Column({ name: 'started_on', type: 'date' }) startedOn!: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn!: string;
  @Column({ name: 'unrolled_on', type: 'date' }) unrolledOn!: string;
  @Column({ name: 'blue_on', type: 'date' }) blueOn!: string;
  @Column({ name: 'yellow_on', type: 'date' }) yellowOn!: string;
  @Column({ name: 'long_on', type: 'date', nullable: true }) longOn!: string | null;
  @Column({ name: 'provisional', type: 'boolean' }) provisional!: boolean;
  @Column({ name: 'stopped_on', type: 'date', nullable: true }) stoppedOn!: string | null;
  @Column({ name: 'late', type: 'boolean', nullable: true }) late!: boolean | null;
  @Column({ name: 'branch', type: 'text', default: '' }) branch!: string;
}

@Entity({ schema: 'read', name: 'clock_spell' })
class ClockSpellRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'clock_id', type: 'text' }) clockId!: string;
  @PrimaryColumn({ name: 'seq', type: 'integer' }) seq!: number;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'owed_by', type: 'text' }) owedBy!: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn!: string;
  @Column({ name: 'blue_on', type: 'date' }) blueOn!: string;
  @Column({ name: 'yellow_on', type: 'date' }) yellowOn!: string;
  @Column({ name: 'long_on', type: 'date', nullable: true }) longOn!: string | null;
  @Column({ name: 'provisional', type: 'boolean' }) provisional!: boolean;
  @Column({ name: 'known_from', type: 'timestamptz' }) knownFrom!: Date;
  @Column({ name: 'known_until', type: 'timestamptz' }) knownUntil!: Date;
}

@Entity({ schema: 'read', name: 'opinion' })
class OpinionRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'unit', type: 'text' }) unit!: string;
  @Column({ name: 'status', type: 'text' }) status!: string;
  @Column({ name: 'requested_on', type: 'date' }) requestedOn!: string;
  @Column({ name: 'acknowledged_on', type: 'date', nullable: true }) acknowledgedOn!: string | null;
  @Column({ name: 'submitted_on', type: 'date', nullable: true }) submittedOn!: string | null;
  @Column({ name: 'accepted_on', type: 'date', nullable: true }) acceptedOn!: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ name: 'waived_on', type: 'date', nullable: true }) waivedOn!: string | null;
}

@Entity({ schema: 'read', name: 'task' })
class TaskRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'task_id', type: 'text' }) taskId!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'unit', type: 'text', nullable: true }) unit!: string | null;
  @Column({ name: 'role', type: 'text' }) role!: string;
  @Column({ name: 'person', type: 'text', nullable: true }) person!: string | null;
  @Column({ name: 'about', type: 'text', nullable: true }) about!: string | null;
  @Column({ name: 'since', type: 'date' }) since!: string;
  @Column({ name: 'clock_kind', type: 'text', nullable: true }) clockKind!: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ name: 'branch', type: 'text', default: '' }) branch!: string;
}

@Entity({ schema: 'read', name: 'commitment' })
export class CommitmentEntry {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @Column({ name: 'proposal', type: 'text' }) proposal!: string;
  @Column({ name: 'round', type: 'integer' }) round!: number;
  @Column({ name: 'row_number', type: 'integer' }) rowNumber!: number;
  @Column({ name: 'item', type: 'text' }) item!: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn!: string;
  @Column({ name: 'responsible_unit', type: 'text' }) responsibleUnit!: string;
  @Column({ name: 'first_due_on', type: 'date' }) firstDueOn!: string;
  @Column({ name: 'extensions', type: 'integer' }) extensions!: number;
  @Column({ name: 'dropped_on', type: 'date', nullable: true }) droppedOn!: string | null;
  @Column({ name: 'drop_reason', type: 'text', nullable: true }) dropReason!: string | null;
  @Column({ name: 'lead_unit', type: 'text' }) leadUnit!: string;
  @Column({ name: 'supervising_body', type: 'text' }) supervisingBody!: string;
  @Column({ name: 'rater', type: 'text' }) rater!: string;
  @Column({ name: 'status', type: 'text' }) status!: string;
  @Column({ name: 'opened_on', type: 'date' }) openedOn!: string;
  @Column({ name: 'fulfilled_on', type: 'date', nullable: true }) fulfilledOn!: string | null;
  @Column({ name: 'confirmed_on', type: 'date', nullable: true }) confirmedOn!: string | null;
  @Column({ name: 'carried_to', type: 'integer', nullable: true }) carriedTo!: number | null;
  @Column({ name: 'carried_on', type: 'date', nullable: true }) carriedOn!: string | null;
  @Column({ name: 'head', type: 'integer', default: 1 }) head!: number;
}

/** A unit's yearly telling of its commitments (24). */
@Entity({ schema: 'read', name: 'fulfilment_round' })
class FulfilmentRoundRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @Column({ name: 'jurisdiction', type: 'text' }) jurisdiction!: string;
  @Column({ name: 'year', type: 'integer' }) year!: number;
  @Column({ name: 'unit', type: 'text' }) unit!: string;
  @Column({ name: 'supervising_body', type: 'text' }) supervisingBody!: string;
  @Column({ name: 'status', type: 'text' }) status!: string;
  @Column({ name: 'opened_on', type: 'date' }) openedOn!: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn!: string;
  @Column({ name: 'ledger_on', type: 'date', nullable: true }) ledgerOn!: string | null;
  @Column({ name: 'closed_on', type: 'date', nullable: true }) closedOn!: string | null;
  @Column({ name: 'head', type: 'integer', default: 1 }) head!: number;
}

/** What one rater is told in a round, and what they said of it (28). */
@Entity({ schema: 'read', name: 'fulfilment_notice' })
class FulfilmentNoticeRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'rater', type: 'text' }) rater!: string;
  @Column({ name: 'sent_on', type: 'date', nullable: true }) sentOn!: string | null;
  @Column({ name: 'late', type: 'boolean', nullable: true }) late!: boolean | null;
  @Column({ name: 'delivered_on', type: 'date', nullable: true }) deliveredOn!: string | null;
  @Column({ name: 'rating', type: 'text', nullable: true }) rating!: string | null;
  @Column({ name: 'rated_on', type: 'date', nullable: true }) ratedOn!: string | null;
  @Column({ name: 'excluded_on', type: 'date', nullable: true }) excludedOn!: string | null;
  @Column({ name: 'meeting_on', type: 'date', nullable: true }) meetingOn!: string | null;
}

export const readEntities = [
  ...workEntities,
  ...oversightEntities,
  ...batchEntities,
  RulePackRow,
  ProposalRow,
  PublicationRow,
  AnswerRow,
  CasePartyRow,
  ClockRow,
  ClockSpellRow,
  OpinionRow,
  TaskRow,
  CommitmentEntry,
  FulfilmentRoundRow,
  FulfilmentNoticeRow,
];
