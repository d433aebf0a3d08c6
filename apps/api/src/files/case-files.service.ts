import { Inject, Injectable } from '@nestjs/common';
import {
  answersOf,
  relationToProposal,
  type AttachedFile,
  type Person,
  type ProposalState,
  type Sha256,
  type StreamId,
} from '@banli/domain';
import { loadRulePack } from '@banli/platform';
import { ProblemError } from '../http/problem';
import { ProposalReader } from '../proposals/proposal-reader.service';
import { letterIsOpenTo, sightOf } from '../proposals/visibility';
import { Uploads, type OpenedFile } from './uploads.service';

/** Papers that acts have named: with opinions, and with the letter. Whoever may read the text may read its papers. */
@Injectable()
export class CaseFiles {
  constructor(
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
  ) {}

  /**
   * What an act may name: files of the caller's own uploads, or of the case already, such as those of an earlier
   * version. Throws `no-such-file` for any other.
   */
  async named(stream: StreamId, hashes: readonly Sha256[], caller: Person): Promise<readonly AttachedFile[]> {
    if (hashes.length === 0) return [];
    const known = await this.openTo(stream, caller);
    const files: AttachedFile[] = [];
    for (const sha256 of new Set(hashes)) {
      const before = known.find((one) => one.sha256 === sha256);
      files.push(before ?? (await this.uploaded(sha256, caller)));
    }
    return files;
  }

  /** Throws `no-such-file` also where the file is there, and not for this reader. */
  async open(stream: StreamId, sha256: string, person: Person): Promise<OpenedFile> {
    const file = (await this.openTo(stream, person)).find((one) => one.sha256 === sha256);
    const bytes = file ? await this.uploads.files.get(file.sha256) : undefined;
    if (!file || !bytes) throw new ProblemError('no-such-file');
    return { bytes, name: file.name, mediaType: file.mediaType };
  }

  private async uploaded(sha256: Sha256, caller: Person): Promise<AttachedFile> {
    const { bytes, name, mediaType } = await this.uploads.own(sha256, caller);
    return { sha256, name, mediaType, size: bytes.length };
  }

  private async openTo(stream: StreamId, person: Person): Promise<readonly AttachedFile[]> {
    const { state } = await this.reader.loadFor(stream, person);
    return answersOf(state).flatMap((answer) => filesOf(answer, person));
  }
}

function filesOf(state: ProposalState, person: Person): readonly AttachedFile[] {
  const sight = sightOf(state, person, relationToProposal(state, person), loadRulePack(state.pack));
  const opinions = Object.values(state.opinions)
    .filter(({ unit }) => sight.everyOpinion || unit === person.unit)
    .flatMap(({ files = [] }) => files);
  return [...opinions, ...(letterIsOpenTo(sight, state) ? (state.draft?.files ?? []) : [])];
}
