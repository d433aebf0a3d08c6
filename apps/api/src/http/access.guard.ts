import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { rolesFor } from '@banli/domain';
import { StandIns } from '../desks/stand-ins.service';
import { SessionService } from '../session/session.service';
import type { ActingPerson, SignedInRequest } from './caller';
import { PERMISSION, type Permission } from './permit.decorator';
import { ProblemError } from './problem';

/** The one gate: finds the caller, refuses foreign origins, and applies the endpoint's permission. Closed by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(StandIns) private readonly standIns: StandIns,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    if (!permission) throw new ProblemError('forbidden');
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    if (request.method !== 'GET' && request.method !== 'HEAD') refuseForeignOrigin(request);
    if (permission.kind === 'public') return true;
    const signedIn = await this.sessions.callerOf(request);
    if (!signedIn) throw new ProblemError('not-signed-in');
    const { person, passwordChangeDue } = signedIn;
    if (passwordChangeDue && permission.kind !== 'own-account') throw new ProblemError('password-change-due');
    const caller = await this.standIns.actingAs(person, request.headers[ON_BEHALF_OF]);
    request.caller = caller;
    request.passwordChangeDue = passwordChangeDue;
    if (!grants(permission, caller)) throw refusalTo(permission, caller);
    return true;
  }
}

/** Names the person away whose rights are used; its delegation must run on the business day. */
const ON_BEHALF_OF = 'on-behalf-of';

/** What somebody away has kept for themselves is told apart from what neither of the two may do. */
function refusalTo(permission: Permission, { standingIn }: ActingPerson): ProblemError {
  if (permission.kind !== 'act' || !standingIn) return new ProblemError('not-permitted');
  const { act } = permission;
  const { absent } = standingIn;
  return rolesFor(act).some((role) => absent.roles.includes(role))
    ? new ProblemError('not-for-a-substitute', { act, person: absent.personId })
    : new ProblemError('not-permitted');
}

function grants(permission: Exclude<Permission, { kind: 'public' }>, caller: ActingPerson): boolean {
  switch (permission.kind) {
    case 'signed-in':
    case 'own-account':
    case 'case-reader':
      return true;
    case 'roles':
      return permission.roles.some((role) => caller.roles.includes(role));
    case 'act':
      return rolesFor(permission.act).some((role) => caller.roles.includes(role));
  }
}

/** Browsers say where a request comes from; another site's is refused even where a cookie came along. */
function refuseForeignOrigin(request: SignedInRequest): void {
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const foreignOrigin = origin !== undefined && !sameHost(origin, request.headers.host);
  if (foreignSite || foreignOrigin) throw new ProblemError('foreign-origin');
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
