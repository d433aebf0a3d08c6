import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { commitmentActBodies as bodies, type CommandAnswer, type CommitmentLedger } from '@banli/contracts';
import type { Person } from '@banli/domain';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Headers, type CommandHeaders } from '../http/command-headers';
import { Permit } from '../http/permit.decorator';
import { CommitmentActs, type CommitmentPath } from './commitment-acts.service';
import { CommitmentPages } from './commitment-pages.service';

type Given<A extends keyof typeof bodies> = z.output<(typeof bodies)[A]>;

@Controller('api/commitments')
export class CommitmentsController {
  constructor(
    @Inject(CommitmentActs) private readonly acts: CommitmentActs,
    @Inject(CommitmentPages) private readonly pages: CommitmentPages,
  ) {}

  /** The ledger (台账) of what the caller's unit promised, was promised, or supervises. */
  @Get()
  @Permit({ kind: 'signed-in' })
  ledger(@Caller() caller: Person): Promise<CommitmentLedger> {
    return this.pages.ledger(caller);
  }

  @Post(':jurisdiction/:session/:number/:promise/report-progress')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'ReportProgress' })
  reportProgress(
    @Param() path: CommitmentPath,
    @Body(new ContractPipe(bodies.ReportProgress)) given: Given<'ReportProgress'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'ReportProgress', text: given.text });
  }

  @Post(':jurisdiction/:session/:number/:promise/report-fulfilment')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'ReportFulfilment' })
  reportFulfilment(
    @Param() path: CommitmentPath,
    @Body(new ContractPipe(bodies.ReportFulfilment)) given: Given<'ReportFulfilment'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'ReportFulfilment', evidence: given.evidence });
  }

  @Post(':jurisdiction/:session/:number/:promise/confirm-fulfilment')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'ConfirmFulfilment' })
  confirmFulfilment(
    @Param() path: CommitmentPath,
    @Body(new ContractPipe(bodies.ConfirmFulfilment)) given: Given<'ConfirmFulfilment'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'ConfirmFulfilment', remark: given.remark });
  }
}
