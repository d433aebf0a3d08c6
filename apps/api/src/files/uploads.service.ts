import { Inject, Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { DataSource } from 'typeorm';
import { FILE_LIMIT, type FileView } from '@banli/contracts';
import type { Person } from '@banli/domain';
import { folderStore, type FileStore, type Settings } from '@banli/platform';
import { noteUpload, uploadOf } from '@banli/store';
import { SETTINGS } from '../api.tokens';
import { ProblemError } from '../http/problem';

/** What offices exchange; told by the bytes themselves, never by a name. OFD (GB/T 33190) is a zip with its own root. */
const TAKEN = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'image/jpeg',
  'image/png',
]);
const OFD = 'application/ofd';

export type OpenedFile = { readonly bytes: Buffer; readonly name: string; readonly mediaType: string };

/** Files on their way into a case: kept by hash first, named by an act afterwards. */
@Injectable()
export class Uploads {
  readonly files: FileStore;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    @Inject(DataSource) private readonly source: DataSource,
  ) {
    this.files = folderStore(settings.filesDir);
  }

  async take(upload: { readonly name: string; readonly bytes: Buffer }, by: Person): Promise<FileView> {
    const { bytes } = upload;
    if (bytes.length === 0) throw new ProblemError('file-missing');
    if (bytes.length > FILE_LIMIT) throw new ProblemError('file-too-large', { megabytes: FILE_LIMIT / 1024 / 1024 });
    const mediaType = await mediaTypeOf(bytes);
    const name = baseName(upload.name);
    const sha256 = await this.files.put(bytes);
    await noteUpload(this.source.manager, { sha256, uploadedBy: by.personId, name, mediaType, size: bytes.length });
    return { sha256, name, mediaType, size: bytes.length };
  }

  /** Only to whoever uploaded it: others reach a file through the case it became part of. */
  async own(sha256: string, person: Person): Promise<OpenedFile> {
    const row = await uploadOf(this.source.manager, sha256, person.personId);
    const bytes = row ? await this.files.get(sha256) : undefined;
    if (!row || !bytes) throw new ProblemError('no-such-file');
    return { bytes, name: row.name, mediaType: row.mediaType };
  }
}

async function mediaTypeOf(bytes: Buffer): Promise<string> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  if (found !== undefined && TAKEN.has(found)) return found;
  if (found === 'application/zip' && bytes.includes('OFD.xml')) return OFD;
  throw new ProblemError('file-type-not-taken', { found: found ?? '?' });
}

/** A name for people, without the folders and control characters that some browsers and all attackers send. */
const baseName = (given: string): string =>
  (given.split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').slice(-200) || '文件';
