import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { proposalActBodies as bodies, type CommandAnswer } from '@banli/contracts';
import { partyId, type Person } from '@banli/domain';
import { DirectoryService } from '../directory/directory.service';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Headers, type CommandHeaders } from '../http/command-headers';
import { Permit } from '../http/permit.decorator';
import { ProposalActs, type ProposalPath } from './proposal-acts.service';
import { knownParty } from './register.service';

type Given<A extends keyof typeof bodies> = z.output<(typeof bodies)[A]>;

/** Return of the assignment, its decision and the assignment anew (16). */
@Controller('api/proposals/:jurisdiction/:session/:number')
export class ReturnActsController {
  constructor(
    @Inject(ProposalActs) private readonly acts: ProposalActs,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  @Post('request-return')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'RequestReturn' })
  requestReturn(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.RequestReturn)) given: Given<'RequestReturn'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'RequestReturn', reasons: given.reasons });
  }

  @Post('consent-to-return')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'ConsentToReturn' })
  consentToReturn(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.ConsentToReturn)) given: Given<'ConsentToReturn'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'ConsentToReturn', unit: partyId(given.unit) });
  }

  @Post('refuse-return')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'RefuseReturn' })
  refuseReturn(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.RefuseReturn)) given: Given<'RefuseReturn'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { unit, reasons } = given;
    return this.acts.perform(path, caller, headers, given, { type: 'RefuseReturn', unit: partyId(unit), reasons });
  }

  @Post('reassign-proposal')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'ReassignProposal' })
  async reassign(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.ReassignProposal)) given: Given<'ReassignProposal'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const names = await this.directory.names();
    const assigned = {
      lead: partyId(knownParty(names, given.lead)),
      coHandlers: given.coHandlers.map((id) => partyId(knownParty(names, id))),
    };
    return this.acts.perform(path, caller, headers, given, {
      type: 'ReassignProposal',
      ...assigned,
      statutoryCopies: await this.acts.statutoryCopies(path, assigned, names),
    });
  }
}
