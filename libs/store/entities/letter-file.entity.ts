import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'app', name: 'letter_file' })
@Index('letter_file_by_code', ['code', 'format'])
export class LetterFileRow {
  @PrimaryColumn({ name: 'sha256', type: 'text' }) sha256!: string;
  @Column({ name: 'code', type: 'text' }) code!: string;
  @Column({ name: 'format', type: 'text' }) format!: string;
  @Column({ name: 'stream', type: 'text' }) stream!: string;
  @Column({ name: 'unit', type: 'text' }) unit!: string;
  @Column({ name: 'round', type: 'integer' }) round!: number;
  @Column({ name: 'version', type: 'integer' }) version!: number;
  @Column({ name: 'content_hash', type: 'text' }) contentHash!: string;
  @Column({ name: 'number', type: 'text' }) number!: string;
  @CreateDateColumn({ name: 'made_at', type: 'timestamptz' }) madeAt!: Date;
}
