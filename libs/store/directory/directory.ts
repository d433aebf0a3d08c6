import type { EntityManager } from 'typeorm';
import type { Role } from '@banli/domain';
import { PartyRow, PersonRow } from '../entities/app.entity';

export type DirectoryParty = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** What stands before 部门 where a text names the department by its field: 水利 in “水利部门”. */
  readonly fields: readonly string[];
  /** First and last day on which it has work given to it, and who has it afterwards. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly successor: string | null;
  /** Whose body it is, where a deployment serves several jurisdictions. */
  readonly jurisdiction?: string | null;
};

export type DirectoryPerson = {
  readonly id: string;
  readonly login: string | null;
  readonly name: string;
  readonly unit: string;
  /** 局长 …, as it follows the name in a letter. */
  readonly post: string | null;
  readonly roles: readonly Role[];
  /** The account is disabled, or its holder has left. */
  readonly gone: boolean;
};

export type DirectoryContent = {
  readonly parties: readonly DirectoryParty[];
  readonly persons: readonly DirectoryPerson[];
};

/** Everyone and every unit; a municipality has about a hundred units and a few thousand people. */
export async function loadDirectory(manager: EntityManager): Promise<DirectoryContent> {
  const parties = await manager.find(PartyRow, { order: { id: 'asc' } });
  const persons = await manager.find(PersonRow, { order: { id: 'asc' } });
  return { parties, persons: persons.map(toPerson) };
}

/** Counts the changes of what `loadDirectory` gives. */
export async function directoryRevision(manager: EntityManager): Promise<string> {
  const rows: readonly { revision: string }[] = await manager.query('select revision from app.directory_revision');
  return rows[0]?.revision ?? '';
}

const toPerson = ({ id, login, name, unit, post, roles, disabledAt }: PersonRow): DirectoryPerson => ({
  id,
  login,
  name,
  unit,
  post,
  roles: roles as Role[],
  gone: disabledAt !== null,
});

type PartyToSave = Omit<DirectoryParty, 'validFrom' | 'validUntil' | 'successor'>;
export type PersonToSave = Omit<DirectoryPerson, 'gone'> & { readonly passwordHash?: string };

/** Writes units and people by id, as owner of the database. */
export async function saveDirectory(
  manager: EntityManager,
  content: { readonly parties: readonly PartyToSave[]; readonly persons: readonly PersonToSave[] },
): Promise<void> {
  for (const party of content.parties)
    await manager.upsert(PartyRow, { ...party, aliases: [...party.aliases], fields: [...party.fields] }, ['id']);
  for (const person of content.persons)
    await manager.upsert(
      PersonRow,
      { ...person, roles: [...person.roles], passwordHash: person.passwordHash ?? null },
      ['id'],
    );
}
