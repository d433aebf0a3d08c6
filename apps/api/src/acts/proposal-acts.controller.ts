import { Controller, Inject } from '@nestjs/common';
import { proposalActBodies, type CommandAnswer, type Occurrence } from '@banli/contracts';
import { ProposalActs, type ProposalPath } from '../proposals/proposal-acts.service';
import { endpointPerAct, type ActRequest } from './endpoint-per-act';
import { ReceiptScans } from '../proposals/receipt-scans.service';
import { ProposalCommands } from './proposal-commands.service';

/** An endpoint per act on a registered proposal. */
@Controller('api/proposals/:jurisdiction/:session/:number')
export class ProposalActsController {
  constructor(
    @Inject(ProposalActs) private readonly acts: ProposalActs,
    @Inject(ProposalCommands) private readonly commands: ProposalCommands,
    @Inject(ReceiptScans) private readonly scans: ReceiptScans,
  ) {}

  async perform(request: ActRequest<ProposalPath>): Promise<CommandAnswer> {
    const command = await this.commands.commandOf(request);
    await this.scans.require(command, request.caller);
    return this.acts.perform(request.path, request.caller, request.headers, request.given as Occurrence, command);
  }
}

endpointPerAct<ProposalPath>(ProposalActsController, proposalActBodies);
