import type {
  CommitmentLedger,
  OpinionsBoard,
  OverdueBoard,
  ProposalList,
  PublicationList,
  RateRows,
} from '@banli/contracts';
import { addPerson } from '../support/people';
import { ask, cookieOf, type RawAnswer } from '../support/raw-request';
import { assigner, coHandlerStaff, deputy, handler, playTo, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { cellsOf, linesOf } from '../support/workbook';

const clerk = 'cq-rdgw-clerk';

describe('lists as files', () => {
  let stack: TestStack;
  const cases: FreshCase[] = [];
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    stack = await startTestStack();
    cases.push(await playTo(stack, 'closed'), await playTo(stack, 'delivered'), await playTo(stack, 'assigned'));
    cases.push(await stack.register({ title: '=HYPERLINK("http://evil.example","点击")，含"引号"与\n换行的建议' }));
    await stack.moveTo(
      '2021-03-26',
      cases.map(({ stream }) => stream),
    );
    for (const login of [supervisor, handler, coHandlerStaff, deputy, assigner])
      cookies.set(login, await cookieOf(stack.baseUrl, login));
  });
  afterAll(() => stack.stop());

  const file = (login: string, path: string): Promise<RawAnswer> =>
    ask(stack.baseUrl, { path, headers: { cookie: cookies.get(login) ?? '' } });
  const workbook = async (login: string, path: string): Promise<readonly (readonly string[])[]> => {
    const answer = await fetch(`${stack.baseUrl}${path}`, { headers: { cookie: cookies.get(login) ?? '' } });
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringMatching(/\.xlsx"$/),
    ]);
    return cellsOf(new Uint8Array(await answer.arrayBuffer()));
  };
  const screen = async <T>(login: string, path: string): Promise<T> => (await stack.as(login)).get<T>(path);
  const numbers = (lines: readonly (readonly string[])[]): readonly string[] =>
    lines.slice(1).map((line) => line[1] ?? '');

  it.each([supervisor, handler, coHandlerStaff, deputy])(
    'have for %s the rows of the screen, in its order, and no other',
    async (login) => {
      const proposals = await screen<ProposalList>(login, '/api/proposals?sort=reply-due');
      const ledger = await screen<CommitmentLedger>(login, '/api/commitments?status=open');
      for (const format of ['csv', 'xlsx'] as const) {
        const read = async (path: string) =>
          format === 'xlsx' ? workbook(login, path) : linesOf((await file(login, path)).text);
        expect(numbers(await read(`/api/proposals/export?sort=reply-due&format=${format}`))).toEqual(
          proposals.rows.map(({ number }) => number),
        );
        expect(numbers(await read(`/api/commitments/export?status=open&format=${format}`))).toEqual(
          ledger.rows.map(({ proposal }) => proposal.number),
        );
      }
    },
  );

  it('have every number of the board, of the opinions and of a rate, as those who supervise see them', async () => {
    const board = await screen<OverdueBoard>(supervisor, '/api/board?tier=overdue');
    const rows = await workbook(supervisor, '/api/board/export?tier=overdue');
    expect(rows.slice(1).map((row) => [row[1], row[5], row[7], row[8], row[9]])).toEqual(
      board.rows.map(({ proposal, owedBy, dueOn, workingDaysPast }) => [
        proposal?.number,
        owedBy.shortName,
        dueOn,
        '已逾期',
        String(workingDaysPast),
      ]),
    );
    const opinions = await screen<OpinionsBoard>(supervisor, '/api/opinions?letters=all');
    const lines = linesOf((await file(supervisor, '/api/opinions/export?letters=all&format=csv&language=en')).text);
    expect(lines[0]).toContain('Days lost');
    expect(lines.slice(1).map((line) => [line[1], line[5], line[11]])).toEqual(
      opinions.rows.flatMap(({ number, opinions: all }) =>
        all.map(({ unit, daysLost }) => [number, unit.shortName, String(daysLost)]),
      ),
    );
    const rate = await screen<RateRows>(supervisor, '/api/rates/on-time/rows?from=2021-01-01&to=2021-12-31');
    const counted = await workbook(supervisor, '/api/rates/on-time/export?from=2021-01-01&to=2021-12-31');
    expect(counted.slice(1).map((row) => [row[1], row[4]])).toEqual(
      rate.rows.map(({ proposal, day }) => [proposal.number, day]),
    );
    expect(counted.length).toBeGreaterThan(3);
  });

  it('have the letters that are public or should be, the yearly rounds and what is overseen, row by row', async () => {
    const letters = await screen<PublicationList>(supervisor, '/api/publications');
    expect(letters.rows.map(({ number, state }) => [number, state])).toEqual([
      [cases[0]?.number, 'overdue'],
      [cases[1]?.number, 'overdue'],
    ]);
    expect(letters.counts).toEqual({ public: 0, exempt: 0, owed: 0, overdue: 2, none: 0 });
    const lines = await workbook(supervisor, '/api/publications/export?state=overdue');
    expect(lines.slice(1).map((line) => [line[1], line[5]])).toEqual(
      letters.rows.map(({ number }) => [number, '逾期未公开']),
    );
    for (const list of ['fulfilment-rounds', 'oversight'])
      expect(linesOf((await file(supervisor, `/api/${list}/export?format=csv`)).text)).toHaveLength(1);
  });

  it('stand in the audit log, with what was asked for and in whose place; one that was refused does not', async () => {
    const entries = (): Promise<readonly object[]> =>
      stack.source.query(
        "select actor, facts, (select admin.broken_entry()) as broken from app.audit_entry where action = 'list-exported' order by id",
      );
    await addPerson(stack, clerk, 'cq-rdgw', ['handler']);
    const before = (await entries()).length;
    await (
      await stack.as(supervisor)
    ).actAtDesk('cq-rdgw', 'DelegateDesk', {
      substitute: clerk,
      from: '2021-03-26',
      to: '2021-03-31',
      reason: '出差',
    });
    const path = '/api/board/export?format=csv&tier=overdue';
    const cookie = await cookieOf(stack.baseUrl, clerk);
    expect((await ask(stack.baseUrl, { path, headers: { cookie } })).status).toBe(403);
    const theirs = await ask(stack.baseUrl, { path, headers: { cookie, 'on-behalf-of': supervisor } });
    const board = await screen<OverdueBoard>(supervisor, '/api/board?tier=overdue');
    expect(numbers(linesOf(theirs.text))).toEqual(board.rows.map(({ proposal }) => proposal?.number));

    expect((await entries()).slice(before)).toEqual([
      {
        actor: clerk,
        facts: {
          list: 'board',
          format: 'csv',
          on: '2021-03-26',
          basis: 'recorded',
          tier: 'overdue',
          inPlaceOf: supervisor,
        },
        broken: null,
      },
    ]);
  });

  it('hold titles as text, whatever they look like, line breaks and quotes too', async () => {
    const title = '=HYPERLINK("http://evil.example","点击")，含"引号"与\n换行的建议';
    const { text } = await file(assigner, '/api/proposals/export?format=csv');
    expect(linesOf(text).map((line) => line[2])).toContain(`'${title}`);
    expect((await workbook(assigner, '/api/proposals/export')).map((row) => row[2])).toContain(title);
  });

  it('ask for the same rights as the screen, name no telephone and refuse what is no filter', async () => {
    expect((await file(handler, '/api/board/export')).status).toBe(403);
    expect((await file(deputy, '/api/rates/on-time/export')).status).toBe(403);
    expect((await file(supervisor, '/api/rates/none/export')).status).toBe(404);
    expect((await file(supervisor, '/api/proposals/export?format=pdf')).status).toBe(422);
    expect((await file(supervisor, '/api/proposals/export?limit=1')).status).toBe(422);
    const { text } = await file(supervisor, '/api/proposals/export?format=csv');
    expect(text).not.toMatch(/电话|地址|telephone|address/i);
  });
});
