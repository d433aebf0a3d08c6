import type { Directory } from '@banli/contracts';
import { loadRulePacks } from '@banli/platform';

/** Whose proposals are handled here, each by the newest of its packs. */
export function jurisdictions(): Directory['jurisdictions'] {
  const ids = [...new Set(loadRulePacks().map(({ jurisdiction }) => jurisdiction))].sort();
  return ids.flatMap((id) => {
    const pack = loadRulePacks().findLast(({ jurisdiction }) => jurisdiction === id);
    return pack ? [{ id, name: pack.name, pack: `${pack.id}@${pack.version}` }] : [];
  });
}
