import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { z } from 'zod';
import {
  encodeCursor,
  oversightOpeningNames,
  type OversightActName,
  type OversightDutyView,
  type OversightList,
  type oversightQuery,
  type OversightView,
} from '@banli/contracts';
import {
  mayAct,
  maySeeOversight,
  permittedDutyActs,
  permittedOversightActs,
  streamKind,
  type OversightDuty,
  type OversightState,
  type StreamId,
} from '@banli/domain';
import { loadRulePack, type BusinessClock } from '@banli/platform';
import { CommitmentEntry, ProposalRow, queryOversight } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { ProblemError } from '../http/problem';
import { Past } from '../past/past.service';
import { presentClock } from '../proposals/clock.presenter';
import { proposalRef } from '../proposals/proposal-ref.presenter';
import { isSupervisingBody } from '../proposals/register.service';
import { Oversights } from './oversights.service';

/** Matters of oversight as 人代工委, the overseen units, deputies and supervisors see them. */
@Injectable()
export class OversightPages {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Oversights) private readonly oversights: Oversights,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(Past) private readonly past: Past,
  ) {}

  async list(person: ActingPerson, query: z.output<typeof oversightQuery>): Promise<OversightList> {
    const { after, limit, on: asked, ...filter } = query;
    const names = await this.directory.names();
    const { on, isPast, found } = await this.past.read(asked, (manager) =>
      queryOversight(manager, person, filter, { after, limit }),
    );
    const { rows, end } = found;
    const relation = isSupervisingBody(names, person.unit) ? 'supervising-body' : 'other-unit';
    return {
      on,
      rows: rows.map(({ units, dueOn, closedOn, ...row }) => ({
        ...row,
        units: units.map((unit) => names.party(unit)),
        ...(dueOn === null ? {} : { dueOn }),
        ...(closedOn === null ? {} : { closedOn }),
      })),
      ...(end ? { next: encodeCursor(end) } : {}),
      // Nobody acts in the past.
      permitted: isPast ? [] : oversightOpeningNames.filter((act) => mayAct(act, person.roles, relation)),
    };
  }

  async show(stream: StreamId, person: ActingPerson): Promise<OversightView> {
    const state = await this.oversights.find(stream);
    if (!state || !maySeeOversight(state, person)) throw new ProblemError('not-found');
    const names = await this.directory.names();
    const today = await this.clock.today();
    const pack = loadRulePack(state.pack);
    const { matter, year, title, version, status, openedOn, decision, reason, requirements, yearly, closed } = state;
    return {
      ...{ stream, matter, year, title, today, version, status, openedOn, decision, reason, yearly },
      body: names.party(state.body),
      ...(state.leader === undefined ? {} : { leader: names.person(state.leader) }),
      jurisdiction: state.jurisdiction,
      printed: state.printed ?? [],
      ...(requirements === undefined ? {} : { requirements }),
      subjects: await this.subjectsOf(state),
      deputies: state.deputies.map((deputy) => names.person(deputy)),
      ...(state.inspection ? { inspection: state.inspection } : {}),
      duties: Object.values(state.duties)
        .filter(({ unit }) => seesDuty(state, person, unit))
        .map((duty) => presentDuty(duty, state, person, names)),
      chases: state.chases.map(({ owedBy, ...chase }) => ({ ...chase, owedBy: names.owner(owedBy) })),
      ...(closed === undefined ? {} : { closed }),
      clocks: Object.values(state.clocks)
        .filter(({ owedBy }) => seesDuty(state, person, owedBy))
        .map((clock) => presentClock(clock, pack, names, today)),
      permitted: permittedOversightActs(
        state,
        person,
        person.standingIn?.absent.personId,
      ) as readonly OversightActName[],
    };
  }

  private async subjectsOf({ subjects }: OversightState): Promise<OversightView['subjects']> {
    const { manager } = this.source;
    const promises = await manager.findBy(CommitmentEntry, { stream: In([...subjects]) });
    const proposals = await manager.findBy(ProposalRow, {
      stream: In([...subjects, ...promises.map(({ proposal }) => proposal)]),
    });
    const titles = new Map(proposals.map(({ stream, title }) => [stream, title]));
    const refOf = (proposal: string) => proposalRef(proposal, titles.get(proposal) ?? '');
    return subjects.flatMap((subject) => {
      if (streamKind(subject) === 'proposal') return [refOf(subject)];
      const promise = promises.find(({ stream }) => stream === subject);
      return promise ? [{ ...refOf(promise.proposal), commitment: promise.item }] : [];
    });
  }
}

/** A unit sees what is found and asked of itself; the others see all of it. */
const seesDuty = (state: OversightState, person: ActingPerson, unit: string): boolean =>
  person.unit === unit ||
  person.unit === state.body ||
  !(person.unit in state.duties) ||
  person.roles.includes('supervisor');

function presentDuty(
  duty: OversightDuty,
  state: OversightState,
  person: ActingPerson,
  names: Names,
): OversightDutyView {
  const { unit, finding, dueOn, settledOn, reports } = duty;
  const reporter = state.reporters?.find((one) => one.unit === unit)?.role;
  return {
    unit: names.party(unit),
    ...(reporter === undefined ? {} : { reporter }),
    ...(finding === undefined ? {} : { finding }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(settledOn === undefined ? {} : { settledOn }),
    reports,
    permitted: permittedDutyActs(
      state,
      person,
      unit,
      person.standingIn?.absent.personId,
    ) as readonly OversightActName[],
  };
}
