import { Column, Entity, PrimaryColumn } from 'typeorm';
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
}

@Entity({ schema: 'app', name: 'session' })
export class SessionRow {
  @PrimaryColumn({ name: 'token_hash', type: 'text' }) tokenHash!: string;
  @Column({ name: 'person', type: 'text' }) person!: string;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt!: Date;
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
}

export const appEntities = [PartyRow, PersonRow, SessionRow, NoticeRow, RaterLinkRow, FileRow, LetterFileRow];
