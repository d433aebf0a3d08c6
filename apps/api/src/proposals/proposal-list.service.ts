import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { encodeCursor, type ProposalList, type proposalsQuery } from '@banli/contracts';
import type { Person, Phase } from '@banli/domain';
import { countProposals, queryProposals } from '@banli/store';
import { DirectoryService, type Names } from '../directory/directory.service';
import { Past } from '../past/past.service';
import { proposalRef } from './proposal-ref.presenter';

@Injectable()
export class ProposalListService {
  constructor(
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(Past) private readonly past: Past,
  ) {}

  async list(caller: Person, query: z.output<typeof proposalsQuery>): Promise<ProposalList> {
    const { after, limit, total, on: asked, ...given } = query;
    const names = await this.directory.names();
    const filter = { ...given, ...(given.q === undefined ? {} : { named: unitsNamed(given.q, names) }) };
    const { on, found } = await this.past.read(asked, async (manager, day) => ({
      page: await queryProposals(manager, caller, day, filter, { after, limit }),
      total: total === true ? await countProposals(manager, caller, day, filter) : undefined,
    }));
    const { rows, end } = found.page;
    return {
      on,
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
      ...(found.total === undefined ? {} : { total: found.total }),
    };
  }
}

/** A single character stands in too many names to mean one. */
const unitsNamed = (q: string, { content }: Names): readonly string[] =>
  q.length < 2
    ? []
    : content.parties.filter(({ name, shortName }) => name.includes(q) || shortName.includes(q)).map(({ id }) => id);
