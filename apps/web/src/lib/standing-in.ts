/** In whose place this tab acts, kept through reloads; another tab may act in the own name. */
const NAME = 'banli.standing-in';

const listeners = new Set<() => void>();

/** The id of the colleague away; nobody's where one acts in the own name. */
export const absentColleague = (store: Storage = sessionStorage): string | undefined =>
  store.getItem(NAME) ?? undefined;

export function actInPlaceOf(person: string | undefined, store: Storage = sessionStorage): void {
  if (person === undefined) store.removeItem(NAME);
  else store.setItem(NAME, person);
  for (const listener of listeners) listener();
}

/** Answers how to stop. */
export function onStandingIn(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
