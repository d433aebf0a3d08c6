import { Body, Controller, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { dropFilter as dropBody, filtersQuery, saveFilter as saveBody, type SavedFilters } from '@banli/contracts';
import { dropFilter, saveFilter, savedFilters } from '@banli/store';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';

/** Filters of lists under the names that a person gave them; nobody else sees them. */
@Controller('api/filters')
export class SavedFiltersController {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  @Get()
  @Permit({ kind: 'signed-in' })
  async list(
    @Query(new ContractPipe(filtersQuery)) { list }: z.output<typeof filtersQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<SavedFilters> {
    const rows = await savedFilters(this.source.manager, caller.personId, list);
    return { filters: rows.map(({ name, query }) => ({ name, query })) };
  }

  @Put()
  @Permit({ kind: 'signed-in' })
  async save(
    @Body(new ContractPipe(saveBody)) { list, name, query }: z.output<typeof saveBody>,
    @Caller() caller: ActingPerson,
  ): Promise<SavedFilters> {
    await saveFilter(this.source.manager, { person: caller.personId, list, name, query });
    return this.list({ list }, caller);
  }

  @Post('drop')
  @HttpCode(200)
  @Permit({ kind: 'signed-in' })
  async drop(
    @Body(new ContractPipe(dropBody)) { list, name }: z.output<typeof dropBody>,
    @Caller() caller: ActingPerson,
  ): Promise<SavedFilters> {
    await dropFilter(this.source.manager, caller.personId, list, name);
    return this.list({ list }, caller);
  }
}
