import type { CommitmentLedger, Now, OpinionsBoard, OverdueBoard, ProposalList, Rates } from '@banli/contracts';
import { rowsOfRate } from '../support/rate-rows';
import { refusedWith } from '../support/refusal';
import { assigner, coHandler, coHandlerStaff, deputy, handler, lead, playTo, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

describe('lists and rates through the API', () => {
  let stack: TestStack;
  let closed: FreshCase;
  let sent: FreshCase;
  let waiting: FreshCase;
  let late: FreshCase;

  beforeAll(async () => {
    stack = await startTestStack();
    closed = await playTo(stack, 'closed');
    sent = await playTo(stack, 'delivered');
    waiting = await playTo(stack, 'in-hand');
    late = await playTo(stack, 'assigned');
    await stack.moveTo('2021-03-26', [waiting.stream, late.stream, sent.stream]);
  });
  afterAll(() => stack.stop());

  const get = async <T>(login: string, path: string): Promise<T> => (await stack.as(login)).get<T>(path);

  /** Every number has as many rows behind it, under the same filter. */
  async function reconcile(filter: string): Promise<Rates['rates']> {
    const { rates } = await get<Rates>(supervisor, `/api/rates?${filter}`);
    for (const { rate, numerator, denominator, excluded } of rates) {
      const outcomes = (await rowsOfRate(await stack.as(supervisor), rate, filter)).map(({ outcome }) => outcome);
      const counted = (...which: readonly string[]): number => outcomes.filter((one) => which.includes(one)).length;
      expect([filter, rate, counted('counted'), counted('counted', 'missed'), counted('excluded')]).toEqual([
        filter,
        rate,
        numerator,
        denominator,
        excluded.reduce((sum, { count }) => sum + count, 0),
      ]);
    }
    return rates;
  }

  it('give the register in pages: each case once, the number of all beside the first page', async () => {
    const first = await get<ProposalList>(supervisor, '/api/proposals?limit=3&total=true');
    const second = await get<ProposalList>(supervisor, `/api/proposals?limit=3&after=${String(first.next)}`);

    expect(first.total).toBe(4);
    expect([first.rows.length, second.rows.length, second.next]).toEqual([3, 1, undefined]);
    expect([...first.rows, ...second.rows].map(({ stream }) => stream).sort()).toEqual(
      [closed, sent, waiting, late].map(({ stream }) => stream).sort(),
    );
  });

  it('narrow the register by phase, unit and words of the title, and find nothing of a stranger’s', async () => {
    const inHand = await get<ProposalList>(assigner, '/api/proposals?phase=in-hand');
    expect(inHand.rows.map(({ stream }) => stream)).toEqual([waiting.stream]);
    const titled = `/api/proposals?unit=${lead}&q=${encodeURIComponent('嘉陵江')}`;
    expect((await get<ProposalList>(supervisor, titled)).rows).toHaveLength(4);
    expect((await get<ProposalList>(supervisor, '/api/proposals?q=100%25')).rows).toEqual([]);
    expect((await get<ProposalList>('cq-sfj-handler', '/api/proposals')).rows).toEqual([]);
  });

  it('refuse a place that is of no list, in words', async () => {
    for (const path of ['/api/proposals?after=nonsense', '/api/board?after=WyJhIl0', '/api/inbox?limit=0'])
      expect(await refusedWith(get(supervisor, path))).toBe('422 invalid-body');
  });

  it('show on 2021-03-26 which opinion keeps which letter waiting, and what it has cost', async () => {
    const board = await get<OpinionsBoard>(supervisor, '/api/opinions');
    expect(board.rows.map(({ stream }) => stream).sort()).toEqual([waiting.stream, late.stream].sort());
    expect(board.rows[0]?.opinions).toMatchObject([
      { unit: { id: coHandler }, standing: 'late', dueOn: '2021-03-24', daysWaited: 49, daysLost: 2 },
    ]);
    expect(board.rows[0]?.blockedBy.map(({ id }) => id)).toEqual([coHandler]);
    expect(board.units).toMatchObject([
      { unit: { id: coHandler }, asked: 2, awaited: 2, late: 2, lettersBlocked: 2, daysLost: 4 },
    ]);
    const own = await get<OpinionsBoard>(coHandlerStaff, '/api/opinions?state=late');
    expect(own.rows).toHaveLength(2);
    expect((await get<OpinionsBoard>('cq-sfj-handler', '/api/opinions')).rows).toEqual([]);
    expect(await refusedWith(get(deputy, '/api/opinions'))).toBe('403 not-permitted');
  });

  it('keep a past day as it was known: an opinion of 2021-03-24, entered on the 26th, was overdue on the 25th', async () => {
    const day = '/api/board?on=2021-03-25&kind=opinion';
    const before = await get<OverdueBoard>(supervisor, day);
    await (
      await stack.as(coHandlerStaff)
    ).act(late, 'SubmitOpinion', {
      text: '我局赞成。',
      occurredOn: '2021-03-24',
      late: { proof: '收文登记簿第12号', reason: '纸质件当日送达，次日补录。' },
    });

    expect(before.counts.overdue).toBe(2);
    const known = await get<OverdueBoard>(supervisor, day);
    expect([known.counts.overdue, known.rows.length]).toEqual([2, 2]);
    const happened = await get<OverdueBoard>(supervisor, `${day}&basis=happened`);
    expect(happened.counts.overdue).toBe(1);
    expect((await get<OverdueBoard>(supervisor, '/api/board?kind=opinion')).counts.overdue).toBe(1);
  });

  it('narrow the ledger by status, unit and year, and count each status', async () => {
    const ledger = await get<CommitmentLedger>(
      handler,
      '/api/commitments?status=open&dueFrom=2021-01-01&dueTo=2021-12-31',
    );
    expect(ledger.rows.map(({ status, dueOn }) => [status, dueOn])).toEqual([
      ['open', '2021-12-31'],
      ['open', '2021-12-31'],
    ]);
    expect(ledger.counts).toEqual({ open: 2 });
    expect((await get<CommitmentLedger>(handler, '/api/commitments?dueFrom=2022-01-01')).rows).toEqual([]);
  });

  it('reconcile the four rates of 2021 with the rows behind them, and leave out with a reason', async () => {
    const year = 'from=2021-01-01&to=2021-12-31';
    const { rates } = await get<Rates>(supervisor, `/api/rates?${year}`);
    const of = (name: string) => rates.find(({ rate }) => rate === name);

    expect(of('satisfaction')).toMatchObject({
      numerator: 1,
      denominator: 1,
      counted: [{ reason: 'satisfied', count: 1 }],
      excluded: [{ reason: 'rating-awaited', count: 1 }],
    });
    expect(of('on-time')).toMatchObject({
      numerator: 2,
      denominator: 2,
      excluded: [{ reason: 'not-due-yet', count: 2 }],
    });
    expect(of('fulfilled')).toMatchObject({ numerator: 0, excluded: [{ reason: 'not-due-yet', count: 2 }] });
    await reconcile(year);
  });

  it('give a unit its own rates alone', async () => {
    const year = 'from=2021-01-01&to=2021-12-31';
    const own = await get<Rates>(handler, `/api/rates?${year}`);
    expect(own.rates.map(({ numerator }) => numerator)).toEqual([1, 2, 0, 0]);
    const other = await get<Rates>(coHandlerStaff, `/api/rates?${year}&unit=${lead}`);
    expect(other.rates.flatMap(({ denominator, excluded }) => [denominator, ...excluded])).toEqual([0, 0, 0, 0]);
  });

  it('say of a case what the caller may do now and what is owed by whom by when; a co-handler knows its own', async () => {
    const path = `/api/proposals/chongqing/5-4/${waiting.number}/now`;
    const now = await get<Now>(supervisor, path);
    expect(now.permitted).toEqual(['ChaseOwner']);
    expect(now.owed).toMatchObject([
      {
        act: 'RecordContact',
        by: { id: lead },
        dueOn: '2021-03-10',
        tier: 'long-overdue',
        article: '第十八条',
        own: false,
      },
      { act: 'SubmitOpinion', by: { id: coHandler }, dueOn: '2021-03-24', tier: 'overdue' },
      { act: 'SaveDraft', by: { id: lead }, dueOn: '2021-05-06', clock: { kind: 'reply' } },
      { act: 'AcknowledgeAssignment', by: { id: coHandler } },
    ]);
    const own = await get<Now>(coHandlerStaff, path);
    expect(own.permitted).toContain('SubmitOpinion');
    expect(own.owed.map(({ act, own: mine }) => [act, mine])).toEqual([
      ['SubmitOpinion', true],
      ['AcknowledgeAssignment', true],
    ]);
    expect(await refusedWith(get('cq-sfj-handler', path))).toBe('404 not-found');
  });

  it('say the same of a commitment, to its unit and to those who may know of it', async () => {
    const path = `/api/commitments/chongqing/5-4/${sent.number}/1-1/now`;
    expect((await get<Now>(handler, path)).owed).toMatchObject([
      { act: 'ReportFulfilment', by: { id: lead }, dueOn: '2021-12-31', own: true },
    ]);
    expect(await refusedWith(get('cq-sfj-handler', path))).toBe('404 not-found');
    expect(await refusedWith(get(handler, path.replace('1-1', 'x')))).toBe('404 not-found');
  });

  it('show 2021-03-26 again on the 29th as it was known then, every list and every rate, whatever came since', async () => {
    const year = 'from=2021-01-01&to=2021-12-31';
    const paths = [
      '/api/opinions?letters=open',
      '/api/opinions?letters=all',
      '/api/commitments?limit=50',
      '/api/proposals?limit=200&total=true',
      '/api/proposals?q=嘉陵江&tier=overdue',
      '/api/fulfilment-rounds?limit=50',
      '/api/oversight?limit=50',
      '/api/publications?limit=50',
      `/api/rates?${year}`,
      ...['satisfaction', 'on-time', 'fulfilled', 'published'].map((rate) => `/api/rates/${rate}/rows?${year}`),
    ];
    const read = (on = ''): Promise<readonly object[]> =>
      Promise.all(paths.map((path) => get<object>(supervisor, `${path}${on}`)));
    // On a past day nobody can do anything.
    const unpermitted = (answers: readonly object[]): unknown =>
      JSON.parse(JSON.stringify(answers, (key, value: unknown) => (key === 'permitted' ? [] : value)));
    const then = await read();

    const promise = `commitment/chongqing/5-4/${sent.number}/1-1`;
    await stack.moveTo('2021-03-29', [waiting.stream, late.stream, sent.stream, promise]);
    await (await stack.as(coHandlerStaff)).act(waiting, 'SubmitOpinion', { text: '我局赞成。' });
    await (await stack.as(deputy)).act(sent, 'RateReply', { level: 'not-satisfied', reasons: '未说明进度。' });
    await (await stack.as(handler)).actOnCommitment(sent, '1-1', 'ReportFulfilment', { evidence: '方案已印发。' });
    const assignments = { inSession: false, timelineStart: '2021-03-29T01:00:00.000Z' as never };
    await stack.assign(await stack.register(assignments), [coHandler]);

    expect(unpermitted(await read('&on=2021-03-26'))).toEqual(unpermitted(then));
    expect(unpermitted(await read())).not.toEqual(unpermitted(then));
  });

  it('tell the rates by class and session, on 2021-03-26 and on the 29th, with the rows behind each number', async () => {
    const year = 'from=2021-01-01&to=2021-12-31';
    const figures = async (filter: string): Promise<readonly string[]> =>
      (await reconcile(`${year}&${filter}`)).map(({ numerator, denominator }) => `${numerator}/${denominator}`);
    expect(await figures('resultClass=in-progress')).toEqual(['1/2', '2/2', '0/0', '0/2']);
    expect(await figures('resultClass=in-progress&on=2021-03-26')).toEqual(['1/1', '2/2', '0/0', '0/2']);
    expect(await figures('resultClass=solved&on=2021-03-26')).toEqual(['0/0', '0/0', '0/0', '0/0']);
    expect(await figures(`session=5-4&unit=${lead}&on=2021-03-26`)).toEqual(['1/1', '2/2', '0/0', '0/2']);
    expect(await figures('session=5-3')).toEqual(['0/0', '0/0', '0/0', '0/0']);
    expect(await figures('on=2021-02-04')).toEqual(['0/0', '0/0', '0/0', '0/0']);
  });
});
