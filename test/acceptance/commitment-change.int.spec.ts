import { loadStream, rebuildReadModels } from '@banli/store';
import type { CommitmentView } from '@banli/contracts';
import type { StreamId } from '@banli/domain';
import { refusedWith } from '../support/refusal';
import { assigner, chief, coHandlerStaff, deputy, handler, playTo, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { dumpTables, readTables } from '../support/table-dump';

const streamOf = ({ stream }: FreshCase): StreamId => `${stream.replace('proposal', 'commitment')}/1-1` as StreamId;

describe('a commitment that turns out otherwise (art. 24; changes by our default)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  const act = async (login: string, the: FreshCase, ...given: readonly unknown[]): Promise<unknown> => {
    const [name, body] = given as [never, never];
    return (await stack.as(login)).actOnCommitment(the, '1-1', name, body);
  };
  const ledgerRow = async (login: string, the: FreshCase): Promise<CommitmentView | undefined> =>
    (await (await stack.as(login)).ledger()).rows.find(({ stream }) => stream === streamOf(the));
  const tasksOn = async (login: string, the: FreshCase): Promise<readonly string[]> =>
    (await (await stack.as(login)).inbox()).tasks
      .filter(({ commitment }) => commitment?.stream === streamOf(the))
      .map(({ kind, dueOn }) => [kind, dueOn].filter(Boolean).join(' '));

  it('promised for 2021-12-31 is put off to 2022-06-30 by the chief’s decision of 2021-12-01, and the deputy sees both dates', async () => {
    const the = await playTo(stack, 'sent');
    await stack.moveTo('2021-12-01', [streamOf(the)]);
    const change = { dueOn: '2022-06-30', reason: '川方协议推迟签订。' };
    expect(await refusedWith(act(coHandlerStaff, the, 'RequestCommitmentChange', change))).toBe('404 not-registered');
    await act(handler, the, 'ReportProgress', { text: '已完成初稿。', evidence: ['渝环办〔2021〕12号'] });
    await act(handler, the, 'RequestCommitmentChange', change);
    expect(await tasksOn(chief, the)).toEqual(['decide-commitment-change']);
    expect(await refusedWith(act(handler, the, 'ApproveCommitmentChange', {}))).toBe('403 not-permitted');
    await act(chief, the, 'ApproveCommitmentChange', { decision: '渝环签〔2021〕88号' });

    const row = await ledgerRow(deputy, the);
    expect(row).toMatchObject({
      status: 'open',
      dueOn: '2022-06-30',
      extensions: 1,
      changes: [{ on: '2021-12-01', formerDueOn: '2021-12-31', dueOn: '2022-06-30', signer: { name: '吴盛海' } }],
      progress: [{ text: '已完成初稿。', evidence: ['渝环办〔2021〕12号'] }],
    });
    await act(deputy, the, 'CommentOnChange', { text: '可以接受，请报告进展。' });
    expect(await refusedWith(act(deputy, the, 'CommentOnChange', { text: '再说一次。' }))).toBe(
      '409 change-already-commented',
    );
    expect((await ledgerRow(handler, the))?.changes[0]?.comment).toEqual({
      on: '2021-12-01',
      text: '可以接受，请报告进展。',
    });
    expect(await tasksOn(chief, the)).toEqual([]);
    expect(await tasksOn(handler, the)).toEqual(['fulfil-commitment 2022-06-30']);
    const { nextAlarm } = await stack.client.workflow
      .getHandle(streamOf(the))
      .query<{ nextAlarm: unknown }>('standing');
    expect(nextAlarm).toEqual({ clock: 'commitment/cq-sthjj/1', tier: 'blue', on: '2022-06-01' });
  });

  it('is not put off where the chief refuses, with the reason', async () => {
    const the = await playTo(stack, 'sent');
    await act(handler, the, 'RequestCommitmentChange', {
      item: '完成两段修复方案。',
      reason: '第三段已由他单位完成。',
    });
    await act(chief, the, 'RefuseCommitmentChange', { reason: '仍应完成三段。' });

    expect(await ledgerRow(deputy, the)).toMatchObject({
      item: '完成岸线分段修复方案。',
      dueOn: '2021-12-31',
      extensions: 0,
      refusedChanges: [{ reason: '仍应完成三段。' }],
    });
  });

  it('given up by the chief leaves the ledger’s open rows and keeps its reason; its workflow ends', async () => {
    const the = await playTo(stack, 'sent');
    await act(chief, the, 'DropCommitment', { reason: '职责已划转。' });

    expect(await ledgerRow(assigner, the)).toMatchObject({ status: 'dropped', dropped: { reason: '职责已划转。' } });
    expect(await tasksOn(handler, the)).toEqual([]);
    expect((await (await stack.as(deputy)).caseOf(the)).fulfilment).toBe('dropped');
    await stack.client.workflow.getHandle(streamOf(the)).result();
    expect(await refusedWith(act(handler, the, 'ReportProgress', { text: '继续。' }))).toBe('409 commitment-not-open');
  });

  it('reported done and found otherwise by 人代工委 is open again, with its date and its task', async () => {
    const the = await playTo(stack, 'sent');
    await act(handler, the, 'ReportFulfilment', { evidence: '已印发。' });
    expect(await refusedWith(act(handler, the, 'RejectFulfilment', { reason: '否' }))).toBe('403 not-permitted');
    await act(supervisor, the, 'RejectFulfilment', { reason: '未附方案文本。' });
    expect(await ledgerRow(handler, the)).toMatchObject({ status: 'open', rejections: [{ reason: '未附方案文本。' }] });
    expect(await tasksOn(handler, the)).toEqual(['fulfil-commitment 2021-12-31']);
    await act(handler, the, 'ReportFulfilment', { evidence: '方案文本已附。' });
    await act(supervisor, the, 'ConfirmFulfilment', { remark: '' });

    expect(await ledgerRow(deputy, the)).toMatchObject({ status: 'fulfilled' });
    const types = (await loadStream(stack.source.manager, streamOf(the))).map(({ event }) => event.type);
    expect(types.filter((type) => type === 'ClockStarted')).toHaveLength(2);
  });

  it('is rebuilt byte for byte from the record', async () => {
    const before = await dumpTables(stack.source, ...readTables);
    await rebuildReadModels(stack.source);

    expect(await dumpTables(stack.source, ...readTables)).toBe(before);
  });
});
