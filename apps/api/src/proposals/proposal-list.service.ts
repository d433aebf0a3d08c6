import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ProposalList } from '@banli/contracts';
import type { Person, Phase } from '@banli/domain';
import type { BusinessClock } from '@banli/platform';
import { queryProposals, type ListedProposal } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService } from '../directory/directory.service';
import { proposalRef } from './proposal-ref.presenter';

@Injectable()
export class ProposalListService {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async list(caller: Person): Promise<ProposalList> {
    const [names, today] = [await this.directory.names(), await this.clock.today()];
    const rows = await queryProposals(this.source.manager, caller, today);
    return {
      rows: rows.map((row) => ({
        ...proposalRef(row.stream, row.title),
        phase: shownPhase(row, caller),
        ...(row.leadUnit === null ? {} : { lead: names.party(row.leadUnit) }),
        receivedOn: row.receivedOn,
        ...(row.replyDueOn === null ? {} : { replyDueOn: row.replyDueOn }),
        tier: row.tier,
        ...(row.answeredOn === null ? {} : { answeredOn: row.answeredOn }),
      })),
    };
  }
}

/** Dissatisfaction is known to those who may know the rating: the lead, 人代工委 and supervisors; to others the letter is sent. */
function shownPhase(row: ListedProposal, caller: Person): Phase {
  const maySee = caller.roles.includes('supervisor') || [row.leadUnit, row.supervisingBody].includes(caller.unit);
  return row.phase === 'dissatisfied' && !maySee ? 'sent' : (row.phase as Phase);
}
