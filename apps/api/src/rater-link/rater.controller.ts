import { Body, Controller, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { rateByLink, type CommandAnswer, type RaterPage } from '@banli/contracts';
import { ContractPipe } from '../http/body.pipe';
import { Headers, type CommandHeaders } from '../http/command-headers';
import { Permit } from '../http/permit.decorator';
import { SessionService } from '../session/session.service';
import { RaterLinks } from './rater-link.service';
import { RaterDesk } from './rater.service';

const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/;
const tokenOf = (request: FastifyRequest): string | undefined => BEARER.exec(request.headers.authorization ?? '')?.[1];

/** The page of whoever holds a link; the token comes in `Authorization`, never in an address. */
@Controller('api/rater')
export class RaterController {
  constructor(
    @Inject(RaterLinks) private readonly links: RaterLinks,
    @Inject(RaterDesk) private readonly desk: RaterDesk,
    @Inject(SessionService) private readonly sessions: SessionService,
  ) {}

  /** Changes nothing, however often it is opened, also by a mail scanner. */
  @Get()
  @Permit({ kind: 'public', why: 'the link itself is the permission' })
  @RouteConfig({ rateLimit: { max: 60, timeWindow: 60_000 } })
  async show(@Req() request: FastifyRequest): Promise<RaterPage> {
    return this.desk.page(await this.links.open(tokenOf(request), (await this.sessions.callerOf(request))?.person));
  }

  @Post('rating')
  @HttpCode(200)
  @Permit({ kind: 'public', why: 'the link and a one-time code are the permission' })
  @RouteConfig({ rateLimit: { max: 20, timeWindow: 60_000 } })
  async rate(
    @Req() request: FastifyRequest,
    @Body(new ContractPipe(rateByLink)) body: z.output<typeof rateByLink>,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const link = await this.links.open(tokenOf(request), (await this.sessions.callerOf(request))?.person);
    return this.desk.rate(link, 'RateReply', body, headers);
  }

  /** Within the pack's window; a rating that was given on paper or from an account is corrected this way as well. */
  @Post('correction')
  @HttpCode(200)
  @Permit({ kind: 'public', why: 'the link and a one-time code are the permission' })
  @RouteConfig({ rateLimit: { max: 20, timeWindow: 60_000 } })
  async correct(
    @Req() request: FastifyRequest,
    @Body(new ContractPipe(rateByLink)) body: z.output<typeof rateByLink>,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    const link = await this.links.open(tokenOf(request), (await this.sessions.callerOf(request))?.person);
    return this.desk.rate(link, 'CorrectRating', body, headers);
  }
}
