import { randomBytes, scrypt, timingSafeEqual, type BinaryLike, type ScryptOptions } from 'node:crypto';

/** scrypt with parameters by OWASP (N = 2^15, r = 8, p = 1: about 50 ms and 32 MiB). */
const OPTIONS: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 32;

const derive = (password: BinaryLike, salt: BinaryLike): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, OPTIONS, (fault, key) => {
      if (fault) reject(fault);
      else resolve(key);
    });
  });

/** Of every demonstration login. Printed by `npm start`, known to everyone, refused where the deployment is not a demonstration. */
export const DEMONSTRATION_PASSWORD = 'banli-demo';

/** `scrypt$<salt>$<key>`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password.normalize('NFKC'), salt);
  return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** Constant time; false for a missing or malformed hash, after the same work. */
export async function verifyPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const [scheme, salt, key] = (hash ?? '').split('$');
  const expected = Buffer.from(key ?? '', 'base64url');
  const derived = await derive(password.normalize('NFKC'), Buffer.from(salt ?? '', 'base64url'));
  return scheme === 'scrypt' && expected.length === KEY_BYTES && timingSafeEqual(derived, expected);
}
