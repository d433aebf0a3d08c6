import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import {
  fulfilmentActBodies,
  sendNoticeBatch,
  type NoticeBatch,
  type NoticeBatchAnswer,
  roundsExport,
  roundsQuery,
  type CommandAnswer,
  type RoundList,
  type RoundView,
} from '@banli/contracts';
import type { Person } from '@banli/domain';
import { endpointPerAct, type ActRequest } from '../acts/endpoint-per-act';
import { conditionsOf } from '../exports/conditions';
import { pageAt } from '../exports/page-at';
import { Exports } from '../exports/exports.service';
import { roundColumns } from '../exports/sheets';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Headers, type CommandHeaders } from '../http/command-headers';
import { Permit } from '../http/permit.decorator';
import { Past } from '../past/past.service';
import { FulfilmentActs, streamOfRound, type RoundPath } from './fulfilment-acts.service';
import { NoticeBatches } from './notice-batch.service';
import { FulfilmentPages } from './fulfilment-pages.service';

/** Yearly rounds: notices of how promises stand, the ledger, and the ratings of fulfilment (24, 28, 29). */
@Controller('api/fulfilment-rounds')
export class FulfilmentController {
  constructor(
    @Inject(FulfilmentActs) private readonly acts: FulfilmentActs,
    @Inject(FulfilmentPages) private readonly pages: FulfilmentPages,
    @Inject(NoticeBatches) private readonly batches: NoticeBatches,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(Past) private readonly past: Past,
  ) {}

  /** Rounds of the caller's unit, rounds in which the caller rates, or all for supervisors; and what the caller owes in them. */
  @Get()
  @Permit({ kind: 'signed-in' })
  list(
    @Query(new ContractPipe(roundsQuery)) query: z.output<typeof roundsQuery>,
    @Caller() caller: Person,
  ): Promise<RoundList> {
    return this.pages.list(caller, query);
  }

  /** The same rows as a file, of all pages. */
  @Get('export')
  @Permit({ kind: 'signed-in' })
  async export(
    @Query(new ContractPipe(roundsExport)) { format, language, ...filter }: z.output<typeof roundsExport>,
    @Caller() caller: Person,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = (after?: string) => this.pages.list(caller, { ...roundsQuery.parse(pageAt(after)), ...filter });
    const { on } = await page();
    await this.exports.send(
      reply,
      { format, language },
      {
        name: 'fulfilment-rounds',
        title: { zh: '承诺事项年度寄送', en: 'Yearly rounds' },
        conditions: conditionsOf(on, filter),
        columns: roundColumns,
        rows: this.past.everyRow(filter.on, page, ({ rows }) => rows),
      },
    );
  }

  @Get(':jurisdiction/:year/:unit')
  @Permit({ kind: 'case-reader' })
  show(@Param() path: RoundPath, @Caller() caller: ActingPerson): Promise<RoundView> {
    return this.pages.show(streamOfRound(path), caller);
  }

  /** All notices of the caller's unit at once, to be seen before they are approved. */
  @Get(':jurisdiction/:year/:unit/notice-batch')
  @Permit({ kind: 'act', act: 'SendFulfilmentNotice' })
  preview(@Param() path: RoundPath, @Caller() caller: ActingPerson): Promise<NoticeBatch> {
    return this.batches.preview(path, caller);
  }

  /** Sends every notice that was previewed; asked again under the same key, those that are still missing. */
  @Post(':jurisdiction/:year/:unit/notice-batch')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'SendFulfilmentNotice' })
  sendAll(
    @Param() path: RoundPath,
    @Body(new ContractPipe(sendNoticeBatch)) given: z.output<typeof sendNoticeBatch>,
    @Caller() caller: ActingPerson,
    @Headers() headers: CommandHeaders,
  ): Promise<NoticeBatchAnswer> {
    return this.batches.send(path, given, caller, headers);
  }

  perform(request: ActRequest<RoundPath>): Promise<CommandAnswer> {
    return this.acts.perform(request);
  }
}

endpointPerAct<RoundPath>(FulfilmentController, fulfilmentActBodies, ':jurisdiction/:year/:unit/');
