import type { BatchView, SuccessionPreview } from '@banli/contracts';
import { commitmentStream, fulfilmentStream, partyId } from '@banli/domain';
import { loadFulfilment } from '@banli/store';
import { eventually } from '../support/eventually';
import { addUnit } from '../support/people';
import { refusedWith } from '../support/refusal';
import { assigner, chief, coHandler, handler, lead, office, playTo, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { dumpTables, readTables } from '../support/table-dump';

const successor = 'cq-sthjw';
const decision = '渝委发〔2021〕9号';

describe('a unit that is merged leaves nothing behind (机构改革)', () => {
  let stack: TestStack;
  let sent: FreshCase;
  let inHand: FreshCase;

  const as = (login: string) => stack.as(login);
  const preview = async (unit: string, login = assigner): Promise<SuccessionPreview> =>
    (await as(login)).get(`/api/batches/succession?jurisdiction=chongqing&unit=${unit}`);
  const settled = async (stream: string): Promise<BatchView> =>
    eventually(
      async () => (await as(assigner)).get<BatchView>(`/api/${stream.replace('batch/', 'batches/')}`),
      ({ finished }) => finished !== undefined,
    );
  const wish = (unit: string, to: string, token: string) => ({
    ...{ jurisdiction: 'chongqing', unit, manner: 'merge', successor: to },
    ...{ decision, effectiveOn: '2021-02-05', token },
  });

  beforeAll(async () => {
    stack = await startTestStack();
    await addUnit(stack, successor);
    sent = await playTo(stack, 'sent');
    inHand = await playTo(stack, 'in-hand');
    await (await as(handler)).act(inHand, 'ClaimCase', {});
    await stack.moveTo('2021-02-05', []);
  });
  afterAll(() => stack.stop());

  it('shows all it has before anything moves, to 人代工委 alone', async () => {
    const { rows } = await preview(lead);
    expect(rows.map(({ stream, kind, part }) => [stream, kind, part])).toEqual([
      [sent.stream, 'proposal', 'lead'],
      [inHand.stream, 'proposal', 'lead'],
      [commitmentStream(sent.stream, 1, 1), 'commitment', 'responsible'],
    ]);
    expect(await refusedWith(preview(lead, office))).toBe('403 not-permitted');
    expect((await preview(coHandler)).rows.map(({ part }) => part)).toEqual(['co-handler', 'co-handler']);
  });

  it('goes over to its successor in one approval, through the death of a worker, and is counted', async () => {
    const committee = await as(assigner);
    const { token } = await preview(lead);
    const path = '/api/batches/reorganise-unit';
    expect(await refusedWith((await as(office)).post(path, wish(lead, successor, token)))).toBe('403 not-permitted');
    expect(await refusedWith(committee.post(path, wish(lead, successor, 'f'.repeat(64))))).toBe('409 batch-changed');
    expect(await refusedWith(committee.post(path, wish(lead, lead, token)))).toBe('422 unknown-party');
    await stack.kill('worker');
    const approving = committee.post<{ stream: string }>(path, wish(lead, successor, token));
    await stack.start('worker');
    const { finished, items } = await settled((await approving).stream);
    expect([finished?.done, finished?.refused, items.length]).toEqual([3, 0, 3]);
    expect((await preview(lead)).rows).toEqual([]);
    expect((await preview(successor)).rows).toHaveLength(3);
  });

  it('is at the successor’s desks from that day, with the dates it had, and at nobody’s of the former unit', async () => {
    const theirs = await as(`${successor}-handler`);
    const kinds = (await theirs.inbox()).tasks.map(({ kind, dueOn }) => `${kind} ${dueOn ?? ''}`.trim());
    expect(kinds).toEqual(expect.arrayContaining(['draft 2021-05-06', 'fulfil-commitment 2021-12-31']));
    expect((await (await as(handler)).inbox()).tasks).toEqual([]);
    expect(await refusedWith((await as(handler)).caseOf(inHand))).toBe('404 not-found');
    expect((await theirs.caseOf(inHand)).clocks.find(({ kind }) => kind === 'reply')).toMatchObject({
      owedBy: { id: successor },
      dueOn: '2021-05-06',
    });
    await theirs.act(inHand, 'ClaimCase', {});
    await theirs.act(inHand, 'RecordContact', { manner: 'visit', summary: '继续面谈。' });
    await (await as('cq-slj-handler')).act(inHand, 'SubmitOpinion', { text: '赞成。' });
    await theirs.act(inHand, 'AcceptOpinion', { unit: coHandler });
    await theirs.actOnCommitment(sent, '1-1', 'ReportProgress', { text: '由我局继续落实。' });
    expect(
      await refusedWith((await as(chief)).actOnCommitment(sent, '1-1', 'DropCommitment', { reason: '已调整。' })),
    ).toBe('404 not-registered');
    const told = (await (await as(supervisor)).caseOf(inHand)).timeline.find(({ type }) => type === 'UnitSucceeded');
    expect(told?.facts).toMatchObject({ unit: lead, to: successor, reason: decision });
  });

  it('takes a co-handler’s opinions along, and leaves out a successor that leads already', async () => {
    const committee = await as(assigner);
    const { token } = await preview(coHandler);
    const { stream } = await committee.post<{ stream: string }>(
      '/api/batches/reorganise-unit',
      wish(coHandler, successor, token),
    );
    const { finished } = await settled(stream);
    expect([finished?.done, finished?.refused]).toEqual([2, 0]);
    expect((await preview(coHandler)).rows).toEqual([]);
  });

  it('is told yearly by the successor, whose round begins with what it took over', async () => {
    const round = fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(successor) });
    await stack.moveTo('2021-10-01', [round]);
    await eventually(
      () => loadFulfilment(stack.source.manager, round),
      (events) => events.length > 0,
    );
    const { notices } = await (await as(`${successor}-office`)).round(round);
    expect(notices.flatMap(({ promises }) => promises.map(({ stream }) => stream))).toEqual([
      commitmentStream(sent.stream, 1, 1),
    ]);
  });

  it('is rebuilt byte for byte from the record', async () => {
    const before = await dumpTables(stack.source, ...readTables);
    await stack.banli('rebuild');
    expect(await dumpTables(stack.source, ...readTables)).toBe(before);
  });
});
