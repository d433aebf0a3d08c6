import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { instantInShanghai, supplemented, yearOf, type PlainDate } from '@banli/calendar';
import type { UnitLoad, whatIf, WhatIfAnswer, WhatIfDate } from '@banli/contracts';
import {
  decideProposal,
  explainClock,
  proposalStream,
  type Clock,
  type CommandId,
  type ProposalState,
  type Rules,
} from '@banli/domain';
import { calendarForCase, loadRulePack, type BusinessClock } from '@banli/platform';
import { clockRule } from '@banli/rules';
import { queryLoad } from '@banli/store';
import { ProposalCommands } from '../acts/proposal-commands.service';
import { BUSINESS_CLOCK } from '../api.tokens';
import { ActGateway } from '../commands/act-gateway.service';
import { DirectoryService, type Names } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { problemOfRefusal } from '../http/problem';
import type { ProposalPath } from '../proposals/proposal-acts.service';
import { ProposalReader } from '../proposals/proposal-reader.service';
import { packNamed } from '../rulebook/rulebook-commands.service';
import { Rulebooks } from '../rulebook/rulebooks.service';

type Asked = z.output<typeof whatIf>;

/** Dates of an act that is not done: decided by the same functions, recorded nowhere. */
@Injectable()
export class WhatIf {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(ProposalCommands) private readonly commands: ProposalCommands,
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(Rulebooks) private readonly rulebooks: Rulebooks,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Throws ProblemError with the refusal that the act would meet, or `not-found`. */
  async answer(path: ProposalPath, asked: Asked, caller: ActingPerson): Promise<WhatIfAnswer> {
    const { state } = await this.reader.loadFor(proposalStream(path), caller);
    const on = asked.on ?? (await this.clock.today());
    const rules = await this.rulesFor(state, asked, on);
    const headers = { commandId: 'what-if' as CommandId };
    const command = await this.commands.commandOf({ act: asked.act, path, given: asked.body, caller, headers });
    const { branch } = asked.body;
    const envelope = this.gateway.envelope(command, caller, headers, branch === undefined ? {} : { branch });
    const decision = decideProposal(state, envelope, { today: on, at: instantInShanghai(on, 12 * 3_600), rules });
    if (!decision.ok) throw problemOfRefusal(decision.refusal);
    const names = await this.directory.names();
    const dates = decision.events.flatMap((event): readonly WhatIfDate[] => {
      if (event.type === 'ClockStarted') return [dateOf(event.clock, rules, names)];
      return event.type === 'ClockMoved' ? [{ ...dateOf(event.clock, rules, names), was: event.was.dueOn }] : [];
    });
    const units = [...new Set(dates.map(({ owedBy }) => owedBy.id))].filter((id) => names.knowsParty(id));
    return { on, pack: `${rules.pack.id}@${rules.pack.version}`, dates, load: await this.load(units, names, on) };
  }

  /** The calendar reaches as far as the day asked about; a case's own supplement is laid over it when it decides. */
  private async rulesFor({ pack, key, receivedOn }: ProposalState, asked: Asked, on: PlainDate): Promise<Rules> {
    const since = yearOf(on) > yearOf(receivedOn) ? on : receivedOn;
    return {
      pack: asked.pack === undefined ? loadRulePack(pack) : packNamed(asked.pack),
      calendar: supplemented(calendarForCase(since), await this.rulebooks.supplement(key.jurisdiction)),
    };
  }

  private async load(units: readonly string[], names: Names, on: PlainDate): Promise<readonly UnitLoad[]> {
    const owed = await queryLoad(this.source.manager, units, on);
    return units.map((unit) => {
      const found = owed.find((one) => one.unit === unit);
      const { replies, opinions, overdue } = found ?? { replies: 0, opinions: 0, overdue: 0 };
      return { unit: names.party(unit), replies, opinions, overdue };
    });
  }
}

function dateOf(clock: Clock, { pack }: Rules, names: Names): WhatIfDate {
  return {
    kind: clock.kind,
    name: clockRule(pack, clock.kind)?.name ?? { zh: clock.kind, en: clock.kind },
    owedBy: names.owner(clock.owedBy),
    dueOn: clock.dueOn,
    unrolledOn: clock.deadline?.unrolledOn ?? clock.dueOn,
    provisional: clock.deadline?.provisional ?? false,
    steps: explainClock({ ...clock, rungTiers: [] }, pack).steps,
  };
}
