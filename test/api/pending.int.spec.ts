import { randomUUID } from 'node:crypto';
import type { AcceptedAct, PendingAnswer, Problem } from '@banli/contracts';
import { plainDate, type Instant } from '@banli/calendar';
import { commandId, partyId, personId, sha256, type AssignProposal, type CommandEnvelope } from '@banli/domain';
import { loadStream } from '@banli/store';
import { dayOf } from '../support/desks';
import { eventually } from '../support/eventually';
import { ask, cookieOf, type RawAnswer } from '../support/raw-request';
import { assigner, coHandlerStaff, deputy, handler, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

/** Milliseconds; that the server waits for a task lost with its worker, and some to spare. */
const WITHOUT_WORKER = 40_000;

describe('acts sent while no worker is up', () => {
  let stack: TestStack;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    stack = await startTestStack({ environment: { BANLI_KEEP_SETTLED_DAYS: '8', BANLI_ANSWER_SECONDS: '3' } });
    for (const login of [handler, coHandlerStaff, assigner]) cookies.set(login, await cookieOf(stack.baseUrl, login));
  });
  afterEach(() => stack.start('worker'));
  afterAll(() => stack.stop());

  const headersOf = (login: string, key: string): Record<string, string> => ({
    cookie: cookies.get(login) ?? '',
    'idempotency-key': key,
  });
  const act = (login: string, the: FreshCase, name: string, body: unknown, key = randomUUID()): Promise<RawAnswer> =>
    ask(stack.baseUrl, {
      method: 'POST',
      path: `/api/proposals/chongqing/5-4/${the.number}/${name}`,
      headers: headersOf(login, key),
      body,
    });
  const accepted = async (login: string, answer: RawAnswer): Promise<AcceptedAct> => {
    const path = answer.headers.location ?? '';
    return JSON.parse((await ask(stack.baseUrl, { path, headers: headersOf(login, '') })).text) as AcceptedAct;
  };
  const settled = (login: string, answer: RawAnswer): Promise<AcceptedAct> =>
    eventually(
      () => accepted(login, answer),
      ({ status }) => status !== 'pending',
      WITHOUT_WORKER,
    );
  const typesOf = async ({ stream }: FreshCase): Promise<readonly string[]> =>
    (await loadStream(stack.source.manager, stream)).map(({ event }) => event.type);
  const contact = { manner: 'visit', summary: '走访。' };

  it('are kept (202), told to nobody else, done in order and once each when a worker is back; refused ones say so', async () => {
    const the = await playTo(stack, 'assigned');
    await stack.kill('worker');
    const key = randomUUID();
    const first = await act(handler, the, 'acknowledge-assignment', {}, key);
    expect(first.status).toBe(202);
    expect(JSON.parse(first.text)).toEqual({
      stream: the.stream,
      commandId: key,
      status: 'pending',
    } satisfies PendingAnswer);
    expect(first.headers.location).toBe(`/api/commands/proposal.chongqing.5-4.${the.number}/${key}`);
    expect(first.headers['cache-control']).toBe('no-store');

    // the second needs the first, and the third is not possible after the first two
    const second = await act(handler, the, 'record-contact', contact);
    const third = await act(handler, the, 'accept-opinion', { unit: 'cq-slj' });
    expect([second.status, third.status]).toEqual([202, 202]);
    expect((await act(handler, the, 'acknowledge-assignment', {}, key)).status).toBe(202);
    const other = await act(handler, the, 'record-contact', contact, key);
    expect((JSON.parse(other.text) as Problem).code).toBe('command-id-reused');

    expect(await accepted(handler, first)).toMatchObject({ act: 'AcknowledgeAssignment', status: 'pending' });
    const { headers } = first;
    const strangers = await ask(stack.baseUrl, { path: headers.location ?? '', headers: headersOf(assigner, '') });
    expect(strangers.status).toBe(404);
    const inbox = await (await stack.as(handler)).inbox();
    expect(inbox.accepted.map(({ status }) => status)).toEqual(['pending', 'pending', 'pending']);

    await stack.start('worker');
    const head = (await settled(handler, first)) as Extract<AcceptedAct, { status: 'done' }>;
    expect(head).toMatchObject({ status: 'done' });
    expect(await settled(handler, second)).toMatchObject({ status: 'done' });
    expect(await settled(handler, third)).toMatchObject({ status: 'refused', problem: { text: { zh: /./ } } });
    const types = await typesOf(the);
    expect(types.filter((type) => type === 'AssignmentAcknowledged')).toHaveLength(1);
    expect(types.filter((type) => type === 'DeputyContacted')).toHaveLength(1);
    expect(types.indexOf('AssignmentAcknowledged')).toBeLessThan(types.indexOf('DeputyContacted'));

    const again = await act(handler, the, 'acknowledge-assignment', {}, key);
    expect([again.status, JSON.parse(again.text)]).toEqual([
      200,
      { stream: the.stream, commandId: key, version: head.version, head: head.head },
    ]);
    const [kept] = await stack.source.query<readonly { n: number }[]>(
      'select count(*)::integer as n from ops.pending_command where work is not null',
    );
    expect(kept?.n).toBe(0);
  });

  it('of somebody without a part in the case are refused at once, and do not tell that it exists', async () => {
    const the = await playTo(stack, 'registered');
    await stack.kill('worker');
    const nowhere = { ...the, number: '9999' };
    const answers = await Promise.all(
      [the, nowhere].map((one) => act(coHandlerStaff, one, 'submit-opinion', { text: '赞成。' })),
    );
    await stack.start('worker');

    expect(answers.map(({ status, text }) => [status, (JSON.parse(text) as Problem).code])).toEqual([
      [404, 'not-registered'],
      [404, 'not-registered'],
    ]);
  });

  it('begin a case as well: a registration is kept, and the case is there when a worker is back', async () => {
    await stack.kill('worker');
    const answer = await ask(stack.baseUrl, {
      method: 'POST',
      path: '/api/proposals',
      headers: headersOf(assigner, randomUUID()),
      body: {
        jurisdiction: 'chongqing',
        session: '5-4',
        number: '0777',
        title: '关于公开水质信息的建议',
        text: '建议按月公开。',
        leadProposer: deputy,
        inSession: false,
        containsStateSecret: false,
      },
    });
    expect(answer.status).toBe(202);
    await stack.start('worker');

    expect(await settled(assigner, answer)).toMatchObject({ act: 'RegisterProposal', status: 'done' });
    const path = { jurisdiction: 'chongqing', session: '5-4', number: '0777' };
    expect((await (await stack.as(assigner)).caseOf(path)).proposal.title).toBe('关于公开水质信息的建议');
  });

  it('are forgotten on the ninth day after they were settled where eight are kept; one that waits never is', async () => {
    const keep = (id: string, settledDaysAgo: number | null): Promise<unknown> =>
      stack.source.query(
        `insert into ops.pending_command (stream, command_id, person, act, body_hash, work, accepted_at, claimed_until, settled_at, outcome)
         values ('proposal/chongqing/5-4/0001', $1, $2, 'RecordContact', '0', $3, now() - interval '99 days', now() + interval '1 hour',
                 now() - make_interval(days => $4), $5)`,
        [
          id,
          handler,
          settledDaysAgo === null ? {} : null,
          settledDaysAgo,
          settledDaysAgo === null ? null : { kind: 'done', version: 2, head: 2 },
        ],
      );
    await keep('kept-waiting', null);
    await keep('kept-eight-days-less', 7);
    await keep('kept-nine-days', 9);
    const left = async (): Promise<readonly string[]> =>
      (
        await stack.source.query<readonly { id: string }[]>(
          `select command_id as id from ops.pending_command where command_id like 'kept-%' order by 1`,
        )
      ).map(({ id }) => id);

    expect(await eventually(left, (ids) => !ids.includes('kept-nine-days'))).toEqual([
      'kept-eight-days-less',
      'kept-waiting',
    ]);
    await stack.source.query(`delete from ops.pending_command where command_id like 'kept-%'`);
  });

  it('count on the day they were accepted: kept for two days, an assignment is of the day before yesterday', async () => {
    const daysAgo = (days: number): Instant => new Date(Date.now() - days * 86_400_000).toISOString() as Instant;
    const late = { proof: '收文登记簿', reason: '周末收到。' };
    const the = await stack.register({ timelineStart: daysAgo(0), occurredOn: plainDate(dayOf(daysAgo(3))), late });
    const envelope: CommandEnvelope<AssignProposal> = {
      commandId: commandId('kept-for-two-days'),
      bodyHash: sha256('0'.repeat(64)),
      actor: { kind: 'person', personId: personId(assigner), unit: partyId('cq-rdgw'), roles: ['assigning-body'] },
      acceptedAt: daysAgo(2),
      command: { type: 'AssignProposal', lead: partyId('cq-sthjj'), coHandlers: [], statutoryCopies: [] },
    };
    await stack.client.workflow.getHandle(the.stream).executeUpdate('AssignProposal', { args: [envelope] });

    const events = await loadStream(stack.source.manager, the.stream);
    const assigned = events.find(({ event }) => event.type === 'ProposalAssigned');
    expect(assigned?.occurredOn).toBe(dayOf(daysAgo(2)));
    expect(dayOf(assigned?.at ?? '')).toBe(dayOf(daysAgo(0)));
  });
});
