import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { PlainDate } from '@banli/calendar';
import {
  encodeCursor,
  type AnnualFigures,
  type annualFiguresQuery,
  type Figures,
  type FigureRows,
  type figureRowsQuery,
} from '@banli/contracts';
import { oversightStream, type ReporterRole, type ReportFigures } from '@banli/domain';
import {
  countFigures,
  figureDivisions,
  figureSubjects,
  queryFigureRows,
  type FigureCount,
  type FigureSubject,
} from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { ProblemError } from '../http/problem';
import { Oversights } from '../oversight/oversights.service';
import { Past } from '../past/past.service';
import { supervisingBody } from '../proposals/register.service';
import { proposalRef } from '../proposals/proposal-ref.presenter';

type Asked = z.output<typeof annualFiguresQuery>;

/** The figures of article 34, each with the rows that count to it. */
@Injectable()
export class AnnualFiguresService {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(Oversights) private readonly oversights: Oversights,
    @Inject(Past) private readonly past: Past,
  ) {}

  async show(query: Asked, caller: ActingPerson): Promise<AnnualFigures> {
    const { jurisdiction, year } = query;
    const reporter = await this.scopeOf(query, caller);
    const { on, found } = await this.past.read(query.on, async (manager, today) => {
      const scope = { jurisdiction, year, today, reporter };
      return {
        proposals: figuresOf('proposals', await countFigures(manager, 'proposals', scope)),
        commitments: figuresOf('commitments', await countFigures(manager, 'commitments', scope)),
      };
    });
    return { on, jurisdiction, year, ...(reporter === undefined ? {} : { reporter }), figures: found };
  }

  async rows(query: z.output<typeof figureRowsQuery>, caller: ActingPerson): Promise<FigureRows> {
    const { jurisdiction, year, subject, division, value, after, limit } = query;
    const reporter = await this.scopeOf(query, caller);
    const { found } = await this.past.read(query.on, (manager, today) =>
      queryFigureRows(manager, subject, { jurisdiction, year, today, reporter }, { division, value }, { after, limit }),
    );
    const names = await this.directory.names();
    return {
      rows: found.rows.map(({ id, proposal, title, unit, day, item, values }) => ({
        id,
        proposal: proposalRef(proposal, title),
        ...(unit === null ? {} : { unit: names.party(unit) }),
        day,
        ...(item === null ? {} : { item }),
        values: Object.entries(values).map(([name, one]) => ({ division: name, value: one })),
      })),
      ...(found.end ? { next: encodeCursor(found.end) } : {}),
    };
  }

  /** As they go into a report that is handed in today. */
  async frozen(jurisdiction: string, year: number, reporter: ReporterRole, on: PlainDate): Promise<ReportFigures> {
    const scope = { jurisdiction, year, today: on, reporter };
    const counts: Record<string, Record<string, Record<string, number>>> = {};
    for (const subject of figureSubjects) {
      const divisions: Record<string, Record<string, number>> = {};
      for (const { division, value, count } of await countFigures(this.source.manager, subject, scope))
        (divisions[division] ??= {})[value] = count;
      counts[subject] = divisions;
    }
    return { on, counts };
  }

  /** 人代工委 and supervisors ask for any report's figures; a unit that was called to report, for its own alone. */
  private async scopeOf(
    { jurisdiction, year, reporter }: Asked,
    caller: ActingPerson,
  ): Promise<ReporterRole | undefined> {
    const body = supervisingBody(await this.directory.names(), jurisdiction);
    if (caller.unit === body || caller.roles.includes('supervisor')) return reporter;
    for (const matter of ['november-report', 'progress-report'] as const) {
      const state = await this.oversights.find(oversightStream({ jurisdiction, year, matter, item: 'annual' }));
      const own = state?.reporters?.find(({ unit }) => unit === caller.unit)?.role;
      if (own !== undefined && (reporter === undefined || reporter === own)) return own;
    }
    throw new ProblemError('not-found');
  }
}

function figuresOf(subject: FigureSubject, counts: readonly FigureCount[]): Figures {
  const divisions = figureDivisions[subject].map((division) => ({
    division,
    parts: counts.flatMap((one) => (one.division === division ? [{ value: one.value, count: one.count }] : [])),
  }));
  const [first] = divisions;
  return { total: first?.parts.reduce((sum, { count }) => sum + count, 0) ?? 0, divisions };
}
