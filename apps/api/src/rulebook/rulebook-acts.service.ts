import { Inject, Injectable } from '@nestjs/common';
import type { CommandAnswer, Occurrence, RulebookActName } from '@banli/contracts';
import { decideRulebook, isJurisdiction, rulebookStream } from '@banli/domain';
import { loadRulePacks, type BusinessClock } from '@banli/platform';
import type { ActRequest } from '../acts/endpoint-per-act';
import { BUSINESS_CLOCK } from '../api.tokens';
import { ActGateway } from '../commands/act-gateway.service';
import { ProblemError } from '../http/problem';
import { RulebookCommands } from './rulebook-commands.service';
import { Rulebooks } from './rulebooks.service';

export type RulebookPath = { readonly jurisdiction: string };

/** Acts on a jurisdiction's rules, each through the gateway into the rulebook's workflow. */
@Injectable()
export class RulebookActs {
  constructor(
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(Rulebooks) private readonly rulebooks: Rulebooks,
    @Inject(RulebookCommands) private readonly commands: RulebookCommands,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async perform({ act, path, given, caller, headers }: ActRequest<RulebookPath>): Promise<CommandAnswer> {
    const jurisdiction = knownJurisdiction(path);
    const stream = rulebookStream(jurisdiction);
    const command = await this.commands.commandOf(act as RulebookActName, jurisdiction, given as object);
    const envelope = this.gateway.envelope(command, caller, headers, given as Occurrence);
    await this.rulebooks.open(jurisdiction);
    return this.gateway.perform(stream, envelope, async () => {
      const today = await this.clock.today();
      const decision = decideRulebook(await this.rulebooks.find(jurisdiction), envelope, { today });
      return decision.ok ? undefined : decision.refusal;
    });
  }
}

/** One that a pack is of. Throws ProblemError `not-found`. */
export function knownJurisdiction({ jurisdiction }: RulebookPath): string {
  if (!isJurisdiction(jurisdiction) || !loadRulePacks().some((pack) => pack.jurisdiction === jurisdiction))
    throw new ProblemError('not-found');
  return jurisdiction;
}
