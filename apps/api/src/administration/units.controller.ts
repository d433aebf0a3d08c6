import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { createUnit, saveUnit, type UnitRecords } from '@banli/contracts';
import type { Person } from '@banli/domain';
import { countAccounts } from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import { jurisdictions } from '../directory/jurisdictions';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import { administerAs } from './administrator';

const system = Permit({ kind: 'roles', roles: ['system-administrator'] });

/** Units with the days between which work is given to them, and who follows them. */
@Controller('api/administration/units')
export class UnitsController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  @Get()
  @Permit({ kind: 'roles', roles: ['system-administrator', 'security-administrator', 'audit-administrator'] })
  async list(): Promise<UnitRecords> {
    const names = await this.directory.names();
    const accounts = await countAccounts(this.source.manager);
    return {
      jurisdictions: jurisdictions().map(({ id, name }) => ({ id, name })),
      rows: names.content.parties.map(
        ({ id, kind, aliases, fields, validFrom, validUntil, successor, jurisdiction }) => ({
          ...names.party(id),
          kind,
          aliases,
          fields,
          accounts: accounts.get(id) ?? 0,
          ...(validFrom === null ? {} : { validFrom }),
          ...(validUntil === null ? {} : { validUntil }),
          ...(successor === null ? {} : { successor: names.party(successor) }),
          ...((jurisdiction ?? null) === null ? {} : { jurisdiction: jurisdiction ?? '' }),
        }),
      ),
    };
  }

  @Post()
  @HttpCode(204)
  @system
  async create(
    @Body(new ContractPipe(createUnit)) { id, ...unit }: z.output<typeof createUnit>,
    @Caller() caller: Person,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    if ((await this.directory.names()).knowsParty(id)) throw new ProblemError('unit-exists', { unit: id });
    await this.save(id, unit, caller, request);
  }

  /** All of the unit from now on; what letters and records have said of it stays. */
  @Post(':unit/change')
  @HttpCode(204)
  @system
  async change(
    @Param('unit') id: string,
    @Body(new ContractPipe(saveUnit)) unit: z.output<typeof saveUnit>,
    @Caller() caller: Person,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    if (!(await this.directory.names()).knowsParty(id)) throw new ProblemError('unknown-party', { party: id });
    await this.save(id, unit, caller, request);
  }

  private async save(
    id: string,
    { shortName, validFrom, validUntil, successor, ...unit }: z.output<typeof saveUnit>,
    caller: Person,
    request: FastifyRequest,
  ): Promise<void> {
    const backwards = validFrom !== undefined && validUntil !== undefined && validUntil < validFrom;
    if (backwards || successor === id) throw new ProblemError('unit-dates', { unit: id });
    const { jurisdiction } = unit;
    if (jurisdiction !== undefined && !jurisdictions().some((one) => one.id === jurisdiction))
      throw new ProblemError('unknown-jurisdiction', { jurisdiction });
    const row = {
      ...{ id, short_name: shortName, valid_from: validFrom, valid_until: validUntil, successor },
      ...unit,
    };
    const { manager } = this.source;
    await administerAs(manager, 'save_unit', { caller, request }, [JSON.stringify(row)], { party: successor });
  }
}
