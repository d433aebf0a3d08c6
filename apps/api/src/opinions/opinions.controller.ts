import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import {
  encodeCursor,
  opinionsExport,
  opinionsQuery,
  type AwaitedLetter,
  type OpinionsBoard,
  type PartyRef,
} from '@banli/contracts';
import type { Person, Phase } from '@banli/domain';
import { queryOpinions, queryUnitsOfOpinions, type AwaitedLetter as LetterRow } from '@banli/store';
import { DirectoryService, type Names } from '../directory/directory.service';
import { conditionsOf } from '../exports/conditions';
import { Exports } from '../exports/exports.service';
import { pageAt } from '../exports/page-at';
import { opinionColumns } from '../exports/sheets';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { Past } from '../past/past.service';
import { proposalRef } from '../proposals/proposal-ref.presenter';

const readers = ['supervisor', 'assigning-body', 'handler', 'office', 'chief', 'deputy-head'] as const;

@Controller('api/opinions')
export class OpinionsController {
  constructor(
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(Past) private readonly past: Past,
    @Inject(Exports) private readonly exports: Exports,
  ) {}

  /** Which co-handler keeps which letter waiting: all for supervisors, a lead's own letters, a co-handler's own opinions. */
  @Get()
  @Permit({ kind: 'roles', roles: readers })
  async show(
    @Query(new ContractPipe(opinionsQuery)) query: z.output<typeof opinionsQuery>,
    @Caller() caller: Person,
  ): Promise<OpinionsBoard> {
    const { after, limit, on: asked, ...filter } = query;
    const { on, found } = await this.past.read(asked, async (manager, day) => ({
      page: await queryOpinions(manager, caller, day, filter, { after, limit }),
      units: await queryUnitsOfOpinions(manager, caller, day, filter),
    }));
    const { rows, end } = found.page;
    const names = await this.directory.names();
    return {
      on,
      units: found.units.map((one) => ({ ...one, unit: names.party(one.unit) })),
      rows: rows.map((row) => presentLetter(row, names)),
      ...(end ? { next: encodeCursor(end) } : {}),
    };
  }

  /** The same letters as a file, a row for each opinion, of all pages. */
  @Get('export')
  @Permit({ kind: 'roles', roles: readers })
  async export(
    @Query(new ContractPipe(opinionsExport)) { format, language, ...filter }: z.output<typeof opinionsExport>,
    @Caller() caller: Person,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { on } = await this.past.read(filter.on, () => Promise.resolve());
    await this.exports.send(
      reply,
      { format, language },
      {
        name: 'opinions',
        title: { zh: '协办意见', en: 'Opinions' },
        conditions: conditionsOf(on, filter),
        columns: opinionColumns,
        rows: this.past.everyRow(
          filter.on,
          (after) => this.show({ ...opinionsQuery.parse(pageAt(after)), ...filter }, caller),
          ({ rows }) => rows.flatMap((letter) => letter.opinions.map((opinion) => ({ letter, opinion }))),
        ),
      },
    );
  }
}

function presentLetter(row: LetterRow, names: Names): AwaitedLetter {
  return {
    ...proposalRef(row.stream, row.title),
    lead: names.party(row.lead),
    phase: row.phase as Phase,
    ...(row.replyDueOn === null ? {} : { replyDueOn: row.replyDueOn }),
    ...(row.answeredOn === null ? {} : { answeredOn: row.answeredOn }),
    opinions: row.opinions.map(({ acknowledgedOn, submittedOn, dueOn, ...one }) => ({
      ...one,
      unit: names.party(one.unit),
      ...(acknowledgedOn === null ? {} : { acknowledgedOn }),
      ...(submittedOn === null ? {} : { submittedOn }),
      ...(dueOn === null ? {} : { dueOn }),
    })),
    blockedBy: row.answeredOn === null ? blocking(row).map((unit): PartyRef => names.party(unit)) : [],
  };
}

/** A missing opinion waits for its co-handler, one that came for the lead to accept it (20). */
function blocking({ lead, opinions }: LetterRow): readonly string[] {
  const missing = opinions.filter(({ status }) => status === 'requested' || status === 'bounced');
  const unread = opinions.some(({ status }) => status === 'submitted');
  return [...missing.map(({ unit }) => unit), ...(unread ? [lead] : [])];
}
