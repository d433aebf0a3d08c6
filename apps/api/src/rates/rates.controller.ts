import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { plainDate } from '@banli/calendar';
import {
  encodeCursor,
  rateRowsQuery,
  ratesQuery,
  type Rate,
  type RateReason,
  type RateRows,
  type Rates,
} from '@banli/contracts';
import type { Person } from '@banli/domain';
import { loadRulePacks, type BusinessClock } from '@banli/platform';
import {
  countRate,
  queryRate,
  rateIds,
  type RateCount,
  type RateFilter,
  type RateId,
  type RateOutcome,
} from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService } from '../directory/directory.service';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import { proposalRef } from '../proposals/proposal-ref.presenter';

const readers = ['supervisor', 'assigning-body', 'handler', 'office', 'chief'] as const;

/** The four rates that supervisors are judged on, of all units or, for a unit, its own. */
@Controller('api/rates')
export class RatesController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Permit({ kind: 'roles', roles: readers })
  async show(
    @Query(new ContractPipe(ratesQuery)) query: z.output<typeof ratesQuery>,
    @Caller() caller: Person,
  ): Promise<Rates> {
    const filter = await this.filterOf(query);
    const rates: Rate[] = [];
    for (const rate of rateIds) rates.push(rateOf(rate, await countRate(this.source.manager, rate, caller, filter)));
    return { on: filter.today, from: filter.from, to: filter.to, rates };
  }

  /** The rows behind a rate; as many as it counts under the same filters. */
  @Get(':rate/rows')
  @Permit({ kind: 'roles', roles: readers })
  async rows(
    @Param('rate') name: string,
    @Query(new ContractPipe(rateRowsQuery)) query: z.output<typeof rateRowsQuery>,
    @Caller() caller: Person,
  ): Promise<RateRows> {
    const rate = rateIds.find((one) => one === name);
    if (!rate) throw new ProblemError('not-found');
    const { after, limit, outcome, reason, ...period } = query;
    const filter = { ...(await this.filterOf(period)), outcome, reason };
    const { rows, end } = await queryRate(this.source.manager, rate, caller, filter, { after, limit });
    const names = await this.directory.names();
    return {
      rows: rows.map(({ proposal, title, unit, branch, ...row }) => ({
        ...row,
        proposal: proposalRef(proposal, title),
        unit: names.party(unit),
        ...(branch === null ? {} : { branch: names.party(branch) }),
      })),
      ...(end ? { next: encodeCursor(end) } : {}),
    };
  }

  private async filterOf({ from, to, unit }: z.output<typeof ratesQuery>): Promise<RateFilter> {
    const today = await this.clock.today();
    const year = today.slice(0, 4);
    const packs = loadRulePacks();
    return {
      from: from ?? plainDate(`${year}-01-01`),
      to: to ?? plainDate(`${year}-12-31`),
      today,
      unit,
      satisfied: packs.flatMap(({ id, ratingScale }) =>
        ratingScale.filter(({ satisfied }) => satisfied?.counts).map((level) => `${id}:${level.id}`),
      ),
      openPacks: packs.filter(({ gates }) => gates.ratedUnitLearnsRating).map(({ id }) => id),
    };
  }
}

function rateOf(rate: RateId, counts: readonly RateCount[]): Rate {
  const of = (which: RateOutcome): readonly RateReason[] =>
    counts.filter(({ outcome }) => outcome === which).map(({ reason, count }) => ({ reason, count }));
  const [counted, missed, excluded] = [of('counted'), of('missed'), of('excluded')];
  const numerator = total(counted);
  return { rate, numerator, denominator: numerator + total(missed), counted, missed, excluded };
}

const total = (reasons: readonly RateReason[]): number => reasons.reduce((sum, { count }) => sum + count, 0);
