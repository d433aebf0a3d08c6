import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { deputyRecordQuery, encodeCursor, type DeputyRecord, type DeputyRecordKind } from '@banli/contracts';
import { countDeputyRecord, queryDeputyRecord } from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import { roundRefOf } from '../fulfilment/round-ref.presenter';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import { oversightRefOf } from '../oversight/oversight-ref.presenter';
import { proposalRef } from '../proposals/proposal-ref.presenter';
import { keepsRecordOf } from '../proposals/register.service';

/** The deputies' records (履职档案, 26): each their own, and those of a jurisdiction to its 人代工委. */
@Controller('api/deputies')
export class DeputyRecordController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  /** What the deputy submitted, rated, said of changed commitments and inspected, the latest first. */
  @Get(':deputy/record')
  @Permit({ kind: 'roles', roles: ['deputy', 'assigning-body', 'supervisor'] })
  async show(
    @Param('deputy') deputy: string,
    @Query(new ContractPipe(deputyRecordQuery)) query: z.output<typeof deputyRecordQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<DeputyRecord> {
    const { after, limit, year } = query;
    const names = await this.directory.names();
    const own = caller.personId === deputy && !caller.standingIn;
    const known = names.rolesOf(deputy).includes('deputy');
    if (!known || (!own && !keepsRecordOf(names, caller.unit, deputy))) throw new ProblemError('not-found');
    const filter = { deputy, year };
    const { rows, end } = await queryDeputyRecord(this.source.manager, filter, { after, limit });
    const counts = await countDeputyRecord(this.source.manager, filter);
    return {
      deputy: names.person(deputy),
      counts: counts.map(({ kind, count }) => ({ kind: kind as DeputyRecordKind, count })),
      rows: rows.map((row) => {
        const { stream, seq, kind, on, unit, level, proposal, title } = row;
        const round = roundRefOf(row, names);
        const oversight = oversightRefOf(row);
        return {
          id: `${stream}#${String(seq)}`,
          kind: kind as DeputyRecordKind,
          on,
          ...(unit === null ? {} : { unit: names.party(unit) }),
          ...(level === null ? {} : { level }),
          ...(proposal === null ? {} : { proposal: proposalRef(proposal, title ?? '') }),
          ...(round ? { round } : {}),
          ...(oversight ? { oversight } : {}),
        };
      }),
      ...(end ? { next: encodeCursor(end) } : {}),
    };
  }
}
