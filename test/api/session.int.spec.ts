import type { Problem } from '@banli/contracts';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { ask, cookieOf, type RawAnswer } from '../support/raw-request';
import { deputy, handler, office } from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';

describe('signing in and out', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  const signIn = (
    login: string,
    password: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<RawAnswer> =>
    ask(stack.baseUrl, { method: 'POST', path: '/api/session', headers, body: { login, password } });
  const me = (cookie: string): Promise<RawAnswer> => ask(stack.baseUrl, { path: '/api/session', headers: { cookie } });

  it('gives a cookie that scripts cannot read and other sites do not send, for twelve hours', async () => {
    const { status, headers } = await signIn(handler, DEMONSTRATION_PASSWORD);
    const [cookie = ''] = headers['set-cookie'] ?? [];

    expect(status).toBe(200);
    expect(cookie).toMatch(/^banli_session=[\w-]{43};/);
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict']);
  });

  it('keeps of that cookie only its hash', async () => {
    const cookie = await cookieOf(stack.baseUrl, handler);
    const token = cookie.split('=')[1] ?? '';
    const rows: readonly { token_hash: string }[] = await stack.source.query('select token_hash from app.session');

    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.token_hash).toMatch(/^[0-9a-f]{64}$/);
      expect(row.token_hash).not.toContain(token);
    }
  });

  it('tells the page who is there, and nothing of the password', async () => {
    const { text } = await me(await cookieOf(stack.baseUrl, deputy));

    expect(JSON.parse(text)).toMatchObject({ id: deputy, name: '李松辽', roles: ['deputy'], demonstration: true });
    expect(text).not.toMatch(/scrypt|hash/i);
  });

  it('answers a wrong password and an unknown login alike', async () => {
    const [wrong, unknown] = await Promise.all([signIn(handler, 'banli-dem0'), signIn('nobody', 'banli-demo')]);
    const problemOf = ({ text }: RawAnswer): Problem => ({ ...(JSON.parse(text) as Problem), instance: '' });

    expect([wrong.status, problemOf(wrong).code]).toEqual([401, 'wrong-login']);
    expect(problemOf(unknown)).toEqual(problemOf(wrong));
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('is refused from another site, so that nobody is signed in as somebody else', async () => {
    const { status, headers } = await signIn(handler, DEMONSTRATION_PASSWORD, { origin: 'https://evil.example' });

    expect([status, headers['set-cookie']]).toEqual([403, undefined]);
  });

  it('ends by signing out, for every copy of the cookie', async () => {
    const cookie = await cookieOf(stack.baseUrl, handler);
    const other = await cookieOf(stack.baseUrl, handler);
    expect((await me(cookie)).status).toBe(200);
    const out = await ask(stack.baseUrl, { method: 'DELETE', path: '/api/session', headers: { cookie } });

    expect(out.status).toBe(204);
    expect(out.headers['set-cookie']?.[0]).toMatch(/^banli_session=;/);
    expect((await me(cookie)).status).toBe(401);
    expect((await me(other)).status).toBe(200);
    expect((await ask(stack.baseUrl, { method: 'DELETE', path: '/api/session', headers: { cookie } })).status).toBe(
      204,
    );
  });

  it('ends by itself when its time is over', async () => {
    const cookie = await cookieOf(stack.baseUrl, handler);
    await stack.source.query(`update app.session set expires_at = now() - interval '1 second'`);

    expect((await me(cookie)).status).toBe(401);
  });

  it('follows a change of roles at once', async () => {
    const cookie = await cookieOf(stack.baseUrl, 'cq-rdgw-supervisor');
    const board = (): Promise<RawAnswer> => ask(stack.baseUrl, { path: '/api/board', headers: { cookie } });
    expect((await board()).status).toBe(200);
    await stack.source.query(`update app.person set roles = '{handler}' where id = 'cq-rdgw-supervisor'`);

    expect((await board()).status).toBe(403);
  });

  it('is refused after thirty tries of one login within a minute, right password or wrong', async () => {
    const tries = await Promise.all(Array.from({ length: 31 }, () => signIn(office, 'guess')));
    expect(tries.some(({ status }) => status === 429)).toBe(true);
    const { status, text, headers } = await signIn(office, DEMONSTRATION_PASSWORD);

    expect([status, (JSON.parse(text) as Problem).code]).toEqual([429, 'too-many-tries']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('does not lock out the others of the same office', async () => {
    expect((await signIn(handler, DEMONSTRATION_PASSWORD)).status).toBe(200);
  });

  it('limits costly requests by the session, not by the address that a whole office has', async () => {
    const [one, other] = [await cookieOf(stack.baseUrl, handler), await cookieOf(stack.baseUrl, deputy)];
    const change = (cookie: string): Promise<RawAnswer> =>
      ask(stack.baseUrl, { method: 'POST', path: '/api/session/password', headers: { cookie }, body: {} });
    const tries = await Promise.all(Array.from({ length: 11 }, () => change(one)));
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(1);

    expect((await change(other)).status).toBe(422);
  });
});
