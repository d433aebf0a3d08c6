import { loadDirectory, PersonRow, saveDirectory } from '@banli/store';
import { partyId, personId, type Role } from '@banli/domain';
import type { TestStack } from './stack';

/** Somebody the demonstration lacks, with the password of every demonstration login. */
export async function addPerson(stack: TestStack, id: string, unit: string, roles: readonly Role[]): Promise<void> {
  const { manager } = stack.source;
  const { passwordHash } = await manager.findOneOrFail(PersonRow, {
    where: { id: 'cq-sthjj-handler' },
    select: { id: true, passwordHash: true },
  });
  const { parties } = await loadDirectory(manager);
  const person = { id: personId(id), login: id, name: `${id}（虚构）`, unit: partyId(unit), post: null, roles };
  await saveDirectory(manager, {
    parties: parties.filter((party) => party.id === unit),
    persons: [{ ...person, ...(passwordHash === null ? {} : { passwordHash }) }],
  });
}
