import type { CaseView } from '@banli/contracts';

/** Names of a case's parties and persons by id; an id nobody resolved stands for itself. */
export function namesOf({ parties, persons }: Pick<CaseView, 'parties' | 'persons'>): (id: string) => string {
  const names = new Map([
    ...parties.map(({ id, shortName }) => [id, shortName] as const),
    ...persons.map(({ id, name }) => [id, name] as const),
  ]);
  return (id) => names.get(id) ?? id;
}
