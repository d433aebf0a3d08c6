import type { ProposalState } from '@banli/domain';
import { loadStream } from '@banli/store';
import { eventually } from '../support/eventually';
import { HoldCommitProxy } from '../support/hold-commit-proxy';
import { addPerson } from '../support/people';
import { assigner, deputy, playOn } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

type Standing = { readonly head: number };

const other = 'deputy-wen-jing';
/** How long the server waits for a workflow task that died with its worker: ten seconds, and some to spare. */
const TASK_LOST = 60_000;

describe('a merge (art. 13) that writes two streams, with worker and API killed between the two', () => {
  let stack: TestStack;
  let proxy: HoldCommitProxy;

  beforeAll(async () => {
    proxy = await HoldCommitProxy.start(process.env['BANLI_TEST_DATABASE_URL'] ?? '');
    stack = await startTestStack({
      environment: { BANLI_SWEEP_SECONDS: '1' },
      workerDatabaseUrl: (url) => proxy.through(url),
    });
    await addPerson(stack, other, 'cq-tlrd', ['deputy']);
  });
  afterAll(async () => {
    await stack.stop();
    await proxy.stop();
  });

  const typesOf = async (the: FreshCase): Promise<readonly string[]> =>
    (await loadStream(stack.source.manager, the.stream)).map(({ event }) => event.type);
  const once = async (the: FreshCase, type: string): Promise<void> => {
    const types = await eventually(
      () => typesOf(the),
      (all) => all.includes(type),
      TASK_LOST,
    );
    expect(types.filter((one) => one === type)).toHaveLength(1);
  };
  const phaseOf = async (the: FreshCase, login = assigner): Promise<ProposalState['phase']> =>
    (await (await stack.as(login)).caseOf(the)).phase;
  /** The workflow stands where its record does, and nothing waits to be confirmed. */
  const settled = async (the: FreshCase): Promise<void> => {
    await eventually(
      () => stack.source.query<readonly unknown[]>('select from ops.unconfirmed where stream = $1', [the.stream]),
      (rows) => rows.length === 0,
      TASK_LOST,
    );
    const recorded = (await typesOf(the)).length;
    await eventually(
      () => stack.client.workflow.getHandle(the.stream).query<Standing>('standing'),
      ({ head }) => head === recorded,
      TASK_LOST,
    );
  };

  async function told(): Promise<{ readonly main: FreshCase; readonly merged: FreshCase }> {
    const [main, merged] = [await stack.register(), await stack.register({ leadProposer: other })];
    await (
      await stack.as(assigner)
    ).act(merged, 'InformProposersOfMerge', {
      into: main.stream,
      told: [deputy, other],
      manner: 'telephone',
    });
    return { main, merged };
  }
  const merge = async (merged: FreshCase, main: FreshCase): Promise<unknown> =>
    (await stack.as(assigner)).act(merged, 'MergeProposal', { into: main.stream, reasons: '内容相近。' });

  /** Has an act's events committed, the worker not told of it, and both killed. */
  async function cutOff(act: () => Promise<unknown>): Promise<void> {
    const held = proxy.arm(1);
    const asked = Promise.allSettled([act()]);
    await held;
    await Promise.all([stack.kill('worker'), stack.kill('api')]);
    expect((await asked).map(({ status }) => status)).toEqual(['rejected']);
  }
  const startAgain = async (): Promise<void> => {
    await Promise.all([stack.start('worker'), stack.start('api')]);
  };

  it('is in both once, where the kill falls after the merged one’s commit and again after the main one’s', async () => {
    const { main, merged } = await told();
    await cutOff(() => merge(merged, main));
    expect((await typesOf(merged)).at(-2)).toBe('ProposalMerged');
    expect(await typesOf(main)).not.toContain('ProposalMergedIn');

    const heldAgain = proxy.arm(1);
    await startAgain();
    await heldAgain;
    await Promise.all([stack.kill('worker'), stack.kill('api')]);
    expect((await typesOf(main)).at(-1)).toBe('ProposalMergedIn');
    await startAgain();

    await once(merged, 'ProposalMerged');
    await once(main, 'ProposalMergedIn');
    for (const one of [main, merged]) await settled(one);
    expect(await phaseOf(merged)).toBe('merged');
    const { intake } = await (await stack.as(assigner)).caseOf(main);
    expect(intake.mergedIn.map(({ stream }) => stream)).toEqual([merged.stream]);

    await playOn(stack, main, 'registered', 'numbered');
    await cutOff(async () =>
      (await stack.as('cq-sthjj-office')).act(main, 'DispatchReply', { channels: ['paper', 'platform'] }),
    );
    expect(await typesOf(main)).toContain('ReplyDispatched');
    expect(await phaseOf(merged).catch(() => 'merged')).toBe('merged');
    await startAgain();
    await once(merged, 'ReplySentWithMain');
    await settled(main);
    expect(await phaseOf(merged)).toBe('sent');
  });

  it('comes apart in both, once, where the main one’s withdrawal is cut off from the merged one', async () => {
    const { main, merged } = await told();
    await merge(merged, main);
    await once(main, 'ProposalMergedIn');
    await cutOff(async () => (await stack.as(deputy)).act(main, 'WithdrawProposal', { reason: '问题已经解决。' }));
    await startAgain();

    await once(merged, 'MergeUndone');
    for (const one of [main, merged]) await settled(one);
    expect(await phaseOf(merged)).toBe('reviewed');
  });

  it('ends well where the merged one is withdrawn while the main one, signed meanwhile, refuses it', async () => {
    const { main, merged } = await told();
    await playOn(stack, main, 'registered', 'checked');
    const held = proxy.arm(1);
    const merging = merge(merged, main);
    await held;
    const withdrawing = (await stack.as(other)).act(merged, 'WithdrawProposal', { reason: '问题已经解决。' });
    await playOn(stack, main, 'checked', 'signed');
    await Promise.all([merging, withdrawing]);

    expect(await typesOf(merged)).toEqual(expect.arrayContaining(['ProposalMerged', 'ProposalWithdrawn']));
    await settled(merged);
    expect(await typesOf(main)).not.toContain('ProposalMergedIn');
    await (await stack.as(assigner)).act(merged, 'ArchiveCase', { file: '2021年建议卷第19号' });
    await eventually(
      () => stack.client.workflow.getHandle(merged.stream).describe(),
      ({ status: { name } }) => name === 'COMPLETED',
    );
  });
});
