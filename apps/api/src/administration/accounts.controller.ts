import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import {
  accountsQuery,
  changeAccount,
  createAccount,
  disableAccount,
  enableAccount,
  encodeCursor,
  grantRoles,
  type AccountList,
  type OneTimePassword,
  type WorkLeft,
} from '@banli/contracts';
import type { Person } from '@banli/domain';
import { hashPassword, oneTimePassword } from '@banli/platform';
import { queryAccounts, queryWorkLeft } from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import { presentAccount } from './account.presenter';
import { administerAs } from './administrator';

const system = Permit({ kind: 'roles', roles: ['system-administrator'] });
const security = Permit({ kind: 'roles', roles: ['security-administrator'] });

/** Accounts: made by the system administrator without any right, given roles and passwords by the security administrator. */
@Controller('api/administration/accounts')
export class AccountsController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  @Get()
  @Permit({ kind: 'roles', roles: ['system-administrator', 'security-administrator'] })
  async list(@Query(new ContractPipe(accountsQuery)) query: z.output<typeof accountsQuery>): Promise<AccountList> {
    const { after, limit, ...filter } = query;
    const { rows, end } = await queryAccounts(this.source.manager, filter, { after, limit });
    const names = await this.directory.names();
    return { rows: rows.map((row) => presentAccount(row, names)), ...(end ? { next: encodeCursor(end) } : {}) };
  }

  /** The account's id is its login; both stay for ever, for the record names people by it. */
  @Post()
  @HttpCode(204)
  @system
  async create(
    @Body(new ContractPipe(createAccount)) { login, name, unit, post }: z.output<typeof createAccount>,
    @Caller() caller: Person,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const given = [login, login, name, unit, post ?? null];
    const { manager } = this.source;
    await administerAs(manager, 'create_person', { caller, request }, given, { login, party: unit });
  }

  /** Another unit takes the roles away: they belonged to the post that was left. */
  @Post(':person/change')
  @HttpCode(204)
  @system
  async change(
    @Param('person') person: string,
    @Body(new ContractPipe(changeAccount)) { name, unit, post }: z.output<typeof changeAccount>,
    @Caller() caller: Person,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    if ((await this.directory.names()).person(person).unit.id !== unit) await this.refuseWithWork(person);
    const given = [person, name, unit, post ?? null];
    await administerAs(this.source.manager, 'change_person', { caller, request }, given, { person, party: unit });
  }

  /** With a last day: the person has left. Ends their sessions; answers what they still have in hand. */
  @Post(':person/disable')
  @HttpCode(200)
  @system
  async disable(
    @Param('person') person: string,
    @Body(new ContractPipe(disableAccount)) { reason, leftOn }: z.output<typeof disableAccount>,
    @Caller() caller: Person,
    @Req() request: FastifyRequest,
  ): Promise<WorkLeft> {
    // Who leaves has handed over what they had: the unit's office does that, for no administrator handles cases.
    if (leftOn !== undefined) await this.refuseWithWork(person);
    const given = [person, reason, leftOn ?? null];
    await administerAs(this.source.manager, 'disable_person', { caller, request }, given, { person });
    return { cases: await queryWorkLeft(this.source.manager, person) };
  }

  @Post(':person/enable')
  @HttpCode(204)
  @system
  async enable(
    @Param('person') person: string,
    @Body(new ContractPipe(enableAccount)) { reason }: z.output<typeof enableAccount>,
    @Caller() caller: Person,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await administerAs(this.source.manager, 'enable_person', { caller, request }, [person, reason], { person });
  }

  private async refuseWithWork(person: string): Promise<void> {
    const cases = await queryWorkLeft(this.source.manager, person);
    if (cases.length > 0) throw new ProblemError('work-not-handed-over', { person, count: cases.length });
  }

  /** All of the account's roles from now on. */
  @Post(':person/roles')
  @HttpCode(204)
  @security
  async grant(
    @Param('person') person: string,
    @Body(new ContractPipe(grantRoles)) { roles }: z.output<typeof grantRoles>,
    @Caller() caller: Person,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const given = [person, [...new Set(roles)]];
    await administerAs(this.source.manager, 'grant_roles', { caller, request }, given, { person });
  }

  /** Ends the person's sessions and unlocks the login. */
  @Post(':person/password')
  @HttpCode(200)
  @security
  async resetPassword(
    @Param('person') person: string,
    @Caller() caller: Person,
    @Req() request: FastifyRequest,
  ): Promise<OneTimePassword> {
    const password = oneTimePassword();
    const given = [person, await hashPassword(password)];
    await administerAs(this.source.manager, 'reset_password', { caller, request }, given, { person });
    return { password };
  }

  @Post(':person/unlock')
  @HttpCode(204)
  @security
  async unlock(
    @Param('person') person: string,
    @Caller() caller: Person,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await administerAs(this.source.manager, 'unlock_login', { caller, request }, [person], { person });
  }
}
