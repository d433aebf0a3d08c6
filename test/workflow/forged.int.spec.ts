import { Client } from '@temporalio/client';
import { loadStream } from '@banli/store';
import { chief, handler, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

describe('whoever can write to Temporal but has no payload key', () => {
  let stack: TestStack;
  let the: FreshCase;
  let keyless: Client;

  beforeAll(async () => {
    stack = await startTestStack();
    the = await playTo(stack, 'checked');
    const { connection, options } = stack.client;
    keyless = new Client({ connection, namespace: options.namespace });
  });
  afterAll(() => stack.stop());

  const types = async (): Promise<readonly string[]> =>
    (await loadStream(stack.source.manager, the.stream)).map(({ event }) => event.type);

  it('cannot sign a letter as the chief: the act is refused and nothing is recorded', async () => {
    const { draft } = await (await stack.as(handler)).caseOf(the);
    const forged = {
      commandId: 'forged-signature',
      bodyHash: '0'.repeat(64),
      actor: { kind: 'person', personId: chief, unit: 'cq-sthjj', roles: ['chief'] },
      command: { type: 'SignReply', version: draft?.version, contentHash: draft?.contentHash },
    };

    await expect(
      keyless.workflow.getHandle(the.stream).executeUpdate('SignReply', { args: [forged] }),
    ).rejects.toThrow();
    expect(await types()).not.toContain('ReplySigned');
  });

  it('cannot stop the case by a message without meaning: the next true act is done', async () => {
    await keyless.workflow.getHandle(the.stream).signal('nonsense', { anything: true });

    const client = await stack.as(chief);
    const { draft } = await client.caseOf(the);
    if (!draft) throw new Error('the case page shows no draft to sign');
    await client.act(the, 'SignReply', { version: draft.version, contentHash: draft.contentHash });
    expect(await types()).toContain('ReplySigned');
  });
});
