import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import {
  annualFiguresQuery,
  figureRowsExport,
  figureRowsQuery,
  type AnnualFigures,
  type FigureRows,
} from '@banli/contracts';
import { conditionsOf } from '../exports/conditions';
import { figureColumns } from '../exports/figure-columns';
import { Exports } from '../exports/exports.service';
import { pageAt } from '../exports/page-at';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { Past } from '../past/past.service';
import { AnnualFiguresService } from './annual-figures.service';

const readers = ['assigning-body', 'supervisor', 'office', 'handler', 'chief', 'deputy-head'] as const;

/** What the reports of article 34 count of a year. */
@Controller('api/annual-figures')
export class AnnualFiguresController {
  constructor(
    @Inject(AnnualFiguresService) private readonly figures: AnnualFiguresService,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(Past) private readonly past: Past,
  ) {}

  @Get()
  @Permit({ kind: 'roles', roles: readers })
  show(
    @Query(new ContractPipe(annualFiguresQuery)) query: z.output<typeof annualFiguresQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<AnnualFigures> {
    return this.figures.show(query, caller);
  }

  /** The rows behind a figure; as many as it counts. */
  @Get('rows')
  @Permit({ kind: 'roles', roles: readers })
  rows(
    @Query(new ContractPipe(figureRowsQuery)) query: z.output<typeof figureRowsQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<FigureRows> {
    return this.figures.rows(query, caller);
  }

  /** The same rows as a file, of all pages. */
  @Get('export')
  @Permit({ kind: 'roles', roles: readers })
  async export(
    @Query(new ContractPipe(figureRowsExport)) { format, language, ...filter }: z.output<typeof figureRowsExport>,
    @Caller() caller: ActingPerson,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { on } = await this.figures.show(filter, caller);
    await this.exports.send(
      reply,
      { format, language },
      {
        name: `${filter.subject}-${String(filter.year)}`,
        title: { zh: '办理工作情况报告数据', en: 'Figures of the yearly report' },
        conditions: conditionsOf(on, { ...filter, year: String(filter.year) }),
        columns: figureColumns(filter.subject),
        rows: this.past.everyRow(
          filter.on,
          (after) => this.figures.rows(figureRowsQuery.parse({ ...pageAt(after), ...filter }), caller),
          ({ rows }) => rows,
        ),
      },
    );
  }
}
