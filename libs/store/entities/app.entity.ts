import { Column, Entity, PrimaryColumn } from 'typeorm';
import { deskWorkEntities } from './desk-work.entity';
import { FileRow } from './file.entity';
import { LetterFileRow } from './letter-file.entity';
import { RaterLinkRow } from './rater-link.entity';

@Entity({ schema: 'app', name: 'party' })
export class PartyRow {
  @PrimaryColumn({ name: 'id', type: 'text' }) id!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'name', type: 'text' }) name!: string;
  @Column({ name: 'short_name', type: 'text' }) shortName!: string;
  @Column({ name: 'aliases', type: 'text', array: true, default: [] }) aliases!: string[];
  @Column({ name: 'fields', type: 'text', array: true, default: [] }) fields!: string[];
  @Column({ name: 'valid_from', type: 'date', nullable: true }) validFrom!: string | null;
  @Column({ name: 'valid_until', type: 'date', nullable: true }) validUntil!: string | null;
  @Column({ name: 'successor', type: 'text', nullable: true }) successor!: string | null;
  @Column({ name: 'jurisdiction', type: 'text', nullable: true }) jurisdiction!: string | null;
}

@Entity({ schema: 'app', name: 'person' })
export class PersonRow {
  @PrimaryColumn({ name: 'id', type: 'text' }) id!: string;
  @Column({ name: 'login', type: 'text', nullable: true, unique: true }) login!: string | null;
  @Column({ name: 'name', type: 'text' }) name!: string;
  @Column({ name: 'unit', type: 'text' }) unit!: string;
  @Column({ name: 'post', type: 'text', nullable: true }) post!: string | null;
  @Column({ name: 'roles', type: 'text', array: true }) roles!: string[];
  @Column({ name: 'password_hash', type: 'text', nullable: true, select: false }) passwordHash!: string | null;
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true }) disabledAt!: Date | null;
  @Column({ name: 'disabled_reason', type: 'text', nullable: true }) disabledReason!: string | null;
  @Column({ name: 'left_on', type: 'date', nullable: true }) leftOn!: string | null;
  @Column({ name: 'password_change', type: 'boolean', default: false }) passwordChange!: boolean;
  @Column({ name: 'password_changed_at', type: 'timestamptz', nullable: true }) passwordChangedAt!: Date | null;
}

@Entity({ schema: 'app', name: 'session' })
export class SessionRow {
  @PrimaryColumn({ name: 'token_hash', type: 'text' }) tokenHash!: string;
  @Column({ name: 'person', type: 'text' }) person!: string;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt!: Date;
  @Column({ name: 'id', type: 'uuid', default: () => 'gen_random_uuid()' }) id!: string;
  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'now()' }) openedAt!: Date;
  @Column({ name: 'address', type: 'text', nullable: true }) address!: string | null;
}

@Entity({ schema: 'app', name: 'notice' })
class NoticeRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'seq', type: 'integer' }) seq!: number;
  @PrimaryColumn({ name: 'unit', type: 'text' }) unit!: string;
  @Column({ name: 'clock_kind', type: 'text' }) clockKind!: string;
  @Column({ name: 'tier', type: 'text' }) tier!: string;
  @Column({ name: 'owed_by', type: 'text' }) owedBy!: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn!: string;
  @Column({ name: 'at', type: 'timestamptz' }) at!: Date;
  @Column({ name: 'levels', type: 'text', array: true, nullable: true }) levels!: string[] | null;
  @Column({ name: 'delivered_at', type: 'timestamptz', default: () => 'now()' }) deliveredAt!: Date;
  @Column({ name: 'seen_at', type: 'timestamptz', nullable: true }) seenAt!: Date | null;
  @Column({ name: 'seen_by', type: 'text', nullable: true }) seenBy!: string | null;
}

/** Failed tries to sign in under a login, whether somebody has it or not. */
@Entity({ schema: 'app', name: 'login_try' })
export class LoginTryRow {
  @PrimaryColumn({ name: 'login', type: 'text' }) login!: string;
  @Column({ name: 'failed', type: 'integer' }) failed!: number;
  @Column({ name: 'last_at', type: 'timestamptz' }) lastAt!: Date;
  @Column({ name: 'locked_until', type: 'timestamptz', nullable: true }) lockedUntil!: Date | null;
}

/** Who administered what, and who signed in; chained, never changed. */
@Entity({ schema: 'app', name: 'audit_entry' })
class AuditEntryRow {
  @PrimaryColumn({ name: 'id', type: 'bigint' }) id!: string;
  @Column({ name: 'at', type: 'timestamptz' }) at!: Date;
  @Column({ name: 'actor', type: 'text', nullable: true }) actor!: string | null;
  @Column({ name: 'action', type: 'text' }) action!: string;
  @Column({ name: 'subject', type: 'text', nullable: true }) subject!: string | null;
  @Column({ name: 'address', type: 'text', nullable: true }) address!: string | null;
  @Column({ name: 'facts', type: 'jsonb', default: {} }) facts!: Readonly<Record<string, unknown>>;
  @Column({ name: 'previous', type: 'text' }) previous!: string;
  @Column({ name: 'hash', type: 'text' }) hash!: string;
}

export const appEntities = [
  PartyRow,
  PersonRow,
  SessionRow,
  NoticeRow,
  RaterLinkRow,
  FileRow,
  LetterFileRow,
  LoginTryRow,
  AuditEntryRow,
  ...deskWorkEntities,
];
