import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { z } from 'zod';
import {
  encodeCursor,
  type RoundList,
  type RoundNotice,
  type RoundPromise,
  type roundsQuery,
  type RoundTask,
  type RoundTaskKind,
  type RoundView,
} from '@banli/contracts';
import {
  permittedNoticeActs,
  permittedRoundActs,
  ratersOf,
  relationToRound,
  type FulfilmentNotice,
  type FulfilmentState,
  type Person,
  type PersonId,
  type PromiseTold,
  type StreamId,
} from '@banli/domain';
import { loadRulePack, type BusinessClock } from '@banli/platform';
import type { RulePack } from '@banli/rules';
import { AnswerRow, ProposalRow, queryRounds, queryRoundTasks, tierOfClock } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { ProblemError } from '../http/problem';
import { Past } from '../past/past.service';
import { presentClock } from '../proposals/clock.presenter';
import { scaleOf } from '../proposals/pack.presenter';
import { proposalRef } from '../proposals/proposal-ref.presenter';
import { owns } from '../proposals/visibility';
import { FulfilmentReader, maySeeRound } from './fulfilment-reader.service';

type Setting = {
  readonly stream: StreamId;
  readonly state: FulfilmentState;
  readonly person: ActingPerson;
  readonly names: Names;
  readonly pack: RulePack;
  readonly today: PlainDate;
  readonly titles: ReadonlyMap<string, string>;
  /** Proposals whose class is no longer the letter's. */
  readonly converted: ReadonlySet<string>;
  readonly now: ReadonlyMap<string, PromiseTold>;
};

/** Yearly rounds as unit, raters and 人代工委 see them. */
@Injectable()
export class FulfilmentPages {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(FulfilmentReader) private readonly reader: FulfilmentReader,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(Past) private readonly past: Past,
  ) {}

  async list(person: Person, query: z.output<typeof roundsQuery>): Promise<RoundList> {
    const { after, limit, on: asked, ...filter } = query;
    const names = await this.directory.names();
    const { on, isPast, found } = await this.past.read(asked, (manager) =>
      queryRounds(manager, person, filter, { after, limit }),
    );
    const { rows, end } = found;
    // Nobody acts in the past.
    const tasks = isPast ? [] : await queryRoundTasks(this.source.manager, person);
    return {
      on,
      ...(end ? { next: encodeCursor(end) } : {}),
      rows: rows.map(({ unit, ledgerOn, status, ...row }) => ({
        ...row,
        unit: names.party(unit),
        status: status as FulfilmentState['status'],
        ...(ledgerOn === null || person.roles.includes('deputy') ? {} : { ledgerOn }),
      })),
      tasks: tasks.map(
        ({ stream, taskId, kind, about, since, year, unit, dueOn, blueOn, yellowOn, longOn }): RoundTask => ({
          id: `${stream}#${taskId}`,
          kind: kind as RoundTaskKind,
          round: { stream, year, unit: names.party(unit) },
          ...(about === null ? {} : { about: names.owner(about) }),
          since,
          ...(dueOn === null ? {} : { dueOn }),
          tier: dueOn && blueOn && yellowOn ? tierOfClock({ dueOn, blueOn, yellowOn, longOn }, on) : 'none',
        }),
      ),
    };
  }

  async show(stream: StreamId, person: ActingPerson): Promise<RoundView> {
    const state = await this.reader.find(stream);
    if (!state || !maySeeRound(state, person)) throw new ProblemError('not-found');
    const of = In([...new Set(state.promises.map(({ proposal }) => proposal))]);
    const proposals = await this.source.manager.findBy(ProposalRow, { stream: of });
    const answers = await this.source.manager.findBy(AnswerRow, { stream: of, unit: state.unit });
    const told = await this.reader.told(state.promises.map(({ commitment }) => commitment));
    return presentRound({
      stream,
      state,
      person,
      names: await this.directory.names(),
      pack: loadRulePack(state.pack),
      today: await this.clock.today(),
      titles: new Map(proposals.map((row) => [row.stream, row.title])),
      converted: new Set(
        [...proposals, ...answers].filter((row) => row.resultClassNow !== null).map((row) => row.stream),
      ),
      now: new Map(told.map((one) => [one.commitment, one])),
    });
  }
}

function presentRound(setting: Setting): RoundView {
  const { stream, state, person, names, pack, today } = setting;
  const deputy = person.roles.includes('deputy');
  const raters = ratersOf(state).filter((rater) => !deputy || rater === person.personId);
  const seen = (proposal: string): boolean =>
    state.promises.some((one) => one.proposal === proposal && raters.includes(one.rater));
  const ref = (proposal: string) => proposalRef(proposal, setting.titles.get(proposal) ?? '');
  return {
    stream,
    year: state.year,
    unit: names.party(state.unit),
    today,
    version: state.version,
    status: state.status,
    openedOn: state.openedOn,
    closesOn: state.closesOn,
    ...(state.ledger && !deputy ? { ledger: { on: state.ledger.on, late: state.ledger.late } } : {}),
    notices: raters.map((rater) => presentNotice(rater, setting)),
    conversions: state.conversions
      .filter(({ proposal }) => seen(proposal))
      .map(({ on, proposal, statement }) => ({ on, proposal: ref(proposal), statement })),
    convertible: deputy ? [] : convertibleIn(setting).map(ref),
    ratingScale: scaleOf(pack),
    clocks: Object.values(state.clocks)
      .filter(({ owedBy }) => !deputy || owns(person, owedBy))
      .map((clock) => presentClock(clock, pack, names, today)),
    permitted: permittedRoundActs(state, person, person.standingIn?.absent.personId),
  };
}

function presentNotice(rater: PersonId, setting: Setting): RoundNotice {
  const { state, person, names, today } = setting;
  const notice = state.notices[rater];
  const promises = notice
    ? notice.promises
    : state.promises.filter((one) => one.rater === rater).flatMap((one) => setting.now.get(one.commitment) ?? []);
  return {
    rater: names.person(rater),
    promises: promises.map((one) => presentPromise(one, setting)),
    chases: notice?.chases ?? [],
    ...(notice ? toldAndRated(notice, setting) : {}),
    permitted: permittedNoticeActs(state, person, rater, today, person.standingIn?.absent.personId),
  };
}

/** What the rated unit learns of a rating is the pack's to say. */
function toldAndRated(notice: FulfilmentNotice, { state, person, pack }: Setting): Partial<RoundNotice> {
  const { sentOn, late, note, deliveredOn, rating, excluded, meeting } = notice;
  const mayKnow = relationToRound(state, person) !== 'lead' || pack.gates.ratedUnitLearnsRating;
  return {
    sentOn,
    late,
    ...(note === undefined ? {} : { note }),
    ...(deliveredOn === undefined ? {} : { deliveredOn }),
    ...(rating && mayKnow
      ? {
          rating: {
            on: rating.on,
            level: rating.level,
            ...(rating.reasons === undefined ? {} : { reasons: rating.reasons }),
          },
        }
      : {}),
    ...(excluded && mayKnow ? { excluded } : {}),
    ...(meeting ? { meeting } : {}),
  };
}

const presentPromise = (one: PromiseTold, { titles }: Setting): RoundPromise => ({
  stream: one.commitment,
  proposal: proposalRef(one.proposal, titles.get(one.proposal) ?? ''),
  row: one.row,
  item: one.item,
  dueOn: one.dueOn,
  status: one.status,
  ...(one.fulfilledOn === undefined ? {} : { fulfilledOn: one.fulfilledOn }),
  ...(one.account === undefined ? {} : { account: one.account }),
});

/** Everything of these that the round knows of is fulfilled; the act itself looks at every commitment of the reply. */
function convertibleIn({ state, now, converted }: Setting): readonly string[] {
  const proposals = [...new Set(state.promises.map(({ proposal }) => proposal))];
  return proposals.filter(
    (proposal) =>
      !converted.has(proposal) &&
      state.promises
        .filter((one) => one.proposal === proposal)
        .every(({ commitment }) => now.get(commitment)?.status === 'fulfilled'),
  );
}
