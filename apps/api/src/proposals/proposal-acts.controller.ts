import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { proposalActBodies as bodies, type CommandAnswer } from '@banli/contracts';
import { ownerId, partyId, sha256, signedContent, type Person } from '@banli/domain';
import { canonicalHash } from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Headers, type CommandHeaders } from '../http/command-headers';
import { Permit } from '../http/permit.decorator';
import { ProposalActs, type ProposalPath } from './proposal-acts.service';
import { knownParty } from './register.service';

type Given<A extends keyof typeof bodies> = z.output<(typeof bodies)[A]>;

/** An endpoint per act on a registered proposal. A controller parses, calls one function, presents. */
@Controller('api/proposals/:jurisdiction/:session/:number')
export class ProposalActsController {
  constructor(
    @Inject(ProposalActs) private readonly acts: ProposalActs,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  @Post('assign-proposal')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'AssignProposal' })
  async assign(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.AssignProposal)) given: Given<'AssignProposal'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const names = await this.directory.names();
    const assigned = {
      lead: partyId(knownParty(names, given.lead)),
      coHandlers: given.coHandlers.map((id) => partyId(knownParty(names, id))),
    };
    return this.acts.perform(path, caller, headers, given, {
      type: 'AssignProposal',
      ...assigned,
      statutoryCopies: await this.acts.statutoryCopies(path, assigned, names),
      ...(given.difficult ? { difficult: given.difficult } : {}),
    });
  }

  @Post('acknowledge-assignment')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'AcknowledgeAssignment' })
  acknowledge(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.AcknowledgeAssignment)) given: Given<'AcknowledgeAssignment'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'AcknowledgeAssignment' });
  }

  @Post('record-contact')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'RecordContact' })
  recordContact(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.RecordContact)) given: Given<'RecordContact'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { manner, summary } = given;
    return this.acts.perform(path, caller, headers, given, { type: 'RecordContact', manner, summary });
  }

  @Post('save-draft')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'SaveDraft' })
  saveDraft(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.SaveDraft)) given: Given<'SaveDraft'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { content } = given;
    const contentHash = canonicalHash(signedContent(content, []));
    return this.acts.perform(path, caller, headers, given, { type: 'SaveDraft', content, contentHash });
  }

  @Post('check-draft')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'CheckDraft' })
  checkDraft(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.CheckDraft)) given: Given<'CheckDraft'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'CheckDraft', version: given.version });
  }

  @Post('sign-reply')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'SignReply' })
  signReply(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.SignReply)) given: Given<'SignReply'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { version, contentHash } = given;
    return this.acts.perform(path, caller, headers, given, {
      type: 'SignReply',
      version,
      contentHash: sha256(contentHash),
    });
  }

  @Post('number-reply')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'NumberReply' })
  numberReply(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.NumberReply)) given: Given<'NumberReply'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { series, serial } = given;
    return this.acts.perform(path, caller, headers, given, {
      type: 'NumberReply',
      series,
      ...(serial === undefined ? {} : { serial }),
    });
  }

  @Post('dispatch-reply')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'DispatchReply' })
  dispatchReply(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.DispatchReply)) given: Given<'DispatchReply'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'DispatchReply', channels: given.channels });
  }

  @Post('confirm-delivery')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'ConfirmDelivery' })
  confirmDelivery(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.ConfirmDelivery)) given: Given<'ConfirmDelivery'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { recipient, proof } = given;
    return this.acts.perform(path, caller, headers, given, {
      type: 'ConfirmDelivery',
      recipient: ownerId(recipient),
      proof,
    });
  }

  @Post('rate-reply')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'RateReply' })
  rateReply(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.RateReply)) given: Given<'RateReply'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { level, reasons, paperReceipt } = given;
    return this.acts.perform(path, caller, headers, given, {
      type: 'RateReply',
      level,
      ...(reasons === undefined ? {} : { reasons }),
      ...(paperReceipt === undefined ? {} : { paperReceipt }),
    });
  }

  @Post('close-dissatisfaction')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'CloseDissatisfaction' })
  closeDissatisfaction(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.CloseDissatisfaction)) given: Given<'CloseDissatisfaction'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'CloseDissatisfaction', reason: given.reason });
  }

  @Post('exclude-rating')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'ExcludeRating' })
  excludeRating(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.ExcludeRating)) given: Given<'ExcludeRating'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.acts.perform(path, caller, headers, given, { type: 'ExcludeRating' });
  }

  @Post('withdraw-proposal')
  @HttpCode(200)
  @Permit({ kind: 'act', act: 'WithdrawProposal' })
  withdraw(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(bodies.WithdrawProposal)) given: Given<'WithdrawProposal'>,
    @Caller() caller: Person,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const { reason, paper } = given;
    return this.acts.perform(path, caller, headers, given, {
      type: 'WithdrawProposal',
      reason,
      ...(paper === undefined ? {} : { paper }),
    });
  }
}
