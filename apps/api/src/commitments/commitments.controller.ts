import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import {
  commitmentActBodies,
  commitmentsExport,
  commitmentsQuery,
  type CommandAnswer,
  type CommitmentLedger,
  type Now,
  type Occurrence,
} from '@banli/contracts';
import { endpointPerAct, type ActRequest } from '../acts/endpoint-per-act';
import { conditionsOf } from '../exports/conditions';
import { Exports } from '../exports/exports.service';
import { pageAt } from '../exports/page-at';
import { commitmentColumns } from '../exports/sheets';
import { ContractPipe } from '../http/body.pipe';
import { ProblemError } from '../http/problem';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { CommitmentActs, streamOfPromise, type CommitmentPath, type CommitmentWish } from './commitment-acts.service';
import { Past } from '../past/past.service';
import { CommitmentPages } from './commitment-pages.service';

@Controller('api/commitments')
export class CommitmentsController {
  constructor(
    @Inject(CommitmentActs) private readonly acts: CommitmentActs,
    @Inject(CommitmentPages) private readonly pages: CommitmentPages,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(Past) private readonly past: Past,
  ) {}

  /** The ledger (台账) of what the caller's unit promised, was promised, or supervises. */
  @Get()
  @Permit({ kind: 'signed-in' })
  ledger(
    @Query(new ContractPipe(commitmentsQuery)) query: z.output<typeof commitmentsQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<CommitmentLedger> {
    return this.pages.ledger(caller, query);
  }

  /** The same rows as a file, of all pages. */
  @Get('export')
  @Permit({ kind: 'signed-in' })
  async export(
    @Query(new ContractPipe(commitmentsExport)) { format, language, ...filter }: z.output<typeof commitmentsExport>,
    @Caller() caller: ActingPerson,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = (after?: string) => this.pages.ledger(caller, { ...commitmentsQuery.parse(pageAt(after)), ...filter });
    const { on } = await page();
    await this.exports.send(
      reply,
      { format, language },
      {
        name: 'commitments',
        title: { zh: '承诺台账', en: 'Commitments' },
        conditions: conditionsOf(on, filter),
        columns: commitmentColumns,
        rows: this.past.everyRow(filter.on, page, ({ rows }) => rows),
      },
    );
  }

  /** What the caller may do now, and what is owed by whom by when. */
  @Get(':jurisdiction/:session/:number/:promise/now')
  @Permit({ kind: 'case-reader' })
  now(@Param() path: CommitmentPath, @Caller() caller: ActingPerson): Promise<Now> {
    const stream = streamOfPromise(path);
    if (!stream) throw new ProblemError('not-found');
    return this.pages.now(stream, caller);
  }

  perform({ act, path, given, caller, headers }: ActRequest<CommitmentPath>): Promise<CommandAnswer> {
    const { occurredOn: _day, late: _late, ...wish } = given as Occurrence & object;
    return this.acts.perform(path, caller, headers, given as Occurrence, { type: act, ...wish } as CommitmentWish);
  }
}

endpointPerAct<CommitmentPath>(CommitmentsController, commitmentActBodies, ':jurisdiction/:session/:number/:promise/');
