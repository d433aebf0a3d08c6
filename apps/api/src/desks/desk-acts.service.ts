import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { CommandAnswer, deskActBodies, DeskActName, Occurrence } from '@banli/contracts';
import { decideDesk, deskStream, partyId, type DeskAct, type PartyId, type Person } from '@banli/domain';
import type { BusinessClock } from '@banli/platform';
import type { ActRequest } from '../acts/endpoint-per-act';
import { BUSINESS_CLOCK } from '../api.tokens';
import { ActGateway } from '../commands/act-gateway.service';
import { DirectoryService } from '../directory/directory.service';
import { ProblemError } from '../http/problem';
import { LetterTemplates } from '../letters/letter-templates.service';
import { Desks } from './desks.service';

export type DeskPath = { readonly unit: string };

type Given = { readonly [A in DeskActName]: z.output<(typeof deskActBodies)[A]> };

/** Acts on a unit's desks, each through the gateway into the desks' workflow. */
@Injectable()
export class DeskActs {
  constructor(
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(Desks) private readonly desks: Desks,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(LetterTemplates) private readonly templates: LetterTemplates,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async perform({ act, path, given, caller, headers }: ActRequest<DeskPath>): Promise<CommandAnswer> {
    const unit = ownUnit(path, caller);
    const stream = deskStream(unit);
    const command = await this.commandOf(act as DeskActName, unit, given, caller);
    await this.templates.require(command, headers);
    const envelope = this.gateway.envelope(command, caller, headers, given as Occurrence);
    await this.desks.open(stream);
    return this.gateway.perform(stream, envelope, async () => {
      const today = await this.clock.today();
      const decision = decideDesk(await this.desks.find(stream), envelope, { today });
      return decision.ok ? undefined : decision.refusal;
    });
  }

  private async commandOf(act: DeskActName, unit: PartyId, given: unknown, caller: Person): Promise<DeskAct> {
    if (act === 'EndDelegation') {
      const { delegation } = given as Given['EndDelegation'];
      return { type: act, unit, delegation };
    }
    if (act === 'AdoptLetterTemplate') {
      const { texts, reason } = given as Given['AdoptLetterTemplate'];
      return { type: act, unit, texts, reason };
    }
    const { absent, substitute, from, to, reason } = given as Given['DelegateDesk'];
    return {
      type: act,
      unit,
      absent: await this.directory.person(absent ?? caller.personId),
      substitute: await this.directory.person(substitute),
      from,
      to,
      reason,
    };
  }
}

/** Other units' desks are nobody's business. Throws ProblemError `not-found`. */
export function ownUnit({ unit }: DeskPath, caller: Person): PartyId {
  if (caller.unit !== unit) throw new ProblemError('not-found');
  return partyId(unit);
}
