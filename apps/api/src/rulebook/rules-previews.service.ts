import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import {
  changedDays,
  plainDate,
  supplemented,
  yearOf,
  type CalendarSupplement,
  type ChangedDay,
  type PlainDate,
} from '@banli/calendar';
import type { DateMove, rulebookPreview, RulesPreview } from '@banli/contracts';
import {
  decideRulebook,
  evolveRulebook,
  personId,
  rulebookStream,
  supplementOf,
  type AdoptRules,
  type CommandId,
  type Person,
  type Recorded,
  type RulebookEvent,
  type RulebookState,
  type Sha256,
} from '@banli/domain';
import { loadRulePacks, loadWorkCalendar, rulesBesides, type BusinessClock } from '@banli/platform';
import { clockRule, differencesBetween, type Bilingual, type RulePack } from '@banli/rules';
import { foreseeAdoption, ProposalRow, type Foreseen, type ForeseenMove } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import { problemOfRefusal } from '../http/problem';
import { proposalRef } from '../proposals/proposal-ref.presenter';
import { hashOfFile, packIn, packNamed, referenceOf, RulebookCommands } from './rulebook-commands.service';
import { Rulebooks } from './rulebooks.service';

type Asked = z.output<typeof rulebookPreview>;
type Change = { readonly calendar: CalendarSupplement } | { readonly pack: RulePack; readonly hash: Sha256 };

/** What would move if an act on the rules were done now. */
@Injectable()
export class RulesPreviews {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Rulebooks) private readonly rulebooks: Rulebooks,
    @Inject(RulebookCommands) private readonly commands: RulebookCommands,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Throws ProblemError with the refusal that the act would meet. */
  async preview(jurisdiction: string, asked: Asked, caller: Person): Promise<RulesPreview> {
    const today = await this.clock.today();
    const state = await this.rulebooks.find(jurisdiction);
    const after = await this.after(jurisdiction, state, asked, caller, today);
    const change = changeIn(asked, after);
    const days = 'calendar' in change ? daysThatChange(state, change.calendar) : [];
    const cases =
      'pack' in change
        ? await this.commands.withPromises(
            jurisdiction,
            change.pack,
            asked.act === 'MoveCases' ? asked.cases : undefined,
          )
        : undefined;
    const nothing: Foreseen = { streams: 0, counted: 0, moves: [] };
    const foreseen =
      'calendar' in change || (cases?.length ?? 0) > 0
        ? await foreseeAdoption(this.source.manager, {
            jurisdiction,
            ...(cases === undefined ? {} : { cases: cases.filter((stream) => stream.startsWith('proposal/')) }),
            ...('pack' in change ? {} : { endingFrom: firstConcerned(state, days) }),
            command: commandOf(change),
            today,
            rulesOf: rulesBesides(supplementOf(state)),
          })
        : nothing;
    const names = await this.directory.names();
    const moved = foreseen.moves
      .filter(({ event, before }) => event.type === 'ClockStopped' || event.clock.dueOn !== before.dueOn)
      .toSorted(
        (one, other) => one.before.dueOn.localeCompare(other.before.dueOn) || one.stream.localeCompare(other.stream),
      );
    return {
      on: today,
      changedDays: days,
      differences: 'pack' in change ? differencesFromNewest(change.pack) : [],
      streams: foreseen.streams,
      counted: foreseen.counted,
      moves: await this.presented(moved, names, days, 'pack' in change ? change.pack : undefined),
      confirmed: foreseen.moves.filter(
        ({ event, before }) =>
          event.type === 'ClockMoved' &&
          event.clock.dueOn === before.dueOn &&
          before.deadline?.provisional === true &&
          event.clock.deadline?.provisional === false,
      ).length,
    };
  }

  /** The rulebook as it would be after the act. */
  private async after(
    jurisdiction: string,
    state: RulebookState | undefined,
    { act, ...given }: Asked,
    caller: Person,
    today: PlainDate,
  ): Promise<RulebookState> {
    const command = await this.commands.commandOf(act, jurisdiction, given);
    const envelope = { commandId: 'preview' as CommandId, bodyHash: 'preview' as Sha256, actor: caller, command };
    const decision = decideRulebook(state, envelope, { today });
    if (!decision.ok) throw problemOfRefusal(decision.refusal);
    return decision.events.reduce<RulebookState | undefined>(
      (before, event) =>
        evolveRulebook(before, recordedNow(jurisdiction, event, caller, today, (before?.head ?? 0) + 1)),
      state,
    ) as RulebookState;
  }

  private async presented(
    moves: readonly ForeseenMove[],
    names: Names,
    days: readonly ChangedDay[],
    pack: RulePack | undefined,
  ): Promise<readonly DateMove[]> {
    const titles = new Map(
      (await this.source.manager.find(ProposalRow, { select: { stream: true, title: true } })).map((row) => [
        row.stream,
        row.title,
      ]),
    );
    return moves.map(({ stream, proposal, before, event }) => {
      const rule = clockRule(pack ?? packNamed(before.pack), before.kind);
      const to = event.type === 'ClockMoved' ? event.clock.dueOn : undefined;
      const [, , year, unit] = stream.split('/');
      return {
        ...(proposal === undefined
          ? { round: { stream, year: Number(year), unit: names.party(unit ?? '') } }
          : { proposal: proposalRef(proposal, titles.get(proposal) ?? '') }),
        clockId: before.id,
        clock: rule?.name ?? { zh: before.kind, en: before.kind },
        owedBy: names.owner(before.owedBy),
        from: before.dueOn,
        ...(to === undefined ? {} : { to }),
        provisional: event.type === 'ClockMoved' && event.clock.deadline?.provisional === true,
        because: pack
          ? { zh: `改用${referenceOf(pack)}`, en: `by ${referenceOf(pack)}` }
          : becauseOf(days, before.startedOn, to ?? before.dueOn, before.dueOn),
      };
    });
  }
}

function changeIn(asked: Asked, after: RulebookState): Change {
  switch (asked.act) {
    case 'InstallPack':
      return { pack: packIn(asked.yaml), hash: hashOfFile(asked.yaml) };
    case 'MoveCases':
      return { pack: packNamed(asked.pack), hash: '' as Sha256 };
    case 'PublishYear':
    case 'AddClosure': {
      const calendar = supplementOf(after);
      if (!calendar) throw new RangeError('days off without a calendar');
      return { calendar };
    }
  }
}

const commandOf = (change: Change): AdoptRules => ({
  type: 'AdoptRules',
  source: 'preview',
  decidedBy: personId('preview'),
  ...('calendar' in change ? { calendar: change.calendar } : { pack: { rules: change.pack, hash: change.hash } }),
});

function daysThatChange(state: RulebookState | undefined, next: CalendarSupplement): readonly ChangedDay[] {
  const base = loadWorkCalendar();
  const years = [
    ...next.years.map(({ year }) => year),
    ...Object.keys(next.closures).map((on) => yearOf(on as PlainDate)),
  ];
  if (years.length === 0) return [];
  return changedDays(supplemented(base, supplementOf(state)), supplemented(base, next), {
    from: Math.min(...years) - 1,
    through: Math.max(...years),
  });
}

/** Clocks that ended before the first day that counts another way, or that was provisional until now, stay as they are. */
function firstConcerned(state: RulebookState | undefined, days: readonly ChangedDay[]): PlainDate {
  const { publishedThrough } = supplemented(loadWorkCalendar(), supplementOf(state));
  const provisional = plainDate(`${String(publishedThrough)}-12-25`);
  const changed = days[0]?.on;
  return changed !== undefined && changed < provisional ? changed : provisional;
}

/** The days between start and end that count another way; the first three by name. */
function becauseOf(days: readonly ChangedDay[], start: string, to: string, from: string): Bilingual {
  const end = to > from ? to : from;
  const within = days.filter(({ on }) => on > start && on <= end);
  const shown = within.slice(0, 3);
  const more = within.length > shown.length;
  return {
    zh: `${shown.map(({ on, works, name }) => `${on}${name ?? ''}${works ? '上班' : '放假'}`).join('、')}${more ? `等${String(within.length)}天` : ''}`,
    en: `${shown.map(({ on, works }) => `${on} ${works ? 'worked' : 'off'}`).join(', ')}${more ? ` and ${String(within.length - shown.length)} more` : ''}`,
  };
}

function differencesFromNewest(pack: RulePack): RulesPreview['differences'] {
  const others = loadRulePacks()
    .filter((one) => one.id === pack.id && one.version !== pack.version)
    .toSorted((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true }));
  const before = others.findLast(({ version }) => version.localeCompare(pack.version, 'en', { numeric: true }) < 0);
  return before ? differencesBetween(before, pack) : [];
}

const recordedNow = (
  jurisdiction: string,
  event: RulebookEvent,
  actor: Person,
  occurredOn: PlainDate,
  seq: number,
): Recorded<RulebookEvent> =>
  ({ stream: rulebookStream(jurisdiction), seq, occurredOn, actor, event }) as Recorded<RulebookEvent>;
