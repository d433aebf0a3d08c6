/**
 * What a person has typed and not sent yet, kept on their own machine per person, case and form, so that a lost
 * connection, an expired session or a closed tab costs nothing. Nobody else who signs in here sees it.
 */
export type KeptAs = { readonly person: string; readonly subject: string; readonly form: string };

const name = ({ person, subject, form }: KeptAs): string => `banli.kept.${person}.${subject}.${form}`;

/** What was kept, unchecked: a form lays it over its own empty values. */
export function readKept(as: KeptAs, store: Storage = localStorage): unknown {
  const stored = store.getItem(name(as));
  if (stored === null) return undefined;
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    store.removeItem(name(as));
    return undefined;
  }
}

/** False where the browser would not keep it: the page then says so. */
export function keep(as: KeptAs, value: unknown, store: Storage = localStorage): boolean {
  try {
    store.setItem(name(as), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forgetKept(as: KeptAs, store: Storage = localStorage): void {
  store.removeItem(name(as));
}
