import { partyId, personId, sha256, commandId, type AcknowledgeAssignment, type CommandEnvelope } from '@banli/domain';
import { loadStream } from '@banli/store';
import type { ApiClient } from '../../apps/cli/src/api/api-client';
import { eventually } from '../support/eventually';
import { HoldCommitProxy } from '../support/hold-commit-proxy';
import { KillableServers } from '../support/killable-servers';
import { refusedWith } from '../support/refusal';
import { handler, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

type Standing = { readonly head: number; readonly nextAlarm?: { readonly clock: string; readonly on: string } };

describe('PostgreSQL or everything at once, killed and started again', () => {
  let servers: KillableServers;
  let proxy: HoldCommitProxy;
  let stack: TestStack;

  beforeAll(async () => {
    servers = await KillableServers.start();
    proxy = await HoldCommitProxy.start(servers.databaseUrl);
    stack = await startTestStack({
      servers,
      environment: { BANLI_SWEEP_SECONDS: '1' },
      workerDatabaseUrl: (url) => proxy.through(url),
    });
  });
  afterAll(async () => {
    await stack.stop();
    await proxy.stop();
    await servers.stop();
  });

  const typesOf = async (the: FreshCase): Promise<readonly string[]> =>
    (await loadStream(stack.source.manager, the.stream)).map(({ event }) => event.type);
  const statusOf = async (path: string): Promise<number> => {
    const answer = await fetch(`${stack.baseUrl}${path}`);
    await answer.body?.cancel();
    return answer.status;
  };

  describe('while PostgreSQL is away', () => {
    let the: FreshCase;
    let client: ApiClient;
    let parked: Promise<{ readonly head: number }>;

    beforeAll(async () => {
      the = await playTo(stack, 'assigned');
      client = await stack.as(handler);
      await servers.kill('postgres');
      const envelope: CommandEnvelope<AcknowledgeAssignment> = {
        commandId: commandId('while-away'),
        bodyHash: sha256('0'.repeat(64)),
        actor: { kind: 'person', personId: personId(handler), unit: partyId('cq-sthjj'), roles: ['handler'] },
        command: { type: 'AcknowledgeAssignment' },
      };
      parked = stack.client.workflow.getHandle(the.stream).executeUpdate('AcknowledgeAssignment', { args: [envelope] });
      parked.catch(() => undefined);
    });

    it('the API lives, and says that it is not ready', async () => {
      expect(await statusOf('/api/health')).toBe(200);
      expect(await statusOf('/api/ready')).toBe(503);
    });

    it('people are told to try again later (503), not that something is broken', async () => {
      expect(await refusedWith(client.caseOf(the))).toBe('503 not-ready');
    });

    it('an act is parked, and done once when PostgreSQL is back', async () => {
      await servers.restart('postgres');
      const { head } = await parked;

      const types = await typesOf(the);
      expect(types.filter((type) => type === 'AssignmentAcknowledged')).toHaveLength(1);
      expect(types).toHaveLength(head);
      const ready = await eventually(
        () => statusOf('/api/ready'),
        (status) => status === 200,
      );
      expect(ready).toBe(200);
      expect((await client.caseOf(the)).phase).toBe('in-hand');
    });
  });

  it('survives a power cut in the crash window: Temporal never heard of the act, the sweep tells it, and its alarm rings', async () => {
    const the = await playTo(stack, 'assigned');
    const held = proxy.arm(1);
    const lost = (await stack.as(handler)).act(the, 'AcknowledgeAssignment', {}).then(
      () => 'answered',
      () => 'lost',
    );
    await held;
    await Promise.all([stack.kill('worker'), stack.kill('api'), servers.kill('temporal'), servers.kill('postgres')]);
    expect(await lost).toBe('lost');
    await Promise.all([servers.restart('postgres'), servers.restart('temporal')]);
    await Promise.all([stack.start('worker'), stack.start('api')]);
    await eventually(
      () => stack.source.query<readonly unknown[]>('select seq from ops.unconfirmed'),
      (rows) => rows.length === 0,
      40_000,
    );

    const handle = stack.client.workflow.getHandle(the.stream);
    const accepted = (await handle.fetchHistory()).events?.map(
      (event) => event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.name,
    );
    expect(accepted?.filter((name) => name !== undefined && name !== null)).toEqual([
      'catchUp',
      'AssignProposal',
      'catchUp',
    ]);
    const types = await typesOf(the);
    expect(types.slice(-3)).toEqual(['AssignmentAcknowledged', 'ClockStopped', 'ClockStarted']);
    expect(await handle.query<Standing>('standing')).toMatchObject({
      head: types.length,
      nextAlarm: { clock: 'return/cq-slj/1', on: '2021-02-18' },
    });
    await stack.moveTo('2021-02-24', [the.stream]);
    expect((await typesOf(the)).at(-1)).toBe('ClockStruck');
  });
});
