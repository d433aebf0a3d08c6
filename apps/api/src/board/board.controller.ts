import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { workingDaysBetween, type PlainDate } from '@banli/calendar';
import { boardExport, boardQuery, encodeCursor, type BoardRow, type OverdueBoard } from '@banli/contracts';
import { proposalKeyOf, type StreamId } from '@banli/domain';
import { loadWorkCalendar, packInForce, type BusinessClock } from '@banli/platform';
import type { ClockKind } from '@banli/rules';
import { countBoardByOwner, NOTHING_ON_THE_BOARD, queryBoard, sumOfCounts, type BoardClock } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import { conditionsOf } from '../exports/conditions';
import { Exports } from '../exports/exports.service';
import { pageAt } from '../exports/page-at';
import { boardColumns } from '../exports/sheets';
import { roundRefOf } from '../fulfilment/round-ref.presenter';
import { oversightRefOf } from '../oversight/oversight-ref.presenter';
import { ContractPipe } from '../http/body.pipe';
import { Permit } from '../http/permit.decorator';
import { Past } from '../past/past.service';
import { proposalRef } from '../proposals/proposal-ref.presenter';

@Controller('api/board')
export class BoardController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(Past) private readonly past: Past,
  ) {}

  /** Every act owed that is near, due or overdue on a day, each in exactly one tier; today unless asked. */
  @Get()
  @Permit({ kind: 'roles', roles: ['supervisor', 'assigning-body'] })
  async show(@Query(new ContractPipe(boardQuery)) query: z.output<typeof boardQuery>): Promise<OverdueBoard> {
    const { after, limit, tier, ...filter } = query;
    const today = await this.clock.today();
    const on = filter.on ?? today;
    const { manager } = this.source;
    const { rows, end } = await queryBoard(manager, { ...filter, on, today }, tier, { after, limit });
    const owners = await countBoardByOwner(manager, { ...filter, on, today });
    const names = await this.directory.names();
    return {
      on,
      counts: sumOfCounts(
        owners.map(([, of]) => of),
        NOTHING_ON_THE_BOARD,
      ),
      units: owners.map(([owner, of]) => ({ owedBy: names.owner(owner), counts: of })),
      rows: rows.map((row) => presentRow(row, names, on)),
      ...(end ? { next: encodeCursor(end) } : {}),
    };
  }

  /** The same rows as a file, of all pages. */
  @Get('export')
  @Permit({ kind: 'roles', roles: ['supervisor', 'assigning-body'] })
  async export(
    @Query(new ContractPipe(boardExport)) { format, language, ...filter }: z.output<typeof boardExport>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = await this.clock.today();
    await this.exports.send(
      reply,
      { format, language },
      {
        name: 'board',
        title: { zh: '期限看板', en: 'Due dates' },
        conditions: conditionsOf(filter.on ?? today, filter),
        columns: boardColumns,
        rows: this.past.everyRow(
          undefined,
          (after) => this.show({ ...boardQuery.parse(pageAt(after)), ...filter }),
          ({ rows }) => rows,
        ),
      },
    );
  }
}

function presentRow(row: BoardClock, names: Names, on: PlainDate): BoardRow {
  const round = roundRefOf(row, names);
  const oversight = oversightRefOf(row);
  const { jurisdiction } = proposalKeyOf(row.stream as StreamId);
  const kind = row.kind as ClockKind;
  const rule = packInForce(jurisdiction, on)?.clocks[kind];
  return {
    id: `${row.stream}#${row.clockId}`,
    ...(row.proposal === null || row.title === null ? {} : { proposal: proposalRef(row.proposal, row.title) }),
    ...(round ? { round } : {}),
    ...(oversight ? { oversight } : {}),
    kind,
    name: rule?.name ?? { zh: kind, en: kind },
    owedBy: names.owner(row.owedBy),
    ...(row.branch === null ? {} : { branch: names.party(row.branch) }),
    dueOn: row.dueOn,
    provisional: row.provisional,
    tier: row.tier,
    workingDaysPast: workingDaysBetween(loadWorkCalendar(), row.dueOn as PlainDate, on),
    ...toldOf(row, names),
  };
}

function toldOf({ toldTier, toldAt, deliveredAt, seenAt, seenBy }: BoardClock, names: Names): Pick<BoardRow, 'told'> {
  if (toldTier === null || toldAt === null || deliveredAt === null) return {};
  return {
    told: {
      tier: toldTier,
      sentAt: toldAt.toISOString(),
      deliveredAt: deliveredAt.toISOString(),
      ...(seenAt === null ? {} : { seenAt: seenAt.toISOString() }),
      ...(seenBy === null ? {} : { seenBy: names.person(seenBy) }),
    },
  };
}
