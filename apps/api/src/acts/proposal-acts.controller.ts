import { Controller, Inject } from '@nestjs/common';
import { proposalActBodies, type CommandAnswer, type Occurrence } from '@banli/contracts';
import { malformedKeyPart, proposalStream } from '@banli/domain';
import { Proofs } from '../session/proofs.service';
import { ProposalActs, type ProposalPath } from '../proposals/proposal-acts.service';
import { endpointPerAct, type ActRequest } from './endpoint-per-act';
import { LetterGate } from '../proposals/letter-gate.service';
import { ReceiptScans } from '../proposals/receipt-scans.service';
import { ProposalCommands } from './proposal-commands.service';

/** An endpoint per act on a registered proposal. */
@Controller('api/proposals/:jurisdiction/:session/:number')
export class ProposalActsController {
  constructor(
    @Inject(ProposalActs) private readonly acts: ProposalActs,
    @Inject(ProposalCommands) private readonly commands: ProposalCommands,
    @Inject(ReceiptScans) private readonly scans: ReceiptScans,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(LetterGate) private readonly letters: LetterGate,
  ) {}

  async perform(request: ActRequest<ProposalPath>): Promise<CommandAnswer> {
    const { act, path, caller, headers } = request;
    const command = await this.commands.commandOf(request);
    await this.scans.require(command, caller);
    if (!malformedKeyPart(path) && (await this.proofs.lacks(caller, act, proposalStream(path), headers.proof)))
      return this.acts.refuseUnproven(path, caller, headers, request.given as Occurrence, command);
    if (!malformedKeyPart(path)) await this.letters.require(command, path, caller, headers);
    return this.acts.perform(path, caller, headers, request.given as Occurrence, command);
  }
}

endpointPerAct<ProposalPath>(ProposalActsController, proposalActBodies);
