import { randomUUID } from 'node:crypto';
import type {
  CommitmentLedger,
  IssuedRaterCode,
  IssuedRaterLink,
  Now,
  OverdueBoard,
  ProposalList,
  Rates,
} from '@banli/contracts';
import { partyId } from '@banli/domain';
import { rowsOfRate } from '../support/rate-rows';
import { ask } from '../support/raw-request';
import { refusedWith } from '../support/refusal';
import { answerSeparately, assignSeparately, staffWater, water } from '../support/separate-life';
import { assigner, deputy, handler, lead, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const waterHandler = `${water}-handler`;
const year = 'from=2021-01-01&to=2021-12-31';

/** In one case both units answer on 2021-02-05, to be rated differently; in the other the second never does. */
describe('two units that answer separately, wherever they are read (art. 15, 20)', () => {
  let stack: TestStack;
  let both: FreshCase;
  let half: FreshCase;

  beforeAll(async () => {
    stack = await startTestStack();
    await staffWater(stack);
    both = await assignSeparately(stack);
    half = await assignSeparately(stack);
    await (await stack.as(handler)).act(both, 'ClaimCase', {});
    await (await stack.as(waterHandler)).act(both, 'ClaimCase', {});
    await answerSeparately(stack, both, lead, '渝环函');
    await answerSeparately(stack, both, water, '渝水函');
    await answerSeparately(stack, half, lead, '渝环函');
    await stack.moveTo('2021-02-05', []);
  });
  afterAll(() => stack.stop());

  const get = async <T>(login: string, path: string): Promise<T> => (await stack.as(login)).get<T>(path);
  const nowOf = (the: FreshCase, login: string, answer?: string): Promise<Now> =>
    get(login, `/api/proposals/chongqing/5-4/${the.number}/now${answer === undefined ? '' : `?answer=${answer}`}`);

  it('are told apart by what may be done now and what is owed: of the answer named, else of each', async () => {
    const named = await nowOf(both, deputy, water);
    expect(named.permitted).toContain('RateReply');
    expect(named.owed.filter(({ act }) => act === 'RateReply').map(({ answer }) => answer?.id)).toEqual([water]);
    const whole = await nowOf(both, deputy);
    expect(whole.permitted).not.toContain('RateReply');
    expect(whole.owed.filter(({ act }) => act === 'RateReply').map(({ answer }) => answer?.id)).toEqual([lead, water]);
    expect((await nowOf(half, supervisor, water)).owed.map(({ answer }) => answer?.id)).toContain(water);
    expect((await nowOf(half, supervisor, water)).owed.map(({ answer }) => answer?.id)).not.toContain(lead);
    expect(await refusedWith(nowOf(half, waterHandler, lead))).toBe('404 not-found');
  });

  it('have each who claimed it and the days that may be corrected; the other unit’s people are not named', async () => {
    const pageOf = async (login: string, answer: string) => (await stack.as(login)).caseOf(both, answer);
    for (const [unit, login] of [
      [lead, handler],
      [water, waterHandler],
    ] as const) {
      const page = await pageOf(supervisor, unit);
      expect(page.workers.map(({ unit: of, person }) => [of.id, person.id])).toEqual([[unit, login]]);
      const own = await pageOf(login, unit);
      expect(own.persons.map(({ id }) => id)).toContain(login);
      expect(own.persons.map(({ id }) => id)).not.toContain(login === handler ? waterHandler : handler);
      const days = (await pageOf(assigner, unit)).correctable;
      expect(days.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['AssignmentAcknowledged', 'ReplyDispatched']),
      );
      const told = page.timeline.map(({ seq }) => seq);
      expect(days.filter(({ seq }) => !told.includes(seq))).toEqual([]);
    }
    const [ofLead, ofWater] = [await pageOf(assigner, lead), await pageOf(assigner, water)];
    expect(ofWater.correctable.filter(({ seq }) => ofLead.correctable.some((one) => one.seq === seq))).toEqual([]);
  });

  it('are rated by a link for the answer it was issued for, and the other still waits', async () => {
    const client = await stack.as(assigner);
    const path = `/api/proposals/chongqing/5-4/${both.number}/rater-link`;
    const link = await client.post<IssuedRaterLink>(path, { answer: water });
    const { code } = await client.post<IssuedRaterCode>(`${path}/code`, { answer: water });
    const rated = await ask(stack.baseUrl, {
      method: 'POST',
      path: '/api/rater/rating',
      headers: { authorization: `Bearer ${link.path.replace('/rate#', '')}`, 'idempotency-key': randomUUID() },
      body: { code, level: 'not-satisfied', reasons: '未回应。' },
    });
    expect(rated.status).toBe(200);
    const pageOf = async (answer: string) => (await stack.as(assigner)).caseOf(both, answer);
    expect([(await pageOf(water)).rating?.level, (await pageOf(lead)).rating?.level]).toEqual([
      'not-satisfied',
      undefined,
    ]);
    await (await stack.as(deputy)).act(both, 'RateReply', { level: 'satisfied', branch: partyId(lead) });
  });

  it('count each answer by itself in the four rates of 2021, with the rows behind each number', async () => {
    await stack.moveTo('2021-05-07', [half.stream]);
    await (await stack.as(assigner)).act(half, 'ExcludeRating', { branch: partyId(lead) });
    const { rates } = await get<Rates>(supervisor, `/api/rates?${year}`);
    const of = (name: string) => rates.find(({ rate }) => rate === name);

    expect(of('satisfaction')).toMatchObject({
      numerator: 1,
      denominator: 2,
      counted: [{ reason: 'satisfied', count: 1 }],
      missed: [{ reason: 'not-satisfied', count: 1 }],
      excluded: [{ reason: 'unrated-after-chasing', count: 1 }],
    });
    expect(of('on-time')).toMatchObject({
      numerator: 3,
      denominator: 4,
      missed: [{ reason: 'unanswered', count: 1 }],
    });
    expect(of('fulfilled')).toMatchObject({ denominator: 0, excluded: [{ reason: 'not-due-yet', count: 3 }] });
    const client = await stack.as(supervisor);
    for (const { rate, numerator, denominator, excluded } of rates) {
      const rows = await rowsOfRate(client, rate, year);
      const counted = (...which: readonly string[]): number =>
        rows.filter(({ outcome }) => which.includes(outcome)).length;
      expect([rate, counted('counted'), counted('counted', 'missed'), counted('excluded')]).toEqual([
        rate,
        numerator,
        denominator,
        excluded.reduce((sum, { count }) => sum + count, 0),
      ]);
    }
    const told = (await rowsOfRate(client, 'satisfaction', year)).map(({ proposal, unit, branch, reason }) =>
      [proposal.number, unit.id, branch?.id, reason].join(' '),
    );
    expect(told.sort()).toEqual(
      [
        `${both.number} ${lead} ${lead} satisfied`,
        `${both.number} ${water} ${water} not-satisfied`,
        `${half.number} ${lead} ${lead} unrated-after-chasing`,
      ].sort(),
    );
    const [late] = (await rowsOfRate(client, 'on-time', year)).filter(({ outcome }) => outcome === 'missed');
    expect([late?.proposal.number, late?.unit.id, late?.branch?.id]).toEqual([half.number, water, water]);
  });

  it('give each unit the rates of its own answers alone', async () => {
    const own = async (login: string) =>
      (await get<Rates>(login, `/api/rates?${year}`)).rates.map(({ rate, numerator, denominator }) =>
        [rate, numerator, denominator].join(' '),
      );
    expect((await own(handler)).slice(0, 2)).toEqual(['satisfaction 1 1', 'on-time 2 2']);
    expect((await own(waterHandler)).slice(0, 2)).toEqual(['satisfaction 0 1', 'on-time 1 2']);
  });

  it('stand in the register under both units, to each with its own phase', async () => {
    const list = async (login: string, filter = ''): Promise<ProposalList> => get(login, `/api/proposals?${filter}`);
    for (const unit of [lead, water]) {
      const { rows, total } = await list(supervisor, `unit=${unit}&total=true`);
      expect(rows.map(({ number }) => number).sort()).toEqual([both.number, half.number].sort());
      expect(rows.map(({ answering }) => answering.map(({ id }) => id))).toEqual([
        [lead, water],
        [lead, water],
      ]);
      expect(total).toBe(2);
    }
    const phases = async (login: string): Promise<readonly string[]> =>
      (await list(login)).rows.map(({ number, phase }) => `${number} ${phase}`).sort();
    expect(await phases(supervisor)).toEqual([`${both.number} dissatisfied`, `${half.number} assigned`]);
    expect(await phases(handler)).toEqual([`${both.number} closed`, `${half.number} closed`]);
    expect(await phases(waterHandler)).toEqual([`${both.number} dissatisfied`, `${half.number} assigned`]);
    expect((await list(handler, 'phase=closed')).rows).toHaveLength(2);
    expect((await list(waterHandler, 'phase=closed')).rows).toEqual([]);
    expect((await list(waterHandler, 'phase=assigned')).rows.map(({ number }) => number)).toEqual([half.number]);
  });

  it('have their commitments in the ledger page by page, and each by its own name', async () => {
    const streams: string[] = [];
    for (let after = ''; ;) {
      const page = await get<CommitmentLedger>(supervisor, `/api/commitments?limit=1${after}`);
      streams.push(...page.rows.map(({ stream }) => stream));
      if (page.next === undefined) break;
      after = `&after=${page.next}`;
    }
    expect(streams).toHaveLength(3);
    expect(streams.filter((stream) => stream.endsWith(`@${water}`))).toHaveLength(1);
    for (const stream of streams) {
      const { rows } = await get<CommitmentLedger>(supervisor, `/api/commitments?stream=${encodeURIComponent(stream)}`);
      expect(rows.map((row) => row.stream)).toEqual([stream]);
    }
  });

  it('stand on the board of 2021-05-07 and of the day before with whose answer it is', async () => {
    for (const on of ['2021-05-07', '2021-03-11']) {
      const { rows } = await get<OverdueBoard>(supervisor, `/api/board?on=${on}&basis=recorded`);
      expect([on, rows.length > 0, rows.filter(({ branch }) => branch === undefined)]).toEqual([on, true, []]);
    }
    const { rows } = await get<OverdueBoard>(supervisor, '/api/board?tier=overdue&kind=reply');
    expect(rows.map(({ proposal, owedBy, branch }) => [proposal?.number, owedBy.id, branch?.id])).toEqual([
      [half.number, water, water],
    ]);
  });
});
