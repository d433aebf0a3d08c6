import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that somebody uploaded. Which case it belongs to is said by the event that names its hash. */
@Entity({ schema: 'app', name: 'file' })
export class FileRow {
  @PrimaryColumn({ name: 'sha256', type: 'text' }) sha256!: string;
  @PrimaryColumn({ name: 'uploaded_by', type: 'text' }) uploadedBy!: string;
  @Column({ name: 'name', type: 'text' }) name!: string;
  @Column({ name: 'media_type', type: 'text' }) mediaType!: string;
  @Column({ name: 'size', type: 'integer' }) size!: number;
  @Column({ name: 'uploaded_at', type: 'timestamptz' }) uploadedAt!: Date;
}
