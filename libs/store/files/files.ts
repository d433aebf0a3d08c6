import type { EntityManager } from 'typeorm';
import { FileRow } from '../entities/file.entity';

export type UploadedFile = Pick<FileRow, 'sha256' | 'uploadedBy' | 'name' | 'mediaType' | 'size'>;

/** Notes an upload whose bytes are kept already; the same file of the same person is one row, with its first name. */
export async function noteUpload(manager: EntityManager, file: UploadedFile): Promise<void> {
  const { sha256, uploadedBy, name, mediaType, size } = file;
  await manager.query(
    `insert into app.file (sha256, uploaded_by, name, media_type, size) values ($1, $2, $3, $4, $5)
     on conflict (sha256, uploaded_by) do nothing`,
    [sha256, uploadedBy, name, mediaType, size],
  );
}

/** The file as this person uploaded it. */
export const uploadOf = (manager: EntityManager, sha256: string, person: string): Promise<FileRow | null> =>
  manager.findOneBy(FileRow, { sha256, uploadedBy: person });
