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

type Given<A extends keyof typeof bodies> = z.output<(typeof bodies)[A]>;

/** Disagreement of a co-handler and its coordination (20), and versions sent back. */
@Controller('api/proposals/:jurisdiction/:session/:number')
export class AgreementActsController {
  constructor(
    @Inject(ProposalActs) private readonly acts: ProposalActs,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  @Post('record-disagreement')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'RecordDisagreement' })
  async recordDisagreement(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.RecordDisagreement)) given: Given<'RecordDisagreement'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const coordination = await this.acts.coordination(path, caller.unit, await this.directory.names());
    return this.acts.perform(path, caller, headers, given, {
      type: 'RecordDisagreement',
      text: given.text,
      ...coordination,
    });
  }

  @Post('coordinate-disagreement')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'CoordinateDisagreement' })
  coordinate(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.CoordinateDisagreement)) given: Given<'CoordinateDisagreement'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { unit, outcome } = given;
    return this.acts.perform(path, caller, headers, given, {
      type: 'CoordinateDisagreement',
      unit: partyId(unit),
      outcome,
    });
  }

  @Post('return-draft')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'ReturnDraft' })
  returnDraft(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.ReturnDraft)) given: Given<'ReturnDraft'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { version, to, note } = given;
    return this.acts.perform(path, caller, headers, given, { type: 'ReturnDraft', version, to, note });
  }
}
