import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text that somebody is writing and has not handed in. */
@Entity({ schema: 'app', name: 'working_copy' })
export class WorkingCopyRow {
  @PrimaryColumn({ name: 'person', type: 'text' }) person!: string;
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'form', type: 'text' }) form!: string;
  @PrimaryColumn({ name: 'branch', type: 'text', default: '' }) branch!: string;
  @Column({ name: 'base', type: 'integer' }) base!: number;
  @Column({ name: 'content', type: 'jsonb' }) content!: Record<string, unknown>;
  @Column({ name: 'saved_at', type: 'timestamptz' }) savedAt!: Date;
}

/** A list's filter under the name that a person gave it. */
@Entity({ schema: 'app', name: 'saved_filter' })
export class SavedFilterRow {
  @PrimaryColumn({ name: 'person', type: 'text' }) person!: string;
  @PrimaryColumn({ name: 'list', type: 'text' }) list!: string;
  @PrimaryColumn({ name: 'name', type: 'text' }) name!: string;
  @Column({ name: 'query', type: 'jsonb' }) query!: Record<string, string>;
}

/** How far somebody has read a case. */
@Entity({ schema: 'app', name: 'seen' })
export class SeenRow {
  @PrimaryColumn({ name: 'person', type: 'text' }) person!: string;
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @Column({ name: 'head', type: 'integer' }) head!: number;
  @Column({ name: 'first_seen_at', type: 'timestamptz' }) firstSeenAt!: Date;
  @Column({ name: 'seen_at', type: 'timestamptz' }) seenAt!: Date;
}

/** That somebody was asked for their password once more before an act, and whether it was right. */
@Entity({ schema: 'app', name: 'reauthentication' })
class ReauthenticationRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'person', type: 'text' }) person!: string;
  @Column({ name: 'act', type: 'text' }) act!: string;
  @Column({ name: 'stream', type: 'text' }) stream!: string;
  @Column({ name: 'proof_hash', type: 'text', nullable: true }) proofHash!: string | null;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt!: Date;
}

export const deskWorkEntities = [WorkingCopyRow, SavedFilterRow, SeenRow, ReauthenticationRow];
