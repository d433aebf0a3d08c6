import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import {
  encodeCursor,
  publicationsExport,
  publicationsQuery,
  type ListedPublication,
  type PublicationList,
} from '@banli/contracts';
import type { Person } from '@banli/domain';
import { loadRulePacks } from '@banli/platform';
import type { Bilingual } from '@banli/rules';
import { countPublications, queryPublications, type ListedPublication as LetterRow } from '@banli/store';
import { DirectoryService, type Names } from '../directory/directory.service';
import { conditionsOf } from '../exports/conditions';
import { pageAt } from '../exports/page-at';
import { Exports } from '../exports/exports.service';
import { publicationColumns } from '../exports/sheets';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { Past } from '../past/past.service';
import { proposalRef } from '../proposals/proposal-ref.presenter';

const readers = ['supervisor', 'assigning-body', 'handler', 'office', 'chief', 'deputy-head'] as const;

/** Which letters are public and where, which are not by a decision, and which should have been (36). */
@Controller('api/publications')
export class PublicationsController {
  constructor(
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(Past) private readonly past: Past,
    @Inject(Exports) private readonly exports: Exports,
  ) {}

  /** Of all units for supervisors and of its own cases for the supervising body; a unit sees its own letters. */
  @Get()
  @Permit({ kind: 'roles', roles: readers })
  async show(
    @Query(new ContractPipe(publicationsQuery)) query: z.output<typeof publicationsQuery>,
    @Caller() caller: Person,
  ): Promise<PublicationList> {
    const { after, limit, on: asked, ...filter } = query;
    const { on, found } = await this.past.read(asked, async (manager, day) => ({
      page: await queryPublications(manager, caller, day, filter, { after, limit }),
      counts: await countPublications(manager, caller, day, filter),
    }));
    const { rows, end } = found.page;
    const names = await this.directory.names();
    return {
      on,
      counts: found.counts,
      rows: rows.map((row) => presentLetter(row, names)),
      ...(end ? { next: encodeCursor(end) } : {}),
    };
  }

  /** The same rows as a file, of all pages. */
  @Get('export')
  @Permit({ kind: 'roles', roles: readers })
  async export(
    @Query(new ContractPipe(publicationsExport)) { format, language, ...filter }: z.output<typeof publicationsExport>,
    @Caller() caller: Person,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = (after?: string) => this.show({ ...publicationsQuery.parse(pageAt(after)), ...filter }, caller);
    const { on } = await page();
    await this.exports.send(
      reply,
      { format, language },
      {
        name: 'publications',
        title: { zh: '答复公开情况', en: 'Publication of replies' },
        conditions: conditionsOf(on, filter),
        columns: publicationColumns,
        rows: this.past.everyRow(filter.on, page, ({ rows }) => rows),
      },
    );
  }
}

function presentLetter(row: LetterRow, names: Names): ListedPublication {
  const { stream, title, unit, answeredOn, state, dueOn, exemptedOn, exemption } = row;
  return {
    ...proposalRef(stream, title),
    unit: names.party(unit),
    answeredOn,
    state,
    ...(dueOn === null ? {} : { dueOn }),
    ...site('onUnitSite', row.publishedOn, row.address),
    ...site('onCongressSite', row.congressOn, row.congressAddress),
    ...(exemptedOn === null || exemption === null ? {} : { exempted: { on: exemptedOn, ground: groundOf(exemption) } }),
  };
}

const site = (
  name: 'onUnitSite' | 'onCongressSite',
  on: string | null,
  address: string | null,
): Partial<Pick<ListedPublication, typeof name>> => (on === null ? {} : { [name]: { on, address: address ?? '' } });

/** As the packs name it; one that no pack knows stands for itself. */
function groundOf(id: string): Bilingual {
  const known = loadRulePacks().flatMap(({ publication }) => publication?.grounds ?? []);
  return known.find((one) => one.id === id)?.name ?? { zh: id, en: id };
}
