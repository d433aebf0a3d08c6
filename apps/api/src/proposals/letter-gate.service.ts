import { Inject, Injectable } from '@nestjs/common';
import { answerFor, proposalStream, type ProposalAct } from '@banli/domain';
import { loadRulePack } from '@banli/platform';
import { ALWAYS_BLOCKING, type LetterCheckCode } from '@banli/rules';
import { ActGateway } from '../commands/act-gateway.service';
import { DirectoryService } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import type { CommandHeaders } from '../http/command-headers';
import { ProblemError } from '../http/problem';
import { presentFindings } from './findings.presenter';
import type { ProposalPath } from './proposal-acts.service';
import { ProposalReader } from './proposal-reader.service';

/**
 * Keeps a letter from being signed while the checks find what the pack calls blocking. What needs the directory to be
 * found is held here; what the record alone shows, sign-off refuses by itself.
 */
@Injectable()
export class LetterGate {
  constructor(
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  /** Throws ProblemError `letter-blocked`; whoever may not sign, and what was answered before, is left to the workflow. */
  async require(
    command: ProposalAct,
    path: ProposalPath,
    caller: ActingPerson,
    headers: CommandHeaders,
  ): Promise<void> {
    if (command.type !== 'SignReply') return;
    const stream = proposalStream(path);
    const loaded = await this.reader.find(stream);
    const state = loaded && answerFor(loaded.state, caller);
    if (!state || state.assignment?.lead !== caller.unit || state.draft?.version !== command.version) return;
    if (await this.gateway.hasAnswered(stream, headers.commandId)) return;
    const found = presentFindings(state, loadRulePack(state.pack), await this.directory.names()).filter(
      ({ level, code }) => level === 'blocking' && !ALWAYS_BLOCKING.includes(code as LetterCheckCode),
    );
    const [first] = found;
    if (!first) return;
    const facts = { codes: found.map(({ code }) => code), zh: first.text.zh, en: first.text.en };
    throw new ProblemError('letter-blocked', facts, first.article);
  }
}
