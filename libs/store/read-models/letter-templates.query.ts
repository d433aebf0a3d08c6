import type { EntityManager } from 'typeorm';
import { LetterTemplateRow } from '../entities/work.entity';

/** Every version of a unit's own wording, the latest first. */
export const letterTemplatesOf = (manager: EntityManager, unit: string): Promise<LetterTemplateRow[]> =>
  manager.find(LetterTemplateRow, { where: { unit }, order: { version: 'desc' } });

/** The version in force at an instant (ISO 8601), or now; nothing where the unit had none of its own. */
export async function letterTemplateAt(
  manager: EntityManager,
  unit: string,
  at?: string,
): Promise<LetterTemplateRow | undefined> {
  const versions = await letterTemplatesOf(manager, unit);
  return versions.find(({ adoptedAt }) => at === undefined || adoptedAt.getTime() <= Date.parse(at));
}
