import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DamagedFile, folderStore } from './file-store';

describe('a file store in a folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'banli-files-'));
  const store = folderStore(root);
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('gives back the bytes under their SHA-256', async () => {
    const hash = await store.put(Buffer.from('abc'));

    expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect((await store.get(hash))?.toString()).toBe('abc');
  });

  it('keeps the same bytes once, also when they come twice at the same moment', async () => {
    const [one, other] = await Promise.all([store.put(Buffer.from('回执')), store.put(Buffer.from('回执'))]);

    expect(one).toBe(other);
    expect(readdirSync(join(root, one.slice(0, 2)))).toEqual([one]);
  });

  it('knows nothing of another hash, nor of a path that is none', async () => {
    expect(await store.get('0'.repeat(64))).toBeUndefined();
    expect(await store.get('../../etc/passwd')).toBeUndefined();
  });

  it('hands out nothing that was changed behind its back, and mends it when the bytes come again', async () => {
    const hash = await store.put(Buffer.from('扫描件'));
    writeFileSync(join(root, hash.slice(0, 2), hash), '别的');

    await expect(store.get(hash)).rejects.toBeInstanceOf(DamagedFile);
    await store.put(Buffer.from('扫描件'));
    expect((await store.get(hash))?.toString()).toBe('扫描件');
  });
});
