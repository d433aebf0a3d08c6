import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'read', name: 'worker' })
class WorkerRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'unit', type: 'text' }) unit!: string;
  @Column({ name: 'person', type: 'text' }) person!: string;
  @Column({ name: 'since', type: 'date' }) since!: string;
}

@Entity({ schema: 'read', name: 'delegation' })
class DelegationRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'seq', type: 'integer' }) seq!: number;
  @Column({ name: 'unit', type: 'text' }) unit!: string;
  @Column({ name: 'absent', type: 'text' }) absent!: string;
  @Column({ name: 'substitute', type: 'text' }) substitute!: string;
  @Column({ name: 'from_on', type: 'date' }) fromOn!: string;
  @Column({ name: 'to_on', type: 'date' }) toOn!: string;
  @Column({ name: 'reason', type: 'text' }) reason!: string;
  @Column({ name: 'ended_on', type: 'date', nullable: true }) endedOn!: string | null;
}

/** What a proposal is found by. */
@Entity({ schema: 'read', name: 'proposal_words' })
class ProposalWordsRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @Column({ name: 'words', type: 'tsvector' }) words!: string;
}

export const workEntities = [WorkerRow, DelegationRow, ProposalWordsRow];
