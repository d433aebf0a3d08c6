import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Problem } from '@banli/contracts';
import { rolesFor, type Role } from '@banli/domain';
import { ApiModule } from '../../apps/api/src/api.module';
import type { Permission } from '../../apps/api/src/http/permit.decorator';
import { people } from '../../apps/cli/src/demonstration/case-0869';
import { ask, cookieOf } from '../support/raw-request';
import { routesOf } from '../support/routes';
import { startTestStack, type TestStack } from '../support/stack';

/** No case has this number: what is let through finds nothing, or nothing to do. */
const places: Readonly<Record<string, string>> = {
  ':jurisdiction': 'chongqing',
  ':session': '5-4',
  ':number': '9999',
  ':promise': '1-1',
  ':clock': 'reply%2Fcq-sthjj%2F1',
  ':year': '2099',
  ':unit': 'cq-sthjj',
  ':matter': 'key-item',
  ':deputy': 'nobody',
  ':item': '5-4-9999',
  ':person': 'nobody',
  ':sessionId': '0',
  ':sha256': '0'.repeat(64),
};

/** What the guard must say to a caller before anything is read of the request. */
function verdict(permission: Permission, roles: readonly Role[] | undefined): 'let through' | '401' | '403' {
  if (permission.kind === 'public') return 'let through';
  if (roles === undefined) return '401';
  switch (permission.kind) {
    case 'signed-in':
    case 'own-account':
    case 'case-reader':
      return 'let through';
    case 'roles':
      return permission.roles.some((role) => roles.includes(role)) ? 'let through' : '403';
    case 'act':
      return rolesFor(permission.act).some((role) => roles.includes(role)) ? 'let through' : '403';
  }
}

describe('who may call what', () => {
  let stack: TestStack;
  const cookies = new Map<string, string>();
  const routes = routesOf(
    ApiModule.register({ databaseUrl: 'postgres://nowhere/none', logLevel: 'silent' } as never),
  ).map((route) => ({ ...route, path: route.address.replace(/:\w+/g, (place) => places[place] ?? place) }));

  beforeAll(async () => {
    stack = await startTestStack();
    for (const { id } of people) cookies.set(id, await cookieOf(stack.baseUrl, id));
  });
  afterAll(() => stack.stop());

  it('finds the controllers’ routes: sixteen acts and a dozen pages at least', () => {
    expect(routes.filter(({ method }) => method === 'POST').length).toBeGreaterThanOrEqual(17);
    expect(routes.filter(({ method }) => method === 'GET').length).toBeGreaterThanOrEqual(9);
  });

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'has a permission written at %s',
    (_address, { permission }) => {
      expect(permission?.kind).toMatch(/^(?:public|signed-in|own-account|case-reader|roles|act)$/);
    },
  );

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'gives every demonstration login, and nobody at all, the verdict of the policy at %s',
    async (_address, { method, path, permission }) => {
      const callers = [undefined, ...people];
      const verdicts = await Promise.all(
        callers.map(async (caller) => {
          const cookie = caller && cookies.get(caller.id);
          const headers = { 'idempotency-key': randomUUID(), ...(cookie === undefined ? {} : { cookie }) };
          const signingOut = method === 'DELETE' && path === '/api/session';
          const answer = await ask(stack.baseUrl, {
            method,
            path: path.replace('/*', '/somewhere'),
            headers: signingOut ? {} : headers,
            ...(method === 'POST' ? { body: {} } : {}),
          });
          return [caller?.id ?? 'nobody', said(answer.status, answer.text)] as const;
        }),
      );

      if (!permission) throw new Error('no permission');
      expect(Object.fromEntries(verdicts)).toEqual(
        Object.fromEntries(callers.map((caller) => [caller?.id ?? 'nobody', verdict(permission, caller?.roles)])),
      );
    },
  );

  it('lets no address outside these answer for the API', async () => {
    for (const path of ['/api', '/api/', '/api/admin', '/api/proposals/chongqing', '/api/session/1', '/API/inbox']) {
      const { status } = await ask(stack.baseUrl, { path });
      expect([path, status]).toEqual([path, path === '/API/inbox' || path === '/api' ? status : 404]);
    }
  });

  /** 401 and 403 are the guard's; what else comes back is the business of the endpoint, but never a fault. */
  function said(status: number, text: string): string {
    if (status >= 500) return `fault ${String(status)}`;
    if (status === 401 || status === 403) {
      const { code } = JSON.parse(text) as Problem;
      return code === 'not-signed-in' || code === 'not-permitted' ? String(status) : code;
    }
    return 'let through';
  }
});
