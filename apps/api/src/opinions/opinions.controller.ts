import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { encodeCursor, opinionsQuery, type AwaitedLetter, type OpinionsBoard, type PartyRef } from '@banli/contracts';
import type { Person, Phase } from '@banli/domain';
import type { BusinessClock } from '@banli/platform';
import { queryOpinions, queryUnitsOfOpinions, type AwaitedLetter as LetterRow } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { proposalRef } from '../proposals/proposal-ref.presenter';

@Controller('api/opinions')
export class OpinionsController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Which co-handler keeps which letter waiting: all for supervisors, a lead's own letters, a co-handler's own opinions. */
  @Get()
  @Permit({ kind: 'roles', roles: ['supervisor', 'assigning-body', 'handler', 'office', 'chief'] })
  async show(
    @Query(new ContractPipe(opinionsQuery)) query: z.output<typeof opinionsQuery>,
    @Caller() caller: Person,
  ): Promise<OpinionsBoard> {
    const { after, limit, ...filter } = query;
    const { manager } = this.source;
    const on = await this.clock.today();
    const names = await this.directory.names();
    const { rows, end } = await queryOpinions(manager, caller, on, filter, { after, limit });
    const units = await queryUnitsOfOpinions(manager, caller, on, filter);
    return {
      on,
      units: units.map((one) => ({ ...one, unit: names.party(one.unit) })),
      rows: rows.map((row) => presentLetter(row, names)),
      ...(end ? { next: encodeCursor(end) } : {}),
    };
  }
}

function presentLetter(row: LetterRow, names: Names): AwaitedLetter {
  return {
    ...proposalRef(row.stream, row.title),
    lead: names.party(row.lead),
    phase: row.phase as Phase,
    ...(row.replyDueOn === null ? {} : { replyDueOn: row.replyDueOn }),
    ...(row.answeredOn === null ? {} : { answeredOn: row.answeredOn }),
    opinions: row.opinions.map(({ acknowledgedOn, submittedOn, dueOn, ...one }) => ({
      ...one,
      unit: names.party(one.unit),
      ...(acknowledgedOn === null ? {} : { acknowledgedOn }),
      ...(submittedOn === null ? {} : { submittedOn }),
      ...(dueOn === null ? {} : { dueOn }),
    })),
    blockedBy: row.answeredOn === null ? blocking(row).map((unit): PartyRef => names.party(unit)) : [],
  };
}

/** A missing opinion waits for its co-handler, one that came for the lead to accept it (20). */
function blocking({ lead, opinions }: LetterRow): readonly string[] {
  const missing = opinions.filter(({ status }) => status === 'requested' || status === 'bounced');
  const unread = opinions.some(({ status }) => status === 'submitted');
  return [...missing.map(({ unit }) => unit), ...(unread ? [lead] : [])];
}
