import type { EntityManager } from 'typeorm';
import { evolveRulebook, rulebookStream, supplementOf, type RulebookState } from '@banli/domain';
import type { CalendarSupplement } from '@banli/calendar';
import { loadRulebookEvents } from '../event-store/load-stream';

/** What a jurisdiction's rules are beyond what this version brings along; nothing where nobody changed them. */
export async function loadRulebook(manager: EntityManager, jurisdiction: string): Promise<RulebookState | undefined> {
  const events = await loadRulebookEvents(manager, rulebookStream(jurisdiction));
  return events.reduce<RulebookState | undefined>(evolveRulebook, undefined);
}

/** Days off that became known after the calendar of this version. */
export const loadSupplement = async (
  manager: EntityManager,
  jurisdiction: string,
): Promise<CalendarSupplement | undefined> => supplementOf(await loadRulebook(manager, jurisdiction));

/** Packs installed while Banli runs, by the hash of their files. */
export const installedPackHashes = (
  manager: EntityManager,
): Promise<readonly { readonly pack: string; readonly hash: string }[]> =>
  manager.query('select pack, hash from read.rule_pack');

/** The files of these, by `id@version`. */
export const installedPackFiles = (
  manager: EntityManager,
  packs: readonly string[],
): Promise<readonly { readonly pack: string; readonly hash: string; readonly yaml: string }[]> =>
  manager.query('select pack, hash, yaml from read.rule_pack where pack = any($1)', [packs]);
