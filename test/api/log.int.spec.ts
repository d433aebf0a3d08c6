import { randomUUID } from 'node:crypto';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { people } from '../../apps/cli/src/demonstration/case-0869';
import { ask, cookieOf } from '../support/raw-request';
import { deputy, handler, playTo } from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';

const text = '南岸区玄坛庙沿江步道护栏松动';

describe('what API and worker write into their logs', () => {
  let stack: TestStack;
  let logs: string;
  let token: string;

  beforeAll(async () => {
    stack = await startTestStack();
    const the = await playTo(stack, 'delivered');
    const rater = await stack.as(deputy);
    await rater.act(the, 'RateReply', { level: 'not-satisfied', reasons: `${text}，答复没有提到。` });
    const cookie = await cookieOf(stack.baseUrl, handler);
    token = cookie.split('=')[1] ?? '';
    const headers = { cookie, 'idempotency-key': randomUUID() };
    const path = '/api/proposals/chongqing/5-4/1001/record-contact';
    const bodies = [{ manner: text, summary: text }, `{"summary": "${text}`, { manner: 'visit', summary: text }];
    for (const body of bodies) await ask(stack.baseUrl, { method: 'POST', path, headers, body });
    await ask(stack.baseUrl, { path: `/api/board?on=${encodeURIComponent(text)}`, headers });
    await ask(stack.baseUrl, {
      method: 'POST',
      path: '/api/session',
      body: { login: 'deputy-wang', password: 'wrong-password-1' },
    });
    await stack.end('worker');
    await stack.end('api');
    logs = `${stack.logOf('api')}\n${stack.logOf('worker')}`;
  });
  afterAll(() => stack.stop());

  it('is there: every request by method and path, and how it ended', () => {
    expect(logs).toMatch(/"method":"POST","url":"\/api\/proposals\/chongqing\/5-4\/1001\/record-contact"/);
    expect(logs).toMatch(/"statusCode":422/);
  });

  it('holds no text of a case, in whatever form it was sent', () => {
    for (const said of [text, encodeURIComponent(text), '岸线', '电话沟通', '我局赞成', '代表本人签收'])
      expect(logs).not.toContain(said);
  });

  it('holds no name of a person', () => {
    for (const { name } of people) expect(logs).not.toContain(name);
  });

  it('holds no password, session or wrong login', () => {
    for (const secret of [DEMONSTRATION_PASSWORD, 'wrong-password-1', 'deputy-wang', token, 'scrypt$'])
      expect(logs).not.toContain(secret);
    expect(logs).not.toMatch(/banli_session|set-cookie|"cookie"/i);
  });

  it('holds neither the database’s password nor the key of the payloads', () => {
    expect(logs).not.toContain(new URL(stack.databaseUrl).password);
    expect(logs).not.toContain(stack.settings.payloadKeys.split(':')[1]);
  });
});
