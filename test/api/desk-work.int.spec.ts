import { randomUUID } from 'node:crypto';
import type {
  DraftVersions,
  LetterFindings,
  ProposalList,
  SavedFilters,
  SignedLetters,
  WorkingCopies,
} from '@banli/contracts';
import { ask, cookieOf } from '../support/raw-request';
import { chief, coHandlerStaff, handler, office, playOn, playTo, shortLetter, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

describe('what people have at their desks besides the record', () => {
  let stack: TestStack;
  let the: FreshCase;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    stack = await startTestStack();
    the = await playTo(stack, 'consulted');
    for (const login of [handler, office, chief, coHandlerStaff])
      cookies.set(login, await cookieOf(stack.baseUrl, login));
  });
  afterAll(() => stack.stop());

  const of = (one: FreshCase): string => `/api/proposals/chongqing/5-4/${one.number}`;
  async function say<T>(
    login: string,
    method: string,
    path: string,
    body?: object,
    more: object = {},
    read: (answer: unknown) => T = (answer) => answer as T,
  ): Promise<{ readonly status: number; readonly answer: T }> {
    const headers = { cookie: cookies.get(login) ?? '', ...more };
    const { status, text } = await ask(stack.baseUrl, { method, path, headers, ...(body ? { body } : {}) });
    return { status, answer: read(text === '' ? undefined : JSON.parse(text)) };
  }
  const copy = (one: FreshCase): string => `${of(one)}/working-copies/SaveDraft`;

  it('keeps a text under way outside the record, for its writer alone, and tells a colleague that somebody writes', async () => {
    const before = (await (await stack.as(handler)).caseOf(the)).head;
    await say(handler, 'PUT', copy(the), { base: 0, content: { title: '关于岸线修复的答复函' } });
    const { answer } = await say<WorkingCopies>(handler, 'GET', copy(the));
    expect(answer.mine).toMatchObject({ base: 0, content: { title: '关于岸线修复的答复函' } });
    expect((await (await stack.as(handler)).caseOf(the)).head).toBe(before);

    const colleague = await say<WorkingCopies>(office, 'GET', copy(the));
    expect(colleague.answer.mine).toBeUndefined();
    expect(colleague.answer.others.map(({ person }) => person.id)).toEqual([handler]);
    const stranger = await say<WorkingCopies>(coHandlerStaff, 'GET', copy(the));
    expect(stranger.answer).toEqual({ others: [] });

    expect((await say(handler, 'DELETE', copy(the))).status).toBe(204);
    expect((await say<WorkingCopies>(handler, 'GET', copy(the))).answer).toEqual({ others: [] });
  });

  it('takes no text for an act that is not the writer’s, nor from whoever has no part in the case', async () => {
    const body = { base: 0, content: {} };
    expect((await say(coHandlerStaff, 'PUT', copy(the), body)).status).toBe(403);
    const foreign = await stack.register();
    expect((await say(coHandlerStaff, 'PUT', copy(foreign), body)).status).toBe(404);
    expect((await say(handler, 'PUT', `${of(the)}/working-copies/SignReply`, body)).status).toBe(404);
  });

  it('says when each unit first opened the case, and how far the reader had read, without an event', async () => {
    const client = await stack.as(handler);
    const { head, opinions } = await client.caseOf(the);
    expect(opinions[0]?.openedAt).toBeUndefined();
    expect((await say(coHandlerStaff, 'POST', `${of(the)}/seen`, { head: 3 })).status).toBe(204);
    expect((await say(handler, 'POST', `${of(the)}/seen`, { head: head + 1_000 })).status).toBe(204);

    const after = await client.caseOf(the);
    expect(after.opinions[0]?.openedAt).toMatch(/^\d{4}-/);
    expect([after.head, after.seen?.head]).toEqual([head, head]);
    expect((await (await stack.as(coHandlerStaff)).caseOf(the)).seen?.head).toBe(3);
    expect((await (await stack.as(supervisor)).caseOf(the)).seen).toBeUndefined();
  });

  it('keeps every version of the letter to be compared, for the lead alone', async () => {
    const client = await stack.as(handler);
    await client.act(the, 'SaveDraft', { content: shortLetter });
    await client.act(the, 'SaveDraft', { content: { ...shortLetter, opening: '您提出的建议收悉。答复如下：' } });

    const { answer } = await say<DraftVersions>(office, 'GET', `${of(the)}/drafts`);
    expect(answer.versions.map(({ version, author, content }) => [version, author.id, content.opening])).toEqual([
      [2, handler, '您提出的建议收悉。答复如下：'],
      [1, handler, shortLetter.opening],
    ]);
    expect((await say<DraftVersions>(coHandlerStaff, 'GET', `${of(the)}/drafts`)).answer).toEqual({ versions: [] });
  });

  it('checks a letter while it is written, against the record, for those who see drafts, and keeps nothing of it', async () => {
    const before = (await (await stack.as(handler)).caseOf(the)).head;
    const check = (login: string, content: object) =>
      say<LetterFindings>(login, 'POST', `${of(the)}/letter-findings`, { content });
    const codes = async (content: object) => (await check(handler, content)).answer.findings.map(({ code }) => code);

    expect(await codes({ ...shortLetter, copies: shortLetter.copies.slice(0, 2) })).toContain(
      'co-handler-not-in-copies',
    );
    expect(await codes(shortLetter)).not.toContain('co-handler-not-in-copies');
    expect((await check(coHandlerStaff, shortLetter)).status).toBe(403);
    expect((await (await stack.as(handler)).caseOf(the)).head).toBe(before);
  });

  it('signs only with the password given again, for this case and by this person (第二十三条)', async () => {
    await playOn(stack, the, 'drafted', 'checked');
    const other = await playTo(stack, 'checked');
    const { draft } = await (await stack.as(chief)).caseOf(the);
    const body = { version: draft?.version, contentHash: draft?.contentHash };
    const sign = (proof?: string) =>
      say<{ code?: string }>(chief, 'POST', `${of(the)}/sign-reply`, body, {
        'idempotency-key': randomUUID(),
        ...(proof === undefined ? {} : { 're-authentication': proof }),
      });
    const prove = (login: string, password: string, one: FreshCase) =>
      say<{ proof: string; code?: string }>(login, 'POST', '/api/session/proof', {
        password,
        act: 'SignReply',
        proposal: { jurisdiction: 'chongqing', session: '5-4', number: one.number },
      });

    expect([(await sign()).status, (await sign('x'.repeat(43))).status]).toEqual([428, 428]);
    expect((await prove(chief, 'wrong', the)).answer.code).toBe('wrong-password');
    const forAnother = (await prove(chief, 'banli-demo', other)).answer.proof;
    expect((await sign(forAnother)).status).toBe(428);
    const ofAnother = (await prove(office, 'banli-demo', the)).answer.proof;
    expect((await sign(ofAnother)).status).toBe(428);
    const right = (await prove(chief, 'banli-demo', the)).answer.proof;
    expect((await sign(right)).status).toBe(200);

    const { answer } = await say<SignedLetters>(chief, 'GET', '/api/signed');
    expect(answer.letters.map(({ proposal, signedOn }) => [proposal.number, signedOn])).toEqual([
      [the.number, '2021-02-05'],
    ]);
  });

  it('asks no more after five wrong passwords in a row', async () => {
    const guess = async () => {
      const proposal = { jurisdiction: 'chongqing', session: '5-4', number: the.number };
      const body = { password: 'guess', act: 'SignReply', proposal };
      return (await say(coHandlerStaff, 'POST', '/api/session/proof', body)).status;
    };
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push(await guess());
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
  });

  it('keeps the filters that a person named, for that person', async () => {
    const filter = { list: 'inbox', name: '本周到期', query: { tier: 'yellow' } };
    await say(handler, 'PUT', '/api/filters', filter);
    const saved = await say<SavedFilters>(handler, 'PUT', '/api/filters', { ...filter, query: { tier: 'overdue' } });
    expect(saved.answer).toEqual({ filters: [{ name: '本周到期', query: { tier: 'overdue' } }] });
    expect((await say<SavedFilters>(office, 'GET', '/api/filters?list=inbox')).answer).toEqual({ filters: [] });
    const dropped = await say<SavedFilters>(handler, 'POST', '/api/filters/drop', { list: 'inbox', name: '本周到期' });
    expect(dropped.answer).toEqual({ filters: [] });
  });

  it('finds a proposal by two characters of its text, by a unit with a part in it, and by its number', async () => {
    const client = await stack.as(supervisor);
    const found = async (q: string) =>
      (await client.get<ProposalList>(`/api/proposals?q=${encodeURIComponent(q)}`)).rows.map(({ number }) => number);
    const sought = await stack.register({
      title: '关于完善社区托育服务的建议',
      text: '近年来婴幼儿照护需求增长，建议在步行十五分钟范围内布点。',
      requests: ['利用闲置校舍。'],
    });
    await stack.assign(sought, ['cq-sfj']);

    expect(await found('照护')).toEqual([sought.number]);
    expect(await found('校舍 托育')).toEqual([sought.number]);
    expect(await found('照校')).toEqual([]);
    expect(await found('市司法局')).toEqual([sought.number]);
    expect(await found(sought.number)).toEqual([sought.number]);
    const own = await (
      await stack.as(coHandlerStaff)
    ).get<ProposalList>(`/api/proposals?q=${encodeURIComponent('照护')}`);
    expect(own.rows).toEqual([]);
  });
});
