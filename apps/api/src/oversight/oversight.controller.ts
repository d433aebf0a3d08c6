import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import {
  oversightActBodies,
  oversightExport,
  oversightOpeningBodies,
  oversightQuery,
  type CommandAnswer,
  type OversightList,
  type OversightView,
} from '@banli/contracts';
import { endpointPerAct, type ActRequest } from '../acts/endpoint-per-act';
import { conditionsOf } from '../exports/conditions';
import { pageAt } from '../exports/page-at';
import { Exports } from '../exports/exports.service';
import { oversightColumns } from '../exports/sheets';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { Past } from '../past/past.service';
import { OversightActs, streamOfOversight, type OversightPath } from './oversight-acts.service';
import { OversightPages } from './oversight-pages.service';

/** Oversight: inspections (31), key items (32), the list followed across years (33), rectification orders (38). */
@Controller('api/oversight')
export class OversightController {
  constructor(
    @Inject(OversightActs) private readonly acts: OversightActs,
    @Inject(OversightPages) private readonly pages: OversightPages,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(Past) private readonly past: Past,
  ) {}

  /** Matters of the caller's unit, those in which the caller takes part, or all for supervisors. */
  @Get()
  @Permit({ kind: 'signed-in' })
  list(
    @Query(new ContractPipe(oversightQuery)) query: z.output<typeof oversightQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<OversightList> {
    return this.pages.list(caller, query);
  }

  /** The same rows as a file, of all pages. */
  @Get('export')
  @Permit({ kind: 'signed-in' })
  async export(
    @Query(new ContractPipe(oversightExport)) { format, language, ...filter }: z.output<typeof oversightExport>,
    @Caller() caller: ActingPerson,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = (after?: string) => this.pages.list(caller, { ...oversightQuery.parse(pageAt(after)), ...filter });
    const { on } = await page();
    await this.exports.send(
      reply,
      { format, language },
      {
        name: 'oversight',
        title: { zh: '督办事项', en: 'Oversight' },
        conditions: conditionsOf(on, filter),
        columns: oversightColumns,
        rows: this.past.everyRow(filter.on, page, ({ rows }) => rows),
      },
    );
  }

  @Get(':jurisdiction/:year/:matter/:item')
  @Permit({ kind: 'case-reader' })
  show(@Param() path: OversightPath, @Caller() caller: ActingPerson): Promise<OversightView> {
    return this.pages.show(streamOfOversight(path), caller);
  }

  perform(request: ActRequest<OversightPath>): Promise<CommandAnswer> {
    return this.acts.perform(request);
  }
}

endpointPerAct<OversightPath>(OversightController, oversightOpeningBodies);
endpointPerAct<OversightPath>(OversightController, oversightActBodies, ':jurisdiction/:year/:matter/:item/');
