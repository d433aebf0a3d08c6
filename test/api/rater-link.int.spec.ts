import { randomUUID } from 'node:crypto';
import type { IssuedRaterCode, IssuedRaterLink, Problem, RaterPage } from '@banli/contracts';
import { loadProposal } from '@banli/store';
import { ask, cookieOf, type RawAnswer } from '../support/raw-request';
import { assigner, chief, deputy, handler, office, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

describe('a deputy without an account, by the link of 人代工委 (38)', () => {
  let stack: TestStack;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    stack = await startTestStack();
    for (const login of [assigner, handler, office, chief, deputy])
      cookies.set(login, await cookieOf(stack.baseUrl, login));
  });
  afterAll(() => stack.stop());

  const delivered = async (): Promise<FreshCase> => {
    const the = await playTo(stack, 'delivered');
    await stack.moveTo('2021-02-05', []);
    return the;
  };
  const send = (method: string, path: string, login: string | undefined, body?: unknown): Promise<RawAnswer> =>
    ask(stack.baseUrl, {
      method,
      path,
      headers: login === undefined ? {} : { cookie: cookies.get(login) ?? '' },
      ...(body === undefined ? {} : { body }),
    });
  const linkPath = (the: FreshCase): string => `/api/proposals/chongqing/5-4/${the.number}/rater-link`;
  const issue = async (the: FreshCase): Promise<string> => {
    const { status, text } = await send('POST', linkPath(the), assigner, {});
    expect(status).toBe(201);
    return (JSON.parse(text) as IssuedRaterLink).path.replace('/rate#', '');
  };
  const codeFor = async (the: FreshCase): Promise<string> =>
    (JSON.parse((await send('POST', `${linkPath(the)}/code`, assigner, {})).text) as IssuedRaterCode).code;
  const open = (token: string, login?: string): Promise<RawAnswer> =>
    ask(stack.baseUrl, {
      path: '/api/rater',
      headers: {
        authorization: `Bearer ${token}`,
        ...(login === undefined ? {} : { cookie: cookies.get(login) ?? '' }),
      },
    });
  const rate = (token: string, body: unknown): Promise<RawAnswer> =>
    ask(stack.baseUrl, {
      method: 'POST',
      path: '/api/rater/rating',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
      body,
    });
  const correct = (token: string, body: unknown): Promise<RawAnswer> =>
    ask(stack.baseUrl, {
      method: 'POST',
      path: '/api/rater/correction',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
      body,
    });
  const said = ({ status, text }: RawAnswer): string => `${String(status)} ${(JSON.parse(text) as Problem).code}`;
  const other = (code: string): string => (code === '000000' ? '000001' : '000000');

  it('reads the letter, which changes nothing, and rates it once with the code told by telephone', async () => {
    const the = await delivered();
    const token = await issue(the);
    const before = await stack.source.query('select * from app.rater_link');
    const page = await open(token);
    expect(page.status).toBe(200);
    expect(JSON.parse(page.text)).toMatchObject({ organ: { id: 'cq-sthjj' }, expiresOn: '2021-04-09' });
    expect(JSON.parse(page.text)).not.toHaveProperty('rated');
    await open(token);
    expect(await stack.source.query('select * from app.rater_link')).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(token);

    expect(said(await rate(token, { code: '123456', level: 'satisfied' }))).toBe('422 code-not-valid');
    const code = await codeFor(the);
    expect(said(await rate(token, { code: other(code), level: 'satisfied' }))).toBe('422 code-not-valid');
    expect(said(await rate(token, { code, level: 'not-satisfied' }))).toMatch(/reasons-missing$/);
    expect((await rate(token, { code, level: 'satisfied' })).status).toBe(200);
    expect(said(await rate(token, { code, level: 'not-satisfied', reasons: '改变主意。' }))).toBe('422 code-not-valid');

    expect((JSON.parse((await open(token)).text) as RaterPage).rated).toMatchObject({ level: 'satisfied' });
    const events = await loadProposal(stack.source.manager, the.stream);
    const rated = events.filter(({ event }) => event.type === 'ReplyRated');
    expect(rated).toMatchObject([
      { actor: { personId: deputy }, event: { rater: deputy, level: 'satisfied', byLink: { issuedBy: assigner } } },
    ]);
    expect(stack.logOf('api')).not.toContain(token);
  });

  it('corrects the rating within five working days, with another code, and not on the sixth', async () => {
    const the = await delivered();
    const token = await issue(the);
    const first = await codeFor(the);
    expect(said(await correct(token, { code: first, level: 'satisfied' }))).toBe('409 not-rated');
    expect((await rate(token, { code: first, level: 'satisfied' })).status).toBe(200);
    const rated = JSON.parse((await open(token)).text) as RaterPage;
    expect(rated.rated).toEqual({ on: '2021-02-05', level: 'satisfied', correctableUntil: '2021-02-18' });
    expect(rated.commitments).toMatchObject([{ item: '完成岸线分段修复方案。', status: 'open', permitted: [] }]);

    const worse = { level: 'not-satisfied', reasons: '误选。' };
    expect(said(await correct(token, { code: first, ...worse }))).toBe('422 code-not-valid');
    expect((await correct(token, { code: await codeFor(the), ...worse })).status).toBe(200);
    expect((JSON.parse((await open(token)).text) as RaterPage).rated).toMatchObject(worse);
    const corrected = (await loadProposal(stack.source.manager, the.stream)).at(-1);
    expect(corrected).toMatchObject({
      actor: { personId: deputy },
      event: { type: 'RatingCorrected', v: 2, from: 'satisfied', byLink: { issuedBy: assigner } },
    });

    await stack.moveTo('2021-02-19', [the.stream]);
    expect((JSON.parse((await open(token)).text) as RaterPage).rated).not.toHaveProperty('correctableUntil');
    const code = await codeFor(the);
    expect(said(await correct(token, { code, level: 'satisfied' }))).toMatch(/correction-over$/);
    await stack.moveTo('2021-02-05', []);
  });

  it('is not helped by guessing: after five wrong codes the right one is refused, a new one is taken', async () => {
    const the = await delivered();
    const token = await issue(the);
    const code = await codeFor(the);
    const wrong = other(code);
    for (let tries = 0; tries < 5; tries += 1) await rate(token, { code: wrong, level: 'satisfied' });

    expect(said(await rate(token, { code, level: 'satisfied' }))).toBe('422 code-not-valid');
    expect((await rate(token, { code: await codeFor(the), level: 'satisfied' })).status).toBe(200);
  });

  it('loses the link where it is revoked, issued anew, or past its day', async () => {
    const the = await delivered();
    const [first, second] = [await issue(the), await issue(the)];
    expect(said(await open(first))).toBe('404 link-not-valid');
    expect((await open(second)).status).toBe(200);
    await stack.moveTo('2021-04-10', []);
    expect(said(await open(second))).toBe('404 link-not-valid');
    await stack.moveTo('2021-02-05', []);
    expect((await send('DELETE', linkPath(the), assigner)).status).toBe(204);
    expect(said(await open(second))).toBe('404 link-not-valid');
    expect(said(await open('A'.repeat(43)))).toBe('404 link-not-valid');
  });

  it('is alone with it: the rated unit can neither issue the link, ask for a code, nor open it while signed in', async () => {
    const the = await delivered();
    const token = await issue(the);
    for (const login of [handler, office, chief]) {
      expect(said(await send('POST', linkPath(the), login, {}))).toBe('403 not-permitted');
      expect(said(await send('POST', `${linkPath(the)}/code`, login, {}))).toBe('403 not-permitted');
      const opened = await open(token, login);
      expect(said(opened)).toBe('403 rated-unit-may-not-open');
      expect((JSON.parse(opened.text) as Problem).article).toBe('第三十八条');
    }
  });

  it('gets no link before the letter has been received', async () => {
    const the = await playTo(stack, 'sent');

    expect(said(await send('POST', linkPath(the), assigner, {}))).toBe('409 nothing-to-rate');
  });
});
