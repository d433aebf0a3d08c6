import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where files lie by what they hold: the same bytes are kept once, and a hash on the record says exactly which bytes it means. */
export type FileStore = {
  /** Keeps the bytes and answers their SHA-256 (hex); they are on the disk when it answers. */
  put(bytes: Uint8Array): Promise<string>;
  /** Undefined where no such bytes are kept; throws where they are no longer what their hash says. */
  get(sha256: string): Promise<Buffer | undefined>;
};

export class DamagedFile extends Error {
  constructor(readonly sha256: string) {
    super(`the file ${sha256} is not what its hash says: restore it from a backup`);
  }
}

const HASH = /^[0-9a-f]{64}$/;
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file store in a folder, which API replicas share by a network file system. */
export function folderStore(root: string): FileStore {
  const folderOf = (sha256: string): string => join(root, sha256.slice(0, 2));
  const read = async (sha256: string): Promise<Buffer | undefined> => {
    try {
      return await readFile(join(folderOf(sha256), sha256));
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw fault;
    }
  };
  return {
    async put(bytes) {
      const sha256 = hashOf(bytes);
      const kept = await read(sha256);
      if (kept && hashOf(kept) === sha256) return sha256;
      const folder = folderOf(sha256);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Whole or not at all, and on the disk before a record names it.
      const draft = join(folder, `.${randomBytes(8).toString('hex')}`);
      try {
        await writeThrough(draft, bytes);
        await rename(draft, join(folder, sha256));
      } catch (fault) {
        await rm(draft, { force: true });
        throw fault;
      }
      await syncFolder(folder);
      return sha256;
    },
    async get(sha256) {
      if (!HASH.test(sha256)) return undefined;
      const bytes = await read(sha256);
      if (bytes && hashOf(bytes) !== sha256) throw new DamagedFile(sha256);
      return bytes;
    },
  };
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
