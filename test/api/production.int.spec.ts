import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@banli/contracts';
import { hashPassword } from '@banli/platform';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { ask, type RawAnswer } from '../support/raw-request';
import { assigner, deputy } from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';

const ownPassword = 'a password of their own';

describe('a deployment that is not a demonstration', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack({ environment: { BANLI_DEMONSTRATION: 'false', BANLI_SECURE_COOKIES: 'true' } });
    await stack.source.query('update app.person set password_hash = $1 where id = $2', [
      await hashPassword(ownPassword),
      assigner,
    ]);
  });
  afterAll(() => stack.stop());

  const signIn = (login: string, password: string): Promise<RawAnswer> =>
    ask(stack.baseUrl, { method: 'POST', path: '/api/session', body: { login, password } });

  it('says so, and tells nobody’s login', async () => {
    const { text } = await ask(stack.baseUrl, { path: '/api/health' });

    expect(JSON.parse(text)).toEqual({ status: 'ok', demonstration: false });
  });

  it('refuses the password of the demonstration logins, which everyone knows', async () => {
    expect((await signIn(deputy, DEMONSTRATION_PASSWORD)).status).toBe(401);
  });

  it('sends its cookie over HTTPS alone, and has browsers remember that', async () => {
    const { status, headers } = await signIn(assigner, ownPassword);

    expect(status).toBe(200);
    expect(headers['set-cookie']?.[0]).toMatch(/; Secure/);
    expect(headers['strict-transport-security']).toMatch(/max-age=\d+/);
  });

  it('lets nobody choose the time at which a case begins', async () => {
    const { headers } = await signIn(assigner, ownPassword);
    const register = (change: object): Promise<RawAnswer> =>
      ask(stack.baseUrl, {
        method: 'POST',
        path: '/api/proposals',
        headers: { cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '', 'idempotency-key': randomUUID() },
        body: {
          jurisdiction: 'chongqing',
          session: '5-4',
          number: '0901',
          title: '关于公开水质信息的建议',
          text: '建议按月公开。',
          leadProposer: deputy,
          inSession: false,
          containsStateSecret: false,
          ...change,
        },
      });
    const chosen = await register({ timelineStart: '2021-02-05T01:00:00.000Z' });

    expect([chosen.status, (JSON.parse(chosen.text) as Problem).code]).toEqual([403, 'not-a-demonstration']);
    expect((await register({})).status).toBe(201);
  });

  it('does not start on a rule pack that it cannot read, and says by line and field what is wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'banli-packs-'));
    try {
      writeFileSync(join(folder, 'draft.yaml'), 'id: draft\nversion: 1\n');
      await expect(startTestStack({ environment: { BANLI_PACKS: folder } })).rejects.toThrow(
        /ended with code 1:\n(?:draft\.yaml line \d: .*\n)+/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
