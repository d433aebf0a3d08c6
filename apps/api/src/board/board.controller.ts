import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { workingDaysBetween, type PlainDate } from '@banli/calendar';
import { boardQuery, type BoardRow, type OverdueBoard } from '@banli/contracts';
import { proposalKeyOf, type StreamId } from '@banli/domain';
import { loadRulePacks, loadWorkCalendar, type BusinessClock } from '@banli/platform';
import type { ClockKind } from '@banli/rules';
import { queryBoard, type BoardClock } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import { ContractPipe } from '../http/body.pipe';
import { Permit } from '../http/permit.decorator';
import { proposalRef } from '../proposals/proposal-ref.presenter';

@Controller('api/board')
export class BoardController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Every act owed that is near, due or overdue on a day, each in exactly one tier; today unless asked. */
  @Get()
  @Permit({ kind: 'roles', roles: ['supervisor', 'assigning-body'] })
  async show(@Query(new ContractPipe(boardQuery)) query: z.output<typeof boardQuery>): Promise<OverdueBoard> {
    const on = query.on ?? (await this.clock.today());
    const names = await this.directory.names();
    const rows = (await queryBoard(this.source.manager, on)).map((row) => presentRow(row, names, on));
    const counts = { blue: 0, yellow: 0, 'due-today': 0, overdue: 0 };
    for (const row of rows) counts[row.tier] += 1;
    return { on, counts, rows };
  }
}

function presentRow(row: BoardClock, names: Names, on: PlainDate): BoardRow {
  const { jurisdiction } = proposalKeyOf(row.proposal as StreamId);
  const kind = row.kind as ClockKind;
  const rule = loadRulePacks().find((pack) => pack.jurisdiction === jurisdiction)?.clocks[kind];
  return {
    id: `${row.stream}#${row.clockId}`,
    proposal: proposalRef(row.proposal, row.title),
    kind,
    name: rule?.name ?? { zh: kind, en: kind },
    owedBy: names.owner(row.owedBy),
    dueOn: row.dueOn,
    provisional: row.provisional,
    tier: row.tier,
    workingDaysPast: workingDaysBetween(loadWorkCalendar(), row.dueOn as PlainDate, on),
  };
}
