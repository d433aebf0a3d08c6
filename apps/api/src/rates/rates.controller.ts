import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { plainDate, type PlainDate } from '@banli/calendar';
import {
  encodeCursor,
  rateRowsExport,
  rateRowsQuery,
  ratesQuery,
  type Rate,
  type RateReason,
  type RateRows,
  type Rates,
} from '@banli/contracts';
import type { Person } from '@banli/domain';
import { loadRulePacks } from '@banli/platform';
import type { Bilingual } from '@banli/rules';
import {
  countRate,
  queryRate,
  rateIds,
  type RateCount,
  type RateFilter,
  type RateId,
  type RateOutcome,
} from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import { conditionsOf } from '../exports/conditions';
import { Exports } from '../exports/exports.service';
import { pageAt } from '../exports/page-at';
import { rateColumns } from '../exports/sheets';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import { Past } from '../past/past.service';
import { proposalRef } from '../proposals/proposal-ref.presenter';

const readers = ['supervisor', 'assigning-body', 'handler', 'office', 'chief', 'deputy-head'] as const;

const rateNames: Readonly<Record<RateId, Bilingual>> = {
  satisfaction: { zh: '满意率', en: 'Satisfaction' },
  'on-time': { zh: '时效率', en: 'On time' },
  fulfilled: { zh: '落实率', en: 'Fulfilled' },
  published: { zh: '公开率', en: 'Published' },
};

/** The four rates that supervisors are judged on, of all units or, for a unit, its own. */
@Controller('api/rates')
export class RatesController {
  constructor(
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(Past) private readonly past: Past,
    @Inject(Exports) private readonly exports: Exports,
  ) {}

  @Get()
  @Permit({ kind: 'roles', roles: readers })
  async show(
    @Query(new ContractPipe(ratesQuery)) query: z.output<typeof ratesQuery>,
    @Caller() caller: Person,
  ): Promise<Rates> {
    const { on, found } = await this.past.read(query.on, async (manager, day) => {
      const filter = filterOf(query, day);
      const rates: Rate[] = [];
      for (const rate of rateIds) rates.push(rateOf(rate, await countRate(manager, rate, caller, filter)));
      return { filter, rates };
    });
    return { on, from: found.filter.from, to: found.filter.to, rates: found.rates };
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
    const { found } = await this.past.read(query.on, (manager, day) =>
      queryRate(manager, rate, caller, { ...filterOf(period, day), outcome, reason }, { after, limit }),
    );
    const { rows, end } = found;
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

  /** The same rows as a file, of all pages. */
  @Get(':rate/export')
  @Permit({ kind: 'roles', roles: readers })
  async export(
    @Param('rate') rate: string,
    @Query(new ContractPipe(rateRowsExport)) { format, language, ...filter }: z.output<typeof rateRowsExport>,
    @Caller() caller: Person,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!rateIds.some((one) => one === rate)) throw new ProblemError('not-found');
    const { on } = await this.past.read(filter.on, () => Promise.resolve());
    await this.exports.send(
      reply,
      { format, language },
      {
        name: `rate-${rate}`,
        title: rateNames[rate as RateId],
        conditions: conditionsOf(on, filter),
        columns: rateColumns,
        rows: this.past.everyRow(
          filter.on,
          (after) => this.rows(rate, { ...rateRowsQuery.parse(pageAt(after)), ...filter }, caller),
          ({ rows }) => rows,
        ),
      },
    );
  }
}

/** The calendar year of the day, unless told. */
function filterOf(query: z.output<typeof ratesQuery>, today: PlainDate): RateFilter {
  const { from, to, unit, session, resultClass } = query;
  const year = today.slice(0, 4);
  const packs = loadRulePacks();
  return {
    from: from ?? plainDate(`${year}-01-01`),
    to: to ?? plainDate(`${year}-12-31`),
    today,
    unit,
    session,
    resultClass,
    satisfied: packs.flatMap(({ id, ratingScale }) =>
      ratingScale.filter(({ satisfied }) => satisfied?.counts).map((level) => `${id}:${level.id}`),
    ),
    openPacks: packs.filter(({ gates }) => gates.ratedUnitLearnsRating).map(({ id }) => id),
  };
}

function rateOf(rate: RateId, counts: readonly RateCount[]): Rate {
  const of = (which: RateOutcome): readonly RateReason[] =>
    counts.filter(({ outcome }) => outcome === which).map(({ reason, count }) => ({ reason, count }));
  const [counted, missed, excluded] = [of('counted'), of('missed'), of('excluded')];
  const numerator = total(counted);
  return { rate, numerator, denominator: numerator + total(missed), counted, missed, excluded };
}

const total = (reasons: readonly RateReason[]): number => reasons.reduce((sum, { count }) => sum + count, 0);
