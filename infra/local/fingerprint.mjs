import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ignored = new Set(['node_modules', 'dist', 'coverage']);

/**
 * @param {string} path
 * @returns {string[]} the files at or below it, in a fixed order; unit specs are no source of what we build
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return /\.spec\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .filter((name) => !ignored.has(name) && !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A hash over files, by name and content.
 * @param {string} root
 * @param {readonly string[]} paths files or folders relative to the root; those that do not exist count as empty
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(root, path)))) {
    hash.update(`${file.slice(root.length)}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

/**
 * A note of the fingerprint something was last made from.
 * @param {string} file
 */
export function stamp(file) {
  return {
    /** @param {string} value */
    is: (value) => existsSync(file) && readFileSync(file, 'utf8') === value,
    /** @param {string} value */
    set: (value) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, value);
    },
    clear: () => rmSync(file, { force: true }),
  };
}
