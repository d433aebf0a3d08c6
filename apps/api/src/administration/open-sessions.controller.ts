import { Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { OpenSessions } from '@banli/contracts';
import type { Person } from '@banli/domain';
import { querySessions } from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import { administerAs } from './administrator';

@Controller('api/administration/sessions')
export class OpenSessionsController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  /** Who is signed in, since when and from where. */
  @Get()
  @Permit({ kind: 'roles', roles: ['security-administrator'] })
  async list(): Promise<OpenSessions> {
    const names = await this.directory.names();
    const rows = await querySessions(this.source.manager);
    return {
      rows: rows.map(({ id, person, openedAt, expiresAt, address }) => ({
        id,
        person: names.person(person),
        openedAt: openedAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        ...(address === null ? {} : { address }),
      })),
    };
  }

  @Post(':sessionId/end')
  @HttpCode(204)
  @Permit({ kind: 'roles', roles: ['security-administrator'] })
  async end(
    @Param('sessionId') session: string,
    @Caller() caller: Person,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    if (!z.uuid().safeParse(session).success) throw new ProblemError('not-found');
    const ended = await administerAs(this.source.manager, 'end_session', { caller, request }, [session]);
    if (ended !== true) throw new ProblemError('not-found');
  }
}
