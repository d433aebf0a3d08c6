import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { proposalActBodies as bodies, type CommandAnswer } from '@banli/contracts';
import { partyId, type Person } from '@banli/domain';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Headers, type CommandHeaders } from '../http/command-headers';
import { Permit } from '../http/permit.decorator';
import { ProposalActs, type ProposalPath } from './proposal-acts.service';

type Given<A extends keyof typeof bodies> = z.output<(typeof bodies)[A]>;

/** Acts on the opinions of co-handlers (20). */
@Controller('api/proposals/:jurisdiction/:session/:number')
export class OpinionActsController {
  constructor(@Inject(ProposalActs) private readonly acts: ProposalActs) {}

  @Post('submit-opinion')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'SubmitOpinion' })
  submitOpinion(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.SubmitOpinion)) given: Given<'SubmitOpinion'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'SubmitOpinion', text: given.text });
  }

  @Post('accept-opinion')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'AcceptOpinion' })
  acceptOpinion(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.AcceptOpinion)) given: Given<'AcceptOpinion'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'AcceptOpinion', unit: partyId(given.unit) });
  }

  @Post('bounce-opinion')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'BounceOpinion' })
  bounceOpinion(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.BounceOpinion)) given: Given<'BounceOpinion'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { unit, ground, note } = given;
    return this.acts.perform(path, caller, headers, given, {
      type: 'BounceOpinion',
      unit: partyId(unit),
      ground,
      note,
    });
  }

  @Post('withdraw-opinion')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'WithdrawOpinion' })
  withdrawOpinion(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.WithdrawOpinion)) given: Given<'WithdrawOpinion'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'WithdrawOpinion' });
  }

  @Post('waive-opinion')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'WaiveOpinion' })
  waiveOpinion(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.WaiveOpinion)) given: Given<'WaiveOpinion'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { unit, reason } = given;
    return this.acts.perform(path, caller, headers, given, { type: 'WaiveOpinion', unit: partyId(unit), reason });
  }
}
