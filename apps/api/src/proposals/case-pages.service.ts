import { Inject, Injectable } from '@nestjs/common';
import type { CaseView } from '@banli/contracts';
import type { Person, StreamId } from '@banli/domain';
import { loadRulePack, type BusinessClock } from '@banli/platform';
import { BUSINESS_CLOCK } from '../api.tokens';
import { CommitmentPages } from '../commitments/commitment-pages.service';
import { DirectoryService } from '../directory/directory.service';
import { presentCase } from './case.presenter';
import { ProposalReader } from './proposal-reader.service';

/** The case page: the stream folded, and what belongs beside it. */
@Injectable()
export class CasePages {
  constructor(
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(CommitmentPages) private readonly commitments: CommitmentPages,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async show(stream: StreamId, person: Person): Promise<CaseView> {
    const loaded = await this.reader.loadFor(stream, person);
    const names = await this.directory.names();
    const today = await this.clock.today();
    const streams = await this.reader.commitmentStreams(stream);
    const commitments = await this.commitments.viewsOf(streams, person, names, today);
    const [packId = ''] = loaded.state.pack.split('@');
    return presentCase({ stream, loaded, commitments, pack: loadRulePack(packId), names, person, today });
  }
}
