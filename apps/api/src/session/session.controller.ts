import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { delegable, malformedKeyPart, proposalStream } from '@banli/domain';
import { changePassword, proofRequest, signIn, type Me, type Proof } from '@banli/contracts';
import type { Settings } from '@banli/platform';
import { SETTINGS } from '../api.tokens';
import { DirectoryService } from '../directory/directory.service';
import { ContractPipe } from '../http/body.pipe';
import { StandIns } from '../desks/stand-ins.service';
import { Caller, type ActingPerson, type SignedInRequest } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import { perSession } from './request-limit';
import { Proofs } from './proofs.service';
import { SESSION_COOKIE, SESSION_HOURS, SessionService, type SignedIn } from './session.service';

/** An office behind one address must not lock itself out; a single login is still guarded. */
const byAddressAndLogin = (request: FastifyRequest): string => {
  const { login } = (request.body ?? {}) as { login?: unknown };
  return `${request.ip} ${typeof login === 'string' ? login : ''}`;
};

@Controller('api/session')
export class SessionController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(StandIns) private readonly standIns: StandIns,
    @Inject(Proofs) private readonly proofs: Proofs,
  ) {}

  @Post()
  @HttpCode(200)
  @Permit({ kind: 'public', why: 'signing in' })
  @RouteConfig({ rateLimit: { max: 30, timeWindow: 60_000, hook: 'preHandler', keyGenerator: byAddressAndLogin } })
  async signIn(
    @Body(new ContractPipe(signIn)) body: { login: string; password: string },
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const opened = await this.sessions.open(body.login, body.password, request.ip);
    if (!opened) throw new ProblemError('wrong-login');
    void reply.setCookie(SESSION_COOKIE, opened.token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: this.settings.secureCookies,
      maxAge: SESSION_HOURS * 3_600,
    });
    return this.meOf(opened.signedIn);
  }

  @Get()
  @Permit({ kind: 'own-account' })
  me(@Caller() { standingIn, ...caller }: ActingPerson, @Req() request: SignedInRequest): Promise<Me> {
    const person = { ...caller, roles: standingIn?.ownRoles ?? caller.roles };
    return this.meOf({ person, passwordChangeDue: request.passwordChangeDue === true });
  }

  @Post('password')
  @HttpCode(204)
  @Permit({ kind: 'own-account' })
  @RouteConfig(perSession(10))
  async changePassword(
    @Body(new ContractPipe(changePassword)) body: z.output<typeof changePassword>,
    @Caller() caller: ActingPerson,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.sessions.changePassword(caller, body, request);
  }

  /** The password once more, before an act that stands for a person like their hand on paper. */
  @Post('proof')
  @HttpCode(200)
  @Permit({ kind: 'signed-in' })
  async prove(
    @Body(new ContractPipe(proofRequest)) { password, act, proposal }: z.output<typeof proofRequest>,
    @Caller() caller: ActingPerson,
  ): Promise<Proof> {
    if (malformedKeyPart(proposal)) throw new ProblemError('not-found');
    return { proof: await this.proofs.give(caller, act, proposalStream(proposal), password) };
  }

  @Delete()
  @HttpCode(204)
  @Permit({ kind: 'public', why: 'signing out must work with an ended session' })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token) await this.sessions.close(token, request.ip);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  private async meOf({ person, passwordChangeDue }: SignedIn): Promise<Me> {
    const names = await this.directory.names();
    const delegations = await this.standIns.today(person);
    return {
      ...names.person(person.personId),
      roles: person.roles,
      demonstration: this.settings.demonstration,
      passwordChangeDue,
      standsInFor: delegations.map(({ absent, to }) => ({
        ...names.person(absent),
        roles: delegable(names.rolesOf(absent)),
        until: to,
      })),
    };
  }
}
