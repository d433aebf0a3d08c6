import { randomUUID } from 'node:crypto';
import type {
  CommitmentActBody,
  CommitmentLedger,
  FulfilmentActBody,
  FulfilmentActName,
  NoticeBatch,
  NoticeBatchAnswer,
  OverdueBoard,
  RoundView,
} from '@banli/contracts';
import { commitmentStream, fulfilmentStream, partyId, type StreamId } from '@banli/domain';
import { loadFulfilment, rebuildReadModels } from '@banli/store';
import { documentXml } from '../support/docx-parts';
import { addPerson } from '../support/people';
import { eventually } from '../support/eventually';
import { refusedWith } from '../support/refusal';
import {
  assigner,
  chief,
  coHandlerStaff,
  deputy,
  handler,
  lead,
  office,
  playOn,
  playTo,
  supervisor,
} from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { dumpTables, readTables } from '../support/table-dump';

const otherDeputy = 'deputy-zhou';
const roundOf = (year: number): StreamId => fulfilmentStream({ jurisdiction: 'chongqing', year, unit: partyId(lead) });

describe('the yearly round of a unit’s commitments (art. 24, 28, 29)', () => {
  let stack: TestStack;
  let open: FreshCase;
  let kept: FreshCase;

  const act = async <A extends FulfilmentActName>(
    login: string,
    year: number,
    name: A,
    body: FulfilmentActBody<A>,
  ): Promise<unknown> => (await stack.as(login)).actInRound(roundOf(year), name, body);
  const view = async (login: string, year: number): Promise<RoundView> => (await stack.as(login)).round(roundOf(year));
  const tasks = async (login: string): Promise<readonly string[]> =>
    (await (await stack.as(login)).rounds()).tasks.map(({ kind, about, dueOn }) =>
      [kind, about?.id, dueOn].filter((part) => part !== undefined).join(' '),
    );
  /** The same as they stand among the person's other tasks, each with the round it leads to. */
  const inInbox = async (login: string): Promise<readonly string[]> =>
    (await (await stack.as(login)).inbox()).tasks.flatMap(({ round, kind, about, dueOn }) =>
      round === undefined ? [] : [[kind, about?.id, dueOn].filter((part) => part !== undefined).join(' ')],
    );
  const promise = (): StreamId => commitmentStream(open.stream, 1, 1);
  const explain = async (login: string, body: CommitmentActBody<'CarryOverCommitment'>): Promise<unknown> =>
    (await stack.as(login)).actOnCommitment(open, '1-1', 'CarryOverCommitment', body);
  const begun = async (year: number): Promise<void> => {
    await eventually(
      () => loadFulfilment(stack.source.manager, roundOf(year)),
      (events) => events.length > 0,
    );
  };

  beforeAll(async () => {
    stack = await startTestStack();
    await addPerson(stack, otherDeputy, 'cq-tlrd', ['deputy']);
    open = await playTo(stack, 'sent');
    kept = await stack.register({ leadProposer: otherDeputy });
    await playOn(stack, kept, 'registered', 'sent');
    const fulfilled = await stack.as(handler);
    await fulfilled.actOnCommitment(kept, '1-1', 'ReportFulfilment', { evidence: '方案已印发。' });
    await (await stack.as(supervisor)).actOnCommitment(kept, '1-1', 'ConfirmFulfilment', { remark: '' });
  });
  afterAll(() => stack.stop());

  it('begins by itself on 2021-10-01 with the open and the kept promise, and gives the office until 2021-12-31', async () => {
    await stack.moveTo('2021-09-30', [roundOf(2021)]);
    expect(await loadFulfilment(stack.source.manager, roundOf(2021))).toEqual([]);
    await stack.moveTo('2021-10-01', [roundOf(2021), commitmentStream(open.stream, 1, 1)]);
    await begun(2021);

    expect(await tasks(office)).toEqual(
      [
        'send-fulfilment-notice ' + deputy + ' 2021-12-31',
        'send-fulfilment-notice ' + otherDeputy + ' 2021-12-31',
        'submit-ledger 2021-12-31',
      ].sort((a, b) => a.localeCompare(b)),
    );
    expect(await inInbox(office)).toEqual(await tasks(office));
    const { notices, clocks } = await view(office, 2021);
    expect(notices.map(({ rater, promises }) => [rater.id, promises.map(({ status }) => status)])).toEqual([
      [deputy, ['open']],
      [otherDeputy, ['fulfilled']],
    ]);
    expect(clocks).toMatchObject([{ kind: 'fulfilment-notice', dueOn: '2021-12-31' }]);
  });

  it('is shown to its unit, its raters and 人代工委 alone, to each rater their own', async () => {
    expect(await refusedWith(view(coHandlerStaff, 2021))).toBe('404 not-found');
    expect((await view(deputy, 2021)).notices.map(({ rater }) => rater.id)).toEqual([deputy]);
    expect((await view(supervisor, 2021)).notices).toHaveLength(2);
    expect((await (await stack.as(coHandlerStaff)).rounds()).rows).toEqual([]);
    expect((await (await stack.as(deputy)).rounds()).rows).toMatchObject([{ year: 2021, raters: 1, told: 0 }]);
    expect(
      await refusedWith(act(coHandlerStaff, 2021, 'ChaseRater', { rater: deputy, channel: 'visit', text: '催' })),
    ).toBe('403 not-permitted');
  });

  it('tells how each promise stands on the day the notice goes out, and the ledger goes to 人代工委', async () => {
    await (await stack.as(handler)).actOnCommitment(open, '1-1', 'ReportProgress', { text: '已完成第一段。' });
    await sendAllThroughAKill();
    await act(office, 2021, 'SubmitLedger', {});

    const { notices, ledger, clocks } = await view(office, 2021);
    expect(notices[0]).toMatchObject({
      sentOn: '2021-10-01',
      late: false,
      promises: [{ status: 'open', account: '已完成第一段。', dueOn: '2021-12-31' }],
    });
    expect(notices[1]).toMatchObject({ promises: [{ status: 'fulfilled', account: '方案已印发。' }] });
    expect(ledger).toEqual({ on: '2021-10-01', late: false });
    expect(clocks).toMatchObject([{ stopped: { on: '2021-10-01', late: false } }]);

    // the receipt that goes with the notice says the same, to those who may see the round
    const { jurisdiction, session, number } = open;
    const receipt = async (login: string): Promise<string> =>
      documentXml(
        (
          await (
            await stack.as(login)
          ).download(`/api/proposals/${jurisdiction}/${session}/${number}/receipt.docx?of=fulfilment`)
        ).bytes,
      );
    expect(await receipt(office)).toContain('正在落实。已完成第一段。');
    expect(await receipt(deputy)).toContain('2021年第四季度');
    expect(await receipt(coHandlerStaff)).not.toContain('已完成第一段');
  });

  /** Previewed, approved, the API killed after the first notice, approved again under the same key: each is told once. */
  async function sendAllThroughAKill(): Promise<void> {
    const path = `/api/fulfilment-rounds/chongqing/2021/${lead}/notice-batch`;
    const client = await stack.as(office);
    const { token, rows } = await client.get<NoticeBatch>(path);
    expect(rows.map(({ rater, told, open: left, fulfilled }) => [rater.id, told, left, fulfilled])).toEqual([
      [deputy, false, 1, 0],
      [otherDeputy, false, 0, 1],
    ]);
    const body = { token, channels: ['paper', 'platform'] };
    expect(await refusedWith(client.post(path, { ...body, token: 'f'.repeat(64) }))).toBe('409 batch-changed');
    expect(await refusedWith((await stack.as(coHandlerStaff)).get(path))).toBe('404 not-found');
    const sent = async (): Promise<number> =>
      (await loadFulfilment(stack.source.manager, roundOf(2021))).filter(
        ({ event }) => event.type === 'FulfilmentNoticeSent',
      ).length;
    const key = randomUUID();
    const broken = client.post(path, body, { key }).catch(() => undefined);
    await eventually(sent, (count) => count > 0);
    await stack.kill('api');
    await broken;
    await stack.start('api');
    const answer = await client.post<NoticeBatchAnswer>(path, body, { key });
    expect([answer.sent, answer.refused, await sent()]).toEqual([[deputy, otherDeputy], [], 2]);
    expect((await client.get<NoticeBatch>(path)).rows.map(({ told }) => told)).toEqual([true, true]);
  }

  it('is rated within twenty working days of its receipt: not satisfied is studied together by 人代工委', async () => {
    await act(deputy, 2021, 'ConfirmNoticeDelivery', { rater: deputy, proof: '本人签收' });
    await act(office, 2021, 'ConfirmNoticeDelivery', { rater: otherDeputy, proof: '平台签收记录' });
    expect(await tasks(deputy)).toEqual([`rate-fulfilment ${deputy} 2021-11-03`]);
    expect(await inInbox(deputy)).toEqual([`rate-fulfilment ${deputy} 2021-11-03`]);
    const rating = { rater: deputy, level: 'not-satisfied', reasons: '只完成了一段。' } as const;
    for (const login of [handler, office, chief])
      expect(await refusedWith(act(login, 2021, 'RateFulfilment', rating))).toBe('403 not-permitted');
    expect(await refusedWith(act(otherDeputy, 2021, 'RateFulfilment', rating))).toBe('403 not-the-rater');
    await act(deputy, 2021, 'RateFulfilment', rating);
    expect(await tasks(assigner)).toEqual([`record-fulfilment-meeting ${deputy}`]);
    await act(assigner, 2021, 'RecordFulfilmentMeeting', {
      rater: deputy,
      participants: '李松辽代表、市生态环境局',
      outcome: '2022年一季度前完成全部三段。',
    });

    expect((await view(deputy, 2021)).notices).toMatchObject([
      { rating: { level: 'not-satisfied' }, meeting: { outcome: '2022年一季度前完成全部三段。' } },
    ]);
    expect(await tasks(assigner)).toEqual([]);
  });

  it('turns a result of class (2) into class (1) once all of the reply is fulfilled, signed by the chief', async () => {
    const statement = '所提事项已经解决。';
    const convert = (login: string, { stream }: FreshCase): Promise<unknown> =>
      act(login, 2021, 'ConvertResult', { proposal: stream, statement });
    expect((await view(chief, 2021)).convertible.map(({ stream }) => stream)).toEqual([kept.stream]);
    expect(await refusedWith(convert(office, kept))).toBe('403 not-permitted');
    expect(await refusedWith(convert(chief, open))).toBe('409 commitments-unfulfilled');
    await convert(chief, kept);

    expect(await refusedWith(convert(chief, kept))).toBe('409 class-not-convertible');
    const [row]: readonly unknown[] = await stack.source.query(
      'select result_class_now, result_converted_on::text from read.proposal where stream = $1',
      [kept.stream],
    );
    expect(row).toEqual({ result_class_now: 'solved', result_converted_on: '2021-10-01' });
    const shown = async (login: string, the: FreshCase) => (await (await stack.as(login)).caseOf(the)).resultConverted;
    expect(await shown(otherDeputy, kept)).toEqual({ on: '2021-10-01', to: 'solved' });
    expect(await shown(handler, open)).toBeUndefined();
    expect((await view(otherDeputy, 2021)).conversions).toMatchObject([{ statement }]);
    expect((await view(deputy, 2021)).conversions).toEqual([]);
  });

  it('leaves out a rating that is overdue and was chased', async () => {
    const rater = otherDeputy;
    expect(await refusedWith(act(assigner, 2021, 'ExcludeFulfilmentRating', { rater }))).toBe('409 rating-not-overdue');
    await stack.moveTo('2022-01-04', [roundOf(2021)]);
    const { rows } = await (
      await stack.as(supervisor)
    ).get<OverdueBoard>('/api/board?tier=long-overdue&kind=fulfilment-rating');
    expect(rows).toMatchObject([
      { round: { stream: roundOf(2021), year: 2021 }, owedBy: { id: rater }, dueOn: '2021-11-03' },
    ]);
    expect(rows.map(({ proposal }) => proposal)).toEqual([undefined]);
    const toldOf = async (login: string): Promise<readonly string[]> =>
      (await (await stack.as(login)).inbox()).notices.flatMap(({ round, clock, tier }) =>
        round?.stream === roundOf(2021) && clock === 'fulfilment-rating' ? [tier] : [],
      );
    // From red on 人代工委 is told as well; reminders before are the rater's alone.
    const escalated = await eventually(
      () => toldOf(assigner),
      (tiers) => tiers.includes('red') && tiers.some((tier) => tier.startsWith('chase')),
    );
    expect(escalated.filter((tier) => tier !== 'red' && !tier.startsWith('chase'))).toEqual([]);
    expect(await toldOf(rater)).toEqual(expect.arrayContaining(['red', 'blue']));
    await act(office, 2021, 'ChaseRater', { rater, channel: 'telephone', text: '电话提醒。' });
    // Also where a person reminds: once to the rater, once to 人代工委, under the clock's day.
    for (const login of [rater, assigner])
      expect(
        await eventually(
          () => toldOf(login),
          (tiers) => tiers.includes('chase'),
        ),
      ).toContain('chase');
    expect(await refusedWith(act(handler, 2021, 'ExcludeFulfilmentRating', { rater }))).toBe('403 not-permitted');
    await act(assigner, 2021, 'ExcludeFulfilmentRating', { rater });

    const [, excluded] = (await view(assigner, 2021)).notices;
    expect(excluded?.excluded?.dueOn).toBe('2021-11-03');
    expect(excluded?.excluded?.chasedOn).toContain('2022-01-04');
  });

  it('ends once its year is over and all is settled, and the next year’s tells last year’s promises again: open and kept', async () => {
    await stack.client.workflow.getHandle(roundOf(2021)).result();
    expect((await view(office, 2021)).status).toBe('closed');
    await stack.moveTo('2022-10-01', [roundOf(2022)]);
    await begun(2022);

    const { notices } = await view(office, 2022);
    expect(notices.map(({ rater, promises }) => [rater.id, promises[0]?.status])).toEqual([
      [deputy, 'open'],
      [otherDeputy, 'fulfilled'],
    ]);
    await act(office, 2022, 'SendFulfilmentNotice', { rater: deputy, channels: ['platform'] });
    await act(deputy, 2022, 'ConfirmNoticeDelivery', { rater: deputy, proof: '本人签收' });
    await act(deputy, 2022, 'RateFulfilment', { rater: deputy, level: 'satisfied' });
    const late = (await stack.as(office)).get<CommitmentLedger>(`/api/commitments?stream=${promise()}`);
    expect((await late).rows).toMatchObject([{ status: 'open', dueOn: '2021-12-31', carried: [] }]);
    expect(await refusedWith(act(office, 2022, 'SubmitLedger', {}))).toBe('409 carry-over-unexplained');
    const why = { toYear: 2022, explanation: '上游协议推迟，2022年内完成。' };
    expect(await refusedWith(explain(chief, why))).toBe('403 not-permitted');
    await explain(office, why);
    await act(office, 2022, 'SubmitLedger', {});
    const { rows } = await (await stack.as(deputy)).ledger();
    expect(rows.find(({ stream }) => stream === promise())?.carried).toMatchObject([
      { fromYear: 2021, toYear: 2022, explanation: why.explanation },
    ]);
    expect((await view(office, 2022)).notices[0]).toMatchObject({ rating: { level: 'satisfied' } });
  });

  it('in its third year tells only what is still open: a default of ours', async () => {
    await stack.moveTo('2023-10-01', [roundOf(2022), roundOf(2023), promise()]);
    await begun(2023);

    expect((await view(office, 2023)).notices.map(({ rater }) => rater.id)).toEqual([deputy]);
  });

  it('goes on into another term only with both congresses named in its explanation (换届)', async () => {
    await stack.register({ session: '6-1' });
    expect(await refusedWith(act(office, 2023, 'SubmitLedger', {}))).toBe('409 carry-over-unexplained');
    await explain(office, { toYear: 2024, explanation: '换届后由本局继续落实。' });
    await act(office, 2023, 'SubmitLedger', {});
    const { bytes } = await (await stack.as(supervisor)).download('/api/commitments/export?format=csv');
    expect(bytes.toString('utf8')).toContain('2022 上游协议推迟，2022年内完成。；2024 换届后由本局继续落实。');
    const { rows } = await (await stack.as(office)).ledger();
    expect(rows.find(({ stream }) => stream === promise())?.carried[1]?.term).toEqual({ from: '5', to: '6' });
  });

  it('goes on where it stood after Temporal lost it, asleep or awake', async () => {
    for (const stream of [roundOf(2023), roundOf(2024)])
      await stack.client.workflow.getHandle(stream).terminate('lost, for a test');
    await stack.banli('recover', 'temporal');
    await act(office, 2023, 'SendFulfilmentNotice', { rater: deputy, channels: ['platform'] });

    const { status } = await stack.client.workflow.getHandle(roundOf(2024)).describe();
    expect(status.name).toBe('RUNNING');
    expect((await view(office, 2023)).notices[0]?.sentOn).toBe('2023-10-01');
  });

  it('is rebuilt byte for byte from the record', async () => {
    const before = await dumpTables(stack.source, ...readTables);
    await rebuildReadModels(stack.source);

    expect(await dumpTables(stack.source, ...readTables)).toBe(before);
  });
});
