import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { supplemented } from '@banli/calendar';
import type { CalendarView, PackComparison, PackView, RolloutView, RulebookList, RulebookView } from '@banli/contracts';
import {
  mayAct,
  rulebookActs,
  rulebookStream,
  sourceOfRollout,
  supplementOf,
  type Person,
  type Rollout,
  type RulebookState,
} from '@banli/domain';
import { loadRulePacks, loadWorkCalendar, type BusinessClock } from '@banli/platform';
import { differencesBetween } from '@banli/rules';
import { RulePackRow, rolloutCounts } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import { packNamed, referenceOf } from './rulebook-commands.service';
import { Rulebooks } from './rulebooks.service';

const ROLLOUTS_SHOWN = 20;

/** The rules of a jurisdiction as administrators read them: days off, packs, and how far a change has come. */
@Injectable()
export class RulebookPages {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Rulebooks) private readonly rulebooks: Rulebooks,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async list(): Promise<RulebookList> {
    const open: readonly { jurisdiction: string; cases: number }[] = await this.source.query(
      `select jurisdiction, count(*)::integer as cases from read.proposal
        where phase not in ('archived', 'held-outside') group by jurisdiction`,
    );
    const newest = new Map(loadRulePacks().map((pack) => [pack.jurisdiction, pack.name]));
    const rows = [...newest].map(([jurisdiction, name]) => ({
      jurisdiction,
      name,
      openCases: open.find((one) => one.jurisdiction === jurisdiction)?.cases ?? 0,
    }));
    return { rows: rows.sort((one, other) => other.openCases - one.openCases) };
  }

  async show(jurisdiction: string, caller: Person): Promise<RulebookView> {
    const state = await this.rulebooks.find(jurisdiction);
    const names = await this.directory.names();
    const rollouts = (state?.rollouts ?? []).slice(-ROLLOUTS_SHOWN).toReversed();
    const views: RolloutView[] = [];
    for (const rollout of rollouts) views.push(await this.rollout(jurisdiction, rollout, names));
    return {
      jurisdiction,
      on: await this.clock.today(),
      version: state?.version ?? 0,
      calendar: calendarOf(state),
      packs: await this.packs(jurisdiction, names),
      rollouts: views,
      permitted: rulebookActs.filter((act) => mayAct(act, caller.roles, 'none')),
    };
  }

  /** Throws ProblemError `pack-unknown`. */
  compare(one: string, other: string): PackComparison {
    return { one, other, differences: differencesBetween(packNamed(one), packNamed(other)) };
  }

  private async rollout(jurisdiction: string, rollout: Rollout, names: Names): Promise<RolloutView> {
    const { of, on, decidedBy, what, pack, finished } = rollout;
    const counts = await rolloutCounts(this.source.manager, { rulebook: rulebookStream(jurisdiction), of });
    return {
      source: sourceOfRollout(jurisdiction, of),
      on,
      decidedBy: names.person(decidedBy),
      what,
      ...(pack ? { pack: pack.reference } : {}),
      state: finished ? 'finished' : 'running',
      ...counts,
    };
  }

  private async packs(jurisdiction: string, names: Names): Promise<readonly PackView[]> {
    const installed = new Map((await this.source.manager.find(RulePackRow)).map((row) => [row.pack, row]));
    const open: readonly { pack: string; cases: number }[] = await this.source.query(
      `select pack, count(*)::integer as cases from read.proposal
        where jurisdiction = $1 and phase not in ('archived', 'held-outside') group by pack`,
      [jurisdiction],
    );
    return loadRulePacks()
      .filter((pack) => pack.jurisdiction === jurisdiction)
      .map((pack) => {
        const reference = referenceOf(pack);
        const row = installed.get(reference);
        return {
          pack: reference,
          name: pack.name,
          law: pack.source.law,
          inForceSince: pack.source.inForceSince,
          ...(pack.inherits ? { inherits: pack.inherits.pack } : {}),
          ...(row
            ? { installed: { on: row.installedOn, by: names.person(row.installedBy ?? ''), hash: row.hash } }
            : {}),
          openCases: open.find((one) => one.pack === reference)?.cases ?? 0,
        };
      });
  }
}

function calendarOf(state: RulebookState | undefined): CalendarView {
  const calendar = supplemented(loadWorkCalendar(), supplementOf(state));
  const nextYear = calendar.publishedThrough + 1;
  return {
    version: calendar.version,
    publishedThrough: calendar.publishedThrough,
    nextYear,
    years: (state?.years ?? []).map(({ year, notice, daysOff, makeUpDays }) => ({
      year,
      notice,
      daysOff: Object.keys(daysOff).length,
      makeUpDays: Object.keys(makeUpDays).length,
    })),
    closures: Object.entries(state?.closures ?? {})
      .map(([on, name]) => ({ on, name }))
      .sort((one, other) => (one.on < other.on ? -1 : 1)),
    fixedByLaw: Object.entries(calendar.daysOff)
      .filter(([on]) => on.startsWith(String(nextYear)))
      .map(([on, name]) => ({ on, name }))
      .sort((one, other) => (one.on < other.on ? -1 : 1)),
  };
}
