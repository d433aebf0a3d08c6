import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'read', name: 'batch' })
class BatchRow {
  @PrimaryColumn({ name: 'stream', type: 'text' }) stream!: string;
  @Column({ name: 'jurisdiction', type: 'text' }) jurisdiction!: string;
  @Column({ name: 'year', type: 'integer' }) year!: number;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'body', type: 'text' }) body!: string;
  @Column({ name: 'approved_on', type: 'date' }) approvedOn!: string;
  @Column({ name: 'approved_by', type: 'text' }) approvedBy!: string;
  @Column({ name: 'parts', type: 'integer' }) parts!: number;
  @Column({ name: 'done', type: 'integer', nullable: true }) done!: number | null;
  @Column({ name: 'refused', type: 'integer', nullable: true }) refused!: number | null;
  @Column({ name: 'finished_on', type: 'date', nullable: true }) finishedOn!: string | null;
  @Column({ name: 'head', type: 'integer', default: 1 }) head!: number;
}

export const batchEntities = [BatchRow];
