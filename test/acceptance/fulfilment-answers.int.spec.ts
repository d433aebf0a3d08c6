import type {
  BatchPreview,
  BatchView,
  DeliveryLedger,
  FulfilmentActBody,
  FulfilmentActName,
  RoundView,
} from '@banli/contracts';
import { commitmentStream, fulfilmentStream, partyId, type StreamId } from '@banli/domain';
import { loadFulfilment, rebuildReadModels } from '@banli/store';
import { eventually } from '../support/eventually';
import { addPerson } from '../support/people';
import { refusedWith } from '../support/refusal';
import { randomUUID } from 'node:crypto';
import { assigner, deputy, lead, office, playOn, playTo, shortLetter, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { dumpTables, readTables } from '../support/table-dump';

const water = 'cq-slj';
const police = 'cq-gaj';
const roundOf = (unit: string): StreamId =>
  fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(unit) });

describe('what the yearly rounds tell of a proposal that two units answered, and of a reply handled anew (art. 24)', () => {
  let stack: TestStack;
  let separate: FreshCase;
  let again: FreshCase;

  const as = (login: string) => stack.as(login);
  const act = async <A extends FulfilmentActName>(
    unit: string,
    role: string,
    name: A,
    body: FulfilmentActBody<A>,
  ): Promise<unknown> => (await as(`${unit}-${role}`)).actInRound(roundOf(unit), name, body);
  const view = async (unit: string): Promise<RoundView> => (await as(`${unit}-office`)).round(roundOf(unit));
  const toldBy = async (unit: string): Promise<readonly string[]> =>
    (await view(unit)).notices.flatMap(({ promises }) => promises.map(({ stream }) => stream));

  /** From acknowledgement to dispatch, by one of the units that answer separately. */
  async function answer(the: FreshCase, unit: string, series: string): Promise<void> {
    const [handler, office, chief] = [`${unit}-handler`, `${unit}-office`, `${unit}-chief`];
    await (await as(handler)).act(the, 'AcknowledgeAssignment', {});
    await (await as(handler)).act(the, 'RecordContact', { manner: 'telephone', summary: '电话沟通。' });
    const content = {
      ...shortLetter,
      commitments: shortLetter.commitments.map((row) => ({ ...row, responsibleUnit: partyId(unit) })),
      copies: shortLetter.copies.filter((copy) => copy !== water),
    };
    await (await as(handler)).act(the, 'SaveDraft', { content });
    await (await as(office)).act(the, 'CheckDraft', { version: 1 });
    const { draft } = await (await as(chief)).caseOf(the);
    await (await as(chief)).act(the, 'SignReply', { version: 1, contentHash: draft?.contentHash ?? '' });
    await (await as(office)).act(the, 'NumberReply', { series });
    await (await as(office)).act(the, 'DispatchReply', { channels: ['paper', 'platform'] });
  }

  async function fulfil(the: FreshCase, promise: string, unit: string): Promise<void> {
    const evidence = '方案已印发。';
    await (await as(`${unit}-handler`)).actOnCommitment(the, promise, 'ReportFulfilment', { evidence });
    await (await as(supervisor)).actOnCommitment(the, promise, 'ConfirmFulfilment', { remark: '' });
  }

  const opened = (the: FreshCase, count: number): Promise<unknown> =>
    eventually(
      async () => (await (await as(supervisor)).ledger()).rows.filter(({ proposal }) => proposal.stream === the.stream),
      (rows) => rows.length === count,
    );

  beforeAll(async () => {
    stack = await startTestStack();
    for (const role of ['office', 'chief'] as const) await addPerson(stack, `${water}-${role}`, water, [role]);
    for (const role of ['handler', 'office', 'chief'] as const)
      await addPerson(stack, `${police}-${role}`, police, [role]);
    separate = await stack.register();
    await (
      await as(assigner)
    ).act(separate, 'AssignProposal', {
      lead: police,
      manner: 'separate',
      separateWith: [water],
    });
    await answer(separate, police, '渝公函');
    await answer(separate, water, '渝水函');
    await opened(separate, 2);

    again = await playTo(stack, 'delivered');
    await (await as(deputy)).act(again, 'RateReply', { level: 'not-satisfied', reasons: '没有时限。' });
    const order = { reasons: '代表意见具体。', requirements: '逐段写明完成时限。' };
    await (await as(assigner)).act(again, 'OrderRehandling', order);
    await (await as(`${lead}-handler`)).act(again, 'ConfirmOrderReceived', { proof: '平台签收记录第3号' });
    await (await as(`${lead}-handler`)).act(again, 'RecordContact', { manner: 'visit', summary: '再次面谈。' });
    await playOn(stack, again, 'consulted', 'numbered');
    await (await as(`${lead}-office`)).act(again, 'DispatchReply', { channels: ['paper', 'platform'] });
    await opened(again, 2);

    const rounds = [police, water, lead].map(roundOf);
    await stack.moveTo('2021-10-08', rounds);
    for (const round of rounds)
      await eventually(
        () => loadFulfilment(stack.source.manager, round),
        (events) => events.length > 0,
      );
  });
  afterAll(() => stack.stop());

  it('is, by each of the two units, its own promise and not the other’s', async () => {
    expect(await toldBy(police)).toEqual([commitmentStream(separate.stream, 1, 1, partyId(police))]);
    expect(await toldBy(water)).toEqual([commitmentStream(separate.stream, 1, 1, partyId(water))]);
    expect(await refusedWith((await as(`${water}-office`)).round(roundOf(police)))).toBe('404 not-found');
  });

  it('is, by a unit that answered twice, the promises of both letters in one notice to the deputy', async () => {
    const both = [commitmentStream(again.stream, 1, 1), commitmentStream(again.stream, 2, 1)];
    expect(await toldBy(lead)).toEqual(both);
    await act(lead, 'office', 'SendFulfilmentNotice', { rater: deputy, channels: ['platform'] });

    const { notices } = await (await as(deputy)).round(roundOf(lead));
    expect(notices.map(({ sentOn, promises }) => [sentOn, promises.length])).toEqual([['2021-10-08', 2]]);
  });

  it('turns the class of one unit’s answer into (1) on 2021-10-08, while the other’s promise is open', async () => {
    const wish = { proposal: separate.stream, statement: '所提事项已经解决。' };
    await fulfil(separate, `1-1@${water}`, water);
    expect((await view(water)).convertible.map(({ stream }) => stream)).toEqual([separate.stream]);
    expect(await refusedWith(act(police, 'chief', 'ConvertResult', wish))).toBe('409 commitments-unfulfilled');
    await act(water, 'chief', 'ConvertResult', wish);

    expect((await view(water)).convertible).toEqual([]);
    expect(await refusedWith(act(water, 'chief', 'ConvertResult', wish))).toBe('409 class-not-convertible');
    await fulfil(separate, `1-1@${police}`, police);
    await act(police, 'chief', 'ConvertResult', wish);
    const rows: readonly unknown[] = await stack.source.query(
      'select unit, result_class_now, result_converted_on::text as on from read.answer where stream = $1 order by unit',
      [separate.stream],
    );
    expect(rows).toEqual([police, water].map((unit) => ({ unit, result_class_now: 'solved', on: '2021-10-08' })));
  });

  it('leaves the class of a reply handled anew until the promises of both its rounds are fulfilled', async () => {
    const wish = { proposal: again.stream, statement: '所提事项已经解决。' };
    await fulfil(again, '2-1', lead);
    expect(await refusedWith(act(lead, 'chief', 'ConvertResult', wish))).toBe('409 commitments-unfulfilled');
    await fulfil(again, '1-1', lead);
    await act(lead, 'chief', 'ConvertResult', wish);

    expect((await view(lead)).conversions).toMatchObject([{ proposal: { stream: again.stream } }]);
  });

  const preview = async (act: string, login = assigner): Promise<BatchPreview> =>
    (await as(login)).get(`/api/batches/preview?act=${act}&jurisdiction=chongqing&year=2021`);
  const deliveries = async (): Promise<DeliveryLedger> =>
    (await as(assigner)).get('/api/batches/deliveries?jurisdiction=chongqing&year=2021');
  const settled = async (stream: string): Promise<BatchView> =>
    eventually(
      async () => (await as(assigner)).get<BatchView>(`/api/${stream.replace('batch/', 'batches/')}`),
      ({ finished }) => finished !== undefined,
    );
  const year = { jurisdiction: 'chongqing', year: 2021 } as const;

  it('goes out over all units as one batch of 人代工委 on 2021-10-08: seen, approved once, carried on by a worker that died', async () => {
    const committee = await as(assigner);
    const seen = await preview('SendYearlyNotices');
    expect(seen.rows.map(({ round, rater, open, fulfilled }) => [round.unit.id, rater.id, open, fulfilled])).toEqual([
      [police, deputy, 0, 1],
      [water, deputy, 0, 1],
    ]);
    expect(seen.without.map(({ unit }) => unit.id)).toEqual([lead]);
    const path = '/api/batches/send-yearly-notices';
    const body = { ...year, token: seen.token, channels: ['paper', 'platform'] };
    expect(await refusedWith((await as(office)).post(path, body))).toBe('403 not-permitted');
    expect(await refusedWith(committee.post(path, { ...body, token: 'f'.repeat(64) }))).toBe('409 batch-changed');
    await stack.kill('worker');
    const key = randomUUID();
    const approving = committee.post<{ stream: string }>(path, body, { key });
    await stack.start('worker');
    const { stream } = await approving;
    expect((await committee.post<{ stream: string }>(path, body, { key })).stream).toBe(stream);
    const { finished, items } = await settled(stream);
    expect([finished?.done, finished?.refused, items.length]).toEqual([2, 0, 2]);

    expect((await view(water)).notices).toMatchObject([{ sentOn: '2021-10-08', promises: [{ status: 'fulfilled' }] }]);
    expect((await preview('SendYearlyNotices')).rows).toEqual([]);
    const again = committee.post(path, { ...body, token: (await preview('SendYearlyNotices')).token });
    expect(await refusedWith(again)).toBe('409 nothing-to-carry-out');
    expect((await deliveries()).counts).toEqual([{ standing: 'sent', count: 3 }]);
  });

  it('reminds on 2022-01-04 whoever had until 2021-11-04 and is silent, leaves them out, and counts all of it', async () => {
    const committee = await as(assigner);
    await act(police, 'office', 'ConfirmNoticeDelivery', { rater: deputy, proof: '平台签收记录' });
    await act(water, 'office', 'ConfirmNoticeDelivery', { rater: deputy, proof: '平台签收记录' });
    await (await as(deputy)).actInRound(roundOf(police), 'RateFulfilment', { rater: deputy, level: 'satisfied' });
    expect((await preview('ChaseYearlyRaters')).rows).toEqual([]);
    await stack.moveTo('2022-01-04', [roundOf(water)]);
    const silent = await preview('ChaseYearlyRaters');
    expect(silent.rows.map(({ round, dueOn }) => [round.unit.id, dueOn])).toEqual([[water, '2021-11-04']]);
    const chase = { ...year, token: silent.token, channel: 'message', text: '请于本周内评价。' };
    const reminded = await committee.post<{ stream: string }>('/api/batches/chase-yearly-raters', chase);
    expect((await settled(reminded.stream)).finished?.done).toBe(1);
    const left = await preview('ExcludeYearlyRaters');
    const out = await committee.post<{ stream: string }>('/api/batches/exclude-yearly-raters', {
      ...year,
      token: left.token,
    });
    expect((await settled(out.stream)).finished?.done).toBe(1);

    const { counts, rows } = await deliveries();
    expect(counts).toEqual([
      { standing: 'excluded', count: 1 },
      { standing: 'rated', count: 1 },
      { standing: 'sent', count: 1 },
    ]);
    expect(rows.find(({ round }) => round.unit.id === water)).toMatchObject({ excludedOn: '2022-01-04' });
    for (const { standing, count } of counts) {
      const address = `/api/batches/deliveries?jurisdiction=chongqing&year=2021&standing=${standing}`;
      expect((await committee.get<DeliveryLedger>(address)).rows).toHaveLength(count);
    }
    const { bytes } = await committee.download(
      '/api/batches/deliveries/export?jurisdiction=chongqing&year=2021&format=csv',
    );
    expect(bytes.toString('utf8')).toContain('不计入');
  });

  it('is rebuilt byte for byte from the record', async () => {
    const before = await dumpTables(stack.source, ...readTables);
    await rebuildReadModels(stack.source);

    expect(await dumpTables(stack.source, ...readTables)).toBe(before);
  });
});
