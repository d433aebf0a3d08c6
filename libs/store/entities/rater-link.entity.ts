import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link by which a deputy rates a reply without an account. */
@Entity({ schema: 'app', name: 'rater_link' })
export class RaterLinkRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'stream', type: 'text' }) stream!: string;
  @Column({ name: 'branch', type: 'text', nullable: true }) branch!: string | null;
  @Column({ name: 'lead', type: 'text' }) lead!: string;
  @Column({ name: 'rater', type: 'text' }) rater!: string;
  @Column({ name: 'token_hash', type: 'text', unique: true }) tokenHash!: string;
  @Column({ name: 'expires_on', type: 'date' }) expiresOn!: string;
  @Column({ name: 'issued_by', type: 'text' }) issuedBy!: string;
  @Column({ name: 'issued_at', type: 'timestamptz' }) issuedAt!: Date;
  @Column({ name: 'revoked_by', type: 'text', nullable: true }) revokedBy!: string | null;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true }) revokedAt!: Date | null;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true }) usedAt!: Date | null;
  @Column({ name: 'code_hash', type: 'text', nullable: true }) codeHash!: string | null;
  @Column({ name: 'code_expires_at', type: 'timestamptz', nullable: true }) codeExpiresAt!: Date | null;
  @Column({ name: 'code_tries', type: 'integer' }) codeTries!: number;
}
