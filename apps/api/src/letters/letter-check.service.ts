import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CheckedLetter, LetterCheck } from '@banli/contracts';
import { focusOn, partyId, type ProposalState, type StreamId } from '@banli/domain';
import { formatReplyNumber, readCheckCode } from '@banli/letter';
import { letterFileByHash, letterFilesByCode, type LetterFile } from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import { ProposalReader } from '../proposals/proposal-reader.service';
import { signedAt } from './letter-of';

/** Answers anyone whether a print or a file is the signed letter, from the record as it stands now. */
@Injectable()
export class LetterChecks {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  async ofCode(typed: string): Promise<LetterCheck> {
    const code = readCheckCode(typed);
    const [file] = code === undefined ? [] : await letterFilesByCode(this.source.manager, code);
    return file ? this.answer(file) : { known: false };
  }

  async ofFile(sha256: string): Promise<LetterCheck> {
    const file = await letterFileByHash(this.source.manager, sha256);
    return file ? this.answer(file, file.format as CheckedLetter['format']) : { known: false };
  }

  private async answer(file: LetterFile, format?: CheckedLetter['format']): Promise<LetterCheck> {
    const loaded = await this.reader.find(file.stream as StreamId);
    const signedOn = loaded && signedAt(loaded.events, file)?.occurredOn;
    if (!loaded || signedOn === undefined) return { known: false };
    const names = await this.directory.names();
    const kept = await letterFilesByCode(this.source.manager, file.code);
    const { code, number, unit } = file;
    return {
      known: true,
      letter: {
        code,
        number,
        unit: names.party(unit).name,
        signedOn,
        standing: standingOf(file, loaded.state),
        files: kept.map((one) => ({ format: one.format as 'pdf' | 'docx', sha256: one.sha256 })),
        ...(format === undefined ? {} : { format }),
      },
    };
  }
}

function standingOf(
  { unit, round, version, contentHash, number }: LetterFile,
  whole: ProposalState,
): CheckedLetter['standing'] {
  const state = whole.branches ? focusOn(whole, partyId(unit)) : whole;
  if (whole.withdrawn || state?.withdrawn) return 'withdrawn';
  if (!state) return 'superseded';
  const own = [...state.rounds, state].find((one) => one.round === round);
  const { signature, replyNumber } = own ?? {};
  const stands =
    signature?.version === version &&
    signature.contentHash === contentHash &&
    replyNumber !== undefined &&
    formatReplyNumber(replyNumber) === number;
  const followed = state.round > round && Object.keys(state.dispatches).length > 0;
  return stands && !followed ? 'in-force' : 'superseded';
}
