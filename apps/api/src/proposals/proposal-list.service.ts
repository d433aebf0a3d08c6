import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { encodeCursor, type ProposalList, type proposalsQuery } from '@banli/contracts';
import type { Person, Phase } from '@banli/domain';
import type { BusinessClock } from '@banli/platform';
import { countProposals, queryProposals } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import { proposalRef } from './proposal-ref.presenter';

@Injectable()
export class ProposalListService {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** The business day. */
  today(): Promise<string> {
    return this.clock.today();
  }

  async list(caller: Person, query: z.output<typeof proposalsQuery>): Promise<ProposalList> {
    const { after, limit, total, ...given } = query;
    const [names, today] = [await this.directory.names(), await this.clock.today()];
    const filter = { ...given, ...(given.q === undefined ? {} : { named: unitsNamed(given.q, names) }) };
    const { manager } = this.source;
    const { rows, end } = await queryProposals(manager, caller, today, filter, { after, limit });
    return {
      rows: rows.map((row) => ({
        ...proposalRef(row.stream, row.title),
        phase: row.phase as Phase,
        ...(row.leadUnit === null ? {} : { lead: names.party(row.leadUnit) }),
        answering: row.answering.length > 1 ? row.answering.map((unit) => names.party(unit)) : [],
        receivedOn: row.receivedOn,
        ...(row.replyDueOn === null ? {} : { replyDueOn: row.replyDueOn }),
        tier: row.tier,
        ...(row.answeredOn === null ? {} : { answeredOn: row.answeredOn }),
      })),
      ...(end ? { next: encodeCursor(end) } : {}),
      ...(total === true ? { total: await countProposals(manager, caller, today, filter) } : {}),
    };
  }
}

/** A single character stands in too many names to mean one. */
const unitsNamed = (q: string, { content }: Names): readonly string[] =>
  q.length < 2
    ? []
    : content.parties.filter(({ name, shortName }) => name.includes(q) || shortName.includes(q)).map(({ id }) => id);
