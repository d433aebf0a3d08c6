import { randomUUID } from 'node:crypto';
import type { Problem } from '@banli/contracts';
import { ask, cookieOf, type RawAnswer, type RawRequest } from '../support/raw-request';
import { refusal } from '../support/refusal';
import { assigner, deputy, handler, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const chinese = /[\u4e00-\u9fff]/;

describe('requests that a page of ours would not send', () => {
  let stack: TestStack;
  let the: FreshCase;
  let cookie: string;
  let assignerCookie: string;

  beforeAll(async () => {
    stack = await startTestStack();
    the = await playTo(stack, 'in-hand');
    cookie = await cookieOf(stack.baseUrl, handler);
    assignerCookie = await cookieOf(stack.baseUrl, assigner);
  });
  afterAll(() => stack.stop());

  const act = (name: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> =>
    ask(stack.baseUrl, {
      method: 'POST',
      path: `/api/proposals/chongqing/5-4/${the.number}/${name}`,
      headers: { cookie, 'idempotency-key': randomUUID(), ...headers },
      body,
    });
  const register = (change: Readonly<Record<string, unknown>>): Promise<RawAnswer> =>
    ask(stack.baseUrl, {
      method: 'POST',
      path: '/api/proposals',
      headers: { cookie: assignerCookie, 'idempotency-key': randomUUID() },
      body: {
        jurisdiction: 'chongqing',
        session: '5-4',
        number: '0800',
        title: '关于公开水质信息的建议',
        text: '建议按月公开。',
        leadProposer: deputy,
        inSession: false,
        containsStateSecret: false,
        ...change,
      },
    });
  const problemIn = ({ text }: RawAnswer): Problem => JSON.parse(text) as Problem;
  const contact = { manner: 'telephone', summary: '电话沟通。' };

  it('are answered with problem details (RFC 9457), in Chinese and English, with a remedy', async () => {
    const answers = await Promise.all([
      act('record-contact', { ...contact, manner: 'telepathy' }),
      act('sign-reply', {}),
      ask(stack.baseUrl, { path: '/api/inbox' }),
      ask(stack.baseUrl, { path: '/api/nowhere' }),
      ask(stack.baseUrl, { path: '/api/proposals/chongqing/5-4/1', headers: { cookie } }),
      act('number-reply', { series: '渝环函' }, { 'idempotency-key': '' }),
    ]);

    for (const answer of answers) {
      const problem = problemIn(answer);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(problem).toMatchObject({ type: `urn:banli:problem:${problem.code}`, status: answer.status });
      expect(problem.instance).toMatch(/^urn:banli:request:/);
      for (const spoken of [problem.text, problem.remedy]) {
        expect(spoken.zh).toMatch(chinese);
        expect(spoken.en).not.toMatch(chinese);
        expect(`${spoken.zh}${spoken.en}`).not.toMatch(/\{\w+\}/);
      }
    }
  });

  it.each([
    ['no key', { 'idempotency-key': '' }, '400 idempotency-key-missing'],
    ['a key of seven letters', { 'idempotency-key': 'seven-7' }, '400 idempotency-key-missing'],
    ['a key with a line in it', { 'idempotency-key': 'key with spaces' }, '400 idempotency-key-missing'],
    ['a version that is none', { 'if-match': '"latest"' }, '422 invalid-body'],
    ['another site as origin', { origin: 'https://evil.example' }, '403 foreign-origin'],
    ['a sandboxed frame as origin', { origin: 'null' }, '403 foreign-origin'],
    ['another port as origin', { origin: 'http://127.0.0.1:1' }, '403 foreign-origin'],
    ['a browser that says it comes from another site', { 'sec-fetch-site': 'cross-site' }, '403 foreign-origin'],
    ['a browser that says it comes from a sister site', { 'sec-fetch-site': 'same-site' }, '403 foreign-origin'],
    ['no session', { cookie: '' }, '401 not-signed-in'],
    ['a session nobody opened', { cookie: `banli_session=${'a'.repeat(43)}` }, '401 not-signed-in'],
  ])('are refused with %s', async (_what, headers, expected) => {
    const answer = await act('record-contact', contact, headers);

    expect(`${String(answer.status)} ${problemIn(answer).code}`).toBe(expected);
  });

  it('are taken from the own origin', async () => {
    const answer = await act('record-contact', contact, { origin: stack.baseUrl, 'sec-fetch-site': 'same-origin' });

    expect(answer.status).toBe(200);
  });

  it.each([
    ['a manner of contact that is none', { ...contact, manner: 'telepathy' }, 'manner'],
    ['a missing text', { manner: 'visit' }, 'summary'],
    ['a text of blanks', { manner: 'visit', summary: '   ' }, 'summary'],
    ['a text of 20,001 characters', { manner: 'visit', summary: '水'.repeat(20_001) }, 'summary'],
    ['the day 2021-02-30', { ...contact, occurredOn: '2021-02-30' }, 'occurredOn'],
    ['a day in another form', { ...contact, occurredOn: '05/02/2021' }, 'occurredOn'],
    ['proof without reason', { ...contact, occurredOn: '2021-02-05', late: { proof: '记录' } }, 'late.reason'],
    ['a number for a text', { manner: 'visit', summary: 7 }, 'summary'],
  ])('name the field at fault: %s', async (_what, body, path) => {
    const answer = await act('record-contact', body);

    expect([answer.status, problemIn(answer).code]).toEqual([422, 'invalid-body']);
    const issues = problemIn(answer).facts['issues'] as readonly { path: string }[];
    expect([...new Set(issues.map((issue) => issue.path))]).toEqual([path]);
  });

  it('name every field at fault at once', async () => {
    const { facts } = problemIn(await register({ title: '', containsStateSecret: true, leadProposer: 'Not An Id' }));

    expect((facts['issues'] as readonly { path: string }[]).map(({ path }) => path).sort()).toEqual([
      'containsStateSecret',
      'leadProposer',
      'title',
    ]);
  });

  it('are not taken with a field nobody knows: a mistyped occurredOn must not date an act today', async () => {
    const answer = await act('record-contact', { ...contact, occuredOn: '2021-02-05' });

    expect([answer.status, problemIn(answer).code]).toEqual([422, 'invalid-body']);
  });

  it.each([
    ['JSON that is none', '{"manner": "visit", ', {}],
    ['an array for a body', '[]', {}],
    ['text for a body', '"visit"', {}],
    ['another kind of content', 'manner=visit', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a prototype to poison', '{"__proto__": {"roles": ["chief"]}, "manner": "visit", "summary": "x"}', {}],
    ['two megabytes', JSON.stringify({ manner: 'visit', summary: 'x'.repeat(2 * 1024 * 1024) }), {}],
  ])('do not get in: %s', async (_what, body, headers) => {
    const answer = await act('record-contact', body, headers);

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.text).not.toMatch(/node_modules|\.js:\d|\.ts:\d/);
  });

  it('may not begin a case for a person or unit that is unknown, a jurisdiction without rules, or a malformed number', async () => {
    expect(problemIn(await register({ leadProposer: 'deputy-nobody' }))).toMatchObject({ code: 'unknown-person' });
    expect(problemIn(await register({ jurisdiction: 'atlantis' }))).toMatchObject({ code: 'unknown-jurisdiction' });
    const before = { occurredOn: '2017-12-31', late: { proof: '收文登记簿第1页', reason: '补录。' } };
    expect(problemIn(await register(before))).toMatchObject({
      code: 'no-rules-that-day',
      facts: { jurisdiction: 'chongqing', since: '2018-01-01', day: '2017-12-31' },
    });
    expect(problemIn(await register({ number: 'A-1' }))).toMatchObject({
      code: 'malformed-key',
      facts: { part: 'number' },
    });
    expect(problemIn(await register({ session: '五届' }))).toMatchObject({
      code: 'malformed-key',
      facts: { part: 'session' },
    });
  });

  it('may not save on a version that was seen before someone else’s act (412), and are told the one there is now', async () => {
    const client = await stack.as(handler);
    const { version } = await client.caseOf(the);
    await client.act(the, 'RecordContact', { manner: 'visit', summary: '走访。' }, { ifVersion: version });
    const now = (await client.caseOf(the)).version;
    const stale = client.act(the, 'RecordContact', { manner: 'visit', summary: '再次走访。' }, { ifVersion: version });

    expect(await refusal(stale)).toMatchObject({
      status: 412,
      code: 'changed-meanwhile',
      facts: { seen: version, version: now },
    });
  });

  it.each([
    '/../package.json',
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%252e%252e%252f%252e%252e%252fpackage.json',
    '/..\\..\\package.json',
    '//etc/passwd',
    '/.git/config',
    '/workflows-bundle.js',
  ])('get no file from outside the pages: %s', async (path) => {
    const { status, text } = await ask(stack.baseUrl, { path });

    expect(text).not.toMatch(/"name": "banli"|root:|\[core\]|__webpack/);
    if (/\.\w+$/.test(path)) expect(status).toBeGreaterThanOrEqual(400);
  });

  it('do not change who sees what: a case of another unit is not found, whether it exists or not', async () => {
    const other = await playTo(stack, 'registered');
    const [there, nowhere] = await Promise.all(
      [other.number, '9999'].map((number) =>
        ask(stack.baseUrl, { path: `/api/proposals/chongqing/5-4/${number}`, headers: { cookie } }),
      ),
    );

    expect(there?.status).toBe(404);
    expect({ ...problemIn(there as RawAnswer), instance: '' }).toEqual({
      ...problemIn(nowhere as RawAnswer),
      instance: '',
    });
  });

  it('do not learn by an act, either, whether a case of another unit exists', async () => {
    const other = await playTo(stack, 'registered');
    const [there, nowhere] = await Promise.all(
      [other.number, '9999'].map((number) =>
        ask(stack.baseUrl, {
          method: 'POST',
          path: `/api/proposals/chongqing/5-4/${number}/record-contact`,
          headers: { cookie, 'idempotency-key': randomUUID() },
          body: contact,
        }),
      ),
    );

    expect([there?.status, problemIn(there as RawAnswer).code]).toEqual([
      nowhere?.status,
      problemIn(nowhere as RawAnswer).code,
    ]);
  });

  it('find the API alive and ready, with headers that keep pages to themselves', async () => {
    const requests: readonly RawRequest[] = [{ path: '/api/health' }, { path: '/api/ready' }];
    for (const request of requests) {
      const { status, text, headers } = await ask(stack.baseUrl, request);
      expect([status, JSON.parse(text)]).toMatchObject([200, { status: 'ok', demonstration: true }]);
      expect(text).not.toMatch(/scrypt|password|banli-demo/i);
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});
