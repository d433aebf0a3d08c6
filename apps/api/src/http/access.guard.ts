import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { rolesFor, type Person } from '@banli/domain';
import { SessionService } from '../session/session.service';
import type { SignedInRequest } from './caller';
import { PERMISSION, type Permission } from './permit.decorator';
import { ProblemError } from './problem';

/** The one gate: finds the caller, refuses foreign origins, and applies the endpoint's permission. Closed by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(SessionService) private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    if (!permission) throw new ProblemError('forbidden');
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    if (request.method !== 'GET' && request.method !== 'HEAD') refuseForeignOrigin(request);
    if (permission.kind === 'public') return true;
    const caller = await this.sessions.callerOf(request);
    if (!caller) throw new ProblemError('not-signed-in');
    request.caller = caller;
    if (!grants(permission, caller)) throw new ProblemError('not-permitted');
    return true;
  }
}

function grants(permission: Exclude<Permission, { kind: 'public' }>, caller: Person): boolean {
  switch (permission.kind) {
    case 'signed-in':
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
