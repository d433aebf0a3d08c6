import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LetterTemplateTexts } from '@banli/domain';

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

@Entity({ schema: 'read', name: 'letter_template' })
@Index('letter_template_by_instant', ['unit', 'adoptedAt'])
export class LetterTemplateRow {
  @PrimaryColumn({ name: 'unit', type: 'text' }) unit!: string;
  @PrimaryColumn({ name: 'version', type: 'integer' }) version!: number;
  @Column({ name: 'texts', type: 'jsonb' }) texts!: LetterTemplateTexts;
  @Column({ name: 'reason', type: 'text' }) reason!: string;
  @Column({ name: 'adopted_on', type: 'date' }) adoptedOn!: string;
  @Column({ name: 'adopted_at', type: 'timestamptz' }) adoptedAt!: Date;
  @Column({ name: 'adopted_by', type: 'text' }) adoptedBy!: string;
}

export const workEntities = [WorkerRow, DelegationRow, ProposalWordsRow, LetterTemplateRow];
