/** A pack's file as it stands, before anything of it is checked. */
export type PackFile = Readonly<Record<string, unknown>>;

/**
 * What a pack says together with the one it inherits from: its own value where it has one, lists as a whole, and
 * nothing where it says `null` (RFC 7386, JSON Merge Patch). A source is one thing: a default never keeps words of a law.
 */
export function inherited(from: unknown, own: unknown): unknown {
  if (!isObject(own) || isSource(own)) return own;
  const base = isObject(from) ? from : {};
  const ruled = Object.entries(own).map(([key, value]) => [key, inherited(base[key], value)] as const);
  return Object.fromEntries(
    Object.entries({ ...base, ...Object.fromEntries(ruled) }).filter(([, value]) => value !== null),
  );
}

export const isObject = (value: unknown): value is PackFile =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSource = ({ kind }: PackFile): boolean => kind === 'law' || kind === 'default';
