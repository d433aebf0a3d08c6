import type { EntityManager } from 'typeorm';
import { LetterFileRow } from '../entities/letter-file.entity';

export type LetterFile = Omit<LetterFileRow, 'madeAt'>;

/** Notes a print whose bytes are kept already; the same bytes are one row. */
export async function noteLetterFile(manager: EntityManager, file: LetterFile): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(LetterFileRow)
    .values({ ...file })
    .orIgnore()
    .execute();
}

/** Prints with this code, the first made first: one of each format, unless bytes were lost and made anew. */
export const letterFilesByCode = (manager: EntityManager, code: string): Promise<LetterFileRow[]> =>
  manager.find(LetterFileRow, { where: { code }, order: { madeAt: 'asc', sha256: 'asc' } });

export const letterFileByHash = (manager: EntityManager, sha256: string): Promise<LetterFileRow | null> =>
  manager.findOneBy(LetterFileRow, { sha256 });
