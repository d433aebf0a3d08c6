import { loadDirectory, PersonRow, saveDirectory } from '@banli/store';
import { partyId, personId, type Role } from '@banli/domain';
import type { TestStack } from './stack';

/** A municipal department that nothing else happens at, with a handler, a colleague of theirs, an office and a chief. */
export async function addUnit(stack: TestStack, id: string): Promise<readonly string[]> {
  const party = { id: partyId(id), kind: 'municipal-department', name: `重庆市${id}局`, shortName: `市${id}局` };
  await saveDirectory(stack.source.manager, { parties: [{ ...party, aliases: [], fields: [] }], persons: [] });
  const posts = { handler: 'handler', colleague: 'handler', office: 'office', chief: 'chief' } as const;
  for (const [post, role] of Object.entries(posts)) await addPerson(stack, `${id}-${post}`, id, [role]);
  return Object.keys(posts).map((post) => `${id}-${post}`);
}

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
