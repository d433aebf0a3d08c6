import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'read', name: 'oversight' })
class OversightRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @Column({ name: 'jurisdiction', type: 'text' }) jurisdiction!: string;
  @Column({ name: 'year', type: 'integer' }) year!: number;
  @Column({ name: 'matter', type: 'text' }) matter!: string;
  @Column({ name: 'title', type: 'text' }) title!: string;
  @Column({ name: 'body', type: 'text' }) body!: string;
  @Column({ name: 'status', type: 'text' }) status!: string;
  @Column({ name: 'opened_on', type: 'date' }) openedOn!: string;
  @Column({ name: 'closed_on', type: 'date', nullable: true }) closedOn!: string | null;
  @Column({ name: 'head', type: 'integer', default: 1 }) head!: number;
}

@Entity({ schema: 'read', name: 'oversight_part' })
class OversightPartRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'part', type: 'text' }) part!: string;
  @PrimaryColumn({ name: 'relation', type: 'text' }) relation!: string;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ name: 'settled_on', type: 'date', nullable: true }) settledOn!: string | null;
}

@Entity({ schema: 'read', name: 'deputy_record' })
class DeputyRecordRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @PrimaryColumn({ name: 'seq', type: 'integer' }) seq!: number;
  @PrimaryColumn({ name: 'deputy', type: 'text' }) deputy!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'on_day', type: 'date' }) onDay!: string;
  @Column({ name: 'unit', type: 'text', nullable: true }) unit!: string | null;
  @Column({ name: 'level', type: 'text', nullable: true }) level!: string | null;
}

export const oversightEntities = [OversightRow, OversightPartRow, DeputyRecordRow];
