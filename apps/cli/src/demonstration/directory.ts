import type { EntityManager } from 'typeorm';
import { DEMONSTRATION_PASSWORD, hashPassword } from '@banli/platform';
import { saveDirectory, type PersonToSave } from '@banli/store';
import { directory, people } from './case-0869';

export type Login = {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly unit: string;
};

export function demonstrationLogins(): readonly Login[] {
  const units = new Map(directory.map((party) => [party.id as string, party.shortName]));
  return people.map(({ id, name, roles, unit }) => ({ login: id, name, roles, unit: units.get(unit) ?? unit }));
}

/** Units and people of case 0869; the chief's post is the letter's. */
export async function saveDemonstrationDirectory(manager: EntityManager): Promise<void> {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const parties = directory.map((party) => ({
    id: party.id,
    kind: party.kind,
    name: party.fullName,
    shortName: party.shortName,
    aliases: party.aliases ?? [],
    fields: party.fields ?? [],
  }));
  const persons: readonly PersonToSave[] = people.map((person) => ({
    id: person.id,
    login: person.id,
    name: person.name,
    unit: person.unit,
    roles: person.roles,
    post: person.roles.includes('chief') ? '局长' : null,
    passwordHash,
  }));
  await saveDirectory(manager, { parties, persons });
}
