import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { z } from 'zod';
import {
  encodeCursor,
  type DelegationList,
  type delegationsQuery,
  type DelegationView,
  type DeskView,
} from '@banli/contracts';
import { deskStream, lastDayOf, mayDelegate, permittedDelegationActs, personId, type PartyId } from '@banli/domain';
import type { BusinessClock } from '@banli/platform';
import { queryDelegations, queryEveryDelegation, type DelegationFound } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { Desks } from './desks.service';

/** As many as a page holds: for a large unit some years, for one person all. */
const SHOWN = 200;

/** Who stands in for whom, as the people of a unit may know it. */
@Injectable()
export class DeskPages {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Desks) private readonly desks: Desks,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** All of the unit to those who keep its order, else those in which one takes part: a reason may be private. */
  async show(unit: PartyId, caller: ActingPerson): Promise<DeskView> {
    const person = { ...caller, roles: caller.standingIn?.ownRoles ?? caller.roles };
    const may = mayDelegate(unit, person);
    const today = await this.clock.today();
    const names = await this.directory.names();
    const own = may.others ? undefined : person.personId;
    const rows = await queryDelegations(this.source.manager, unit, own, SHOWN);
    return {
      unit: names.party(unit),
      on: today,
      version: (await this.desks.find(deskStream(unit)))?.version ?? 0,
      rows: rows.map((row) => ({
        ...presentDelegation(row, names, today),
        permitted: caller.standingIn ? [] : permittedDelegationActs(unit, ofRow(row), person, today),
      })),
      mayDelegate: caller.standingIn ? { own: false, others: false } : may,
    };
  }

  /** Of every unit, without the reasons. */
  async everywhere({ after, limit, ...filter }: z.output<typeof delegationsQuery>): Promise<DelegationList> {
    const today = await this.clock.today();
    const names = await this.directory.names();
    const { rows, end } = await queryEveryDelegation(this.source.manager, today, filter, { after, limit });
    return {
      on: today,
      rows: rows.map((row) => {
        const { reason: _private, ...shown } = presentDelegation(row, names, today);
        return { ...shown, unit: names.party(row.unit) };
      }),
      ...(end ? { next: encodeCursor(end) } : {}),
    };
  }
}

const ofRow = ({ absent, to, endedOn }: DelegationFound): Parameters<typeof permittedDelegationActs>[1] => ({
  absent: personId(absent),
  to,
  ...(endedOn === null ? {} : { endedOn }),
});

function presentDelegation(row: DelegationFound, names: Names, today: PlainDate): Omit<DelegationView, 'permitted'> {
  const to = lastDayOf(ofRow(row));
  return {
    seq: row.seq,
    absent: names.person(row.absent),
    substitute: names.person(row.substitute),
    from: row.from,
    to,
    ...(to === row.to ? {} : { planned: row.to }),
    standing: to < today ? 'over' : row.from > today ? 'coming' : 'running',
    reason: row.reason,
  };
}
