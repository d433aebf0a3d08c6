import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PartyRef, PersonRef } from '@banli/contracts';
import { partyId, personId, type Person, type Role } from '@banli/domain';
import { ProblemError } from '../http/problem';
import { directoryRevision, loadDirectory, type DirectoryContent } from '@banli/store';

/** Names of units and people for the screen; an id without an entry is shown as it is. */
export class Names {
  private readonly parties: ReadonlyMap<string, PartyRef>;
  private readonly persons: ReadonlyMap<string, PersonRef>;

  constructor(readonly content: DirectoryContent) {
    this.parties = new Map(content.parties.map(({ id, name, shortName }) => [id, { id, name, shortName }]));
    this.persons = new Map(content.persons.map(({ id, name, unit }) => [id, { id, name, unit: this.party(unit) }]));
  }

  party(id: string): PartyRef {
    return this.parties.get(id) ?? { id, name: id, shortName: id };
  }

  person(id: string): PersonRef {
    return this.persons.get(id) ?? { id, name: id, unit: this.party('') };
  }

  rolesOf(id: string): readonly Role[] {
    return this.content.persons.find((one) => one.id === id)?.roles ?? [];
  }

  knowsParty(id: string): boolean {
    return this.parties.has(id);
  }

  knowsPerson(id: string): boolean {
    return this.persons.has(id);
  }

  /** A unit, or a deputy as the owner of an act or recipient of a letter. */
  owner(id: string): PartyRef {
    const person = this.persons.get(id);
    return person ? { id, name: person.name, shortName: person.name } : this.party(id);
  }
}

/**
 * The parties of a jurisdiction. Where a deployment serves several, each has its own bodies; one that names no jurisdiction
 * belongs to all that have none of its kind.
 */
export function partiesWithin({ content }: Names, jurisdiction: string): DirectoryContent['parties'] {
  const own = content.parties.filter((party) => party.jurisdiction === jurisdiction);
  const kinds = new Set(own.map(({ kind }) => kind));
  return [
    ...own,
    ...content.parties.filter((party) => (party.jurisdiction ?? null) === null && !kinds.has(party.kind)),
  ];
}

@Injectable()
export class DirectoryService {
  private held: { readonly revision: string; readonly names: Names } | undefined;

  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Somebody with an account, as they are today. */
  async person(id: string): Promise<Person> {
    const { content } = await this.names();
    const found = content.persons.find((one) => one.id === id);
    if (!found) throw new ProblemError('unknown-person', { person: id });
    return { kind: 'person', personId: personId(id), unit: partyId(found.unit), roles: found.roles };
  }

  /** Held in memory for as long as the database says that nothing was changed, by whichever replica. */
  async names(): Promise<Names> {
    const { manager } = this.source;
    // asked before: what changes in between is read twice, never missed
    const revision = await directoryRevision(manager);
    if (this.held?.revision !== revision) this.held = { revision, names: new Names(await loadDirectory(manager)) };
    return this.held.names;
  }
}
