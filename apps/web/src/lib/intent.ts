/**
 * One id per intended act, kept through retries, reloads and a new sign-in until the act is done. Another body is
 * another intent: the server refuses an id that comes back with other content.
 */
type Intent = { readonly body: string; readonly key: string };

const name = (path: string): string => `banli.intent.${path}`;

export function keyForIntent(path: string, body: unknown, store: Storage = sessionStorage): string {
  const text = JSON.stringify(body);
  const known = parse(store.getItem(name(path)));
  if (known?.body === text) return known.key;
  const key = randomUuid();
  try {
    store.setItem(name(path), JSON.stringify({ body: text, key } satisfies Intent));
  } catch {
    // a full or forbidden store costs the retry its protection across a reload, never the act
  }
  return key;
}

export function settleIntent(path: string, store: Storage = sessionStorage): void {
  store.removeItem(name(path));
}

function parse(stored: string | null): Intent | undefined {
  return stored === null ? undefined : (JSON.parse(stored) as Intent);
}

/** Version 4. `crypto.randomUUID` is missing where an office serves plain HTTP; `getRandomValues` is not. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
