import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { temporal } from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { dataConverter } from '@banli/platform';
import { proposalStream } from '@banli/domain';
import { moveTimeline } from '@banli/store';
import { coHandlerChief } from '../chaos/further-lives';
import { LivedCase, MORNING } from '../chaos/lived-case';
import { coHandlerOffice, coordinator, governmentOffice, lives, livesOfOwnUnit } from '../chaos/lives';
import { randomFrom } from '../chaos/random';
import { addPerson, addUnit } from '../support/people';
import { coHandler, playTo, stages } from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';
import { withoutEncryption } from './plain-history';

type History = temporal.api.history.v1.IHistory;

const payloadKeys = readFileSync(resolve(__dirname, '..', 'histories', 'payload-key'), 'utf8').trim();
const FIRST_LIFE = 3_001;
const LIVED_WITHIN = 1_200_000;
const REPLAYED_WITHIN = 300_000;
/** `node test/histories/record.mjs` names the folder of a version; nothing is written otherwise. */
const folder = process.env['BANLI_RECORD_HISTORIES'];

/** Plain data, bytes in base64. Nobody's machine: who polled does not matter to a replay. */
const anonymous = (history: History): unknown =>
  JSON.parse(
    JSON.stringify(
      temporal.api.history.v1.History.toObject(temporal.api.history.v1.History.fromObject(history), {
        longs: String,
        enums: String,
        bytes: String,
      }),
    ),
    (name, value: unknown) =>
      // a worker's own queue is named after its process and machine
      typeof value === 'string' && (/^(?:identity|requestId)$/u.test(name) || /^\d+@/u.test(value))
        ? 'recorder'
        : value,
  );

describe('a case in every stage, and one on every way through the picture of its life', () => {
  let stack: TestStack;
  const names = new Map<string, string>();
  const histories: (readonly [name: string, history: History])[] = [];

  beforeAll(async () => {
    Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR') });
    stack = await startTestStack({ environment: { BANLI_PAYLOAD_KEYS: payloadKeys } });
    await addPerson(stack, coHandlerOffice, coHandler, ['office']);
    await addPerson(stack, coordinator, governmentOffice, ['office']);
    for (const stage of stages) names.set((await playTo(stack, stage)).stream, `stage-${stage}`);
    await addPerson(stack, coHandlerChief, coHandler, ['chief']);
    await moveTimeline(stack.source.manager, Date.parse(MORNING) - Date.now());
    for (const [index, [name, live]] of Object.entries(lives).entries()) {
      const the = { jurisdiction: 'chongqing', session: '5-4', number: String(FIRST_LIFE + index) };
      const one = new LivedCase(the, randomFrom(index), stack, (streams, to) => stack.time.fastForward(streams, to));
      if (livesOfOwnUnit.includes(name)) await addUnit(stack, one.ownUnit);
      await one.register();
      await live(one);
      names.set(proposalStream(the), `life-${name}`);
    }
    for await (const { workflowId, runId } of stack.client.workflow.list()) {
      const proposal = workflowId.replace(/^commitment\/(.+)\/[^/]+$/u, 'proposal/$1');
      const kind = workflowId.slice(0, workflowId.indexOf('/'));
      const history = await stack.client.workflow.getHandle(workflowId, runId).fetchHistory();
      histories.push([`${names.get(proposal) ?? workflowId.replaceAll('/', '-')}.${kind}`, history]);
    }
    if (folder !== undefined) await write(folder);
  }, LIVED_WITHIN);
  afterAll(() => stack.stop());

  async function write(into: string): Promise<void> {
    mkdirSync(into, { recursive: true });
    for (const [name, history] of histories)
      writeFileSync(
        join(into, `${name}.json.gz`),
        gzipSync(JSON.stringify(await withoutEncryption(anonymous(history), payloadKeys)), { level: 9 }),
      );
  }

  it(
    'leaves a history that replays, for each of them',
    async () => {
      const found = histories.map(([name]) => name);
      for (const name of names.values()) expect(found).toContain(`${name}.proposal`);
      const codePath = process.env['BANLI_TEST_WORKFLOW_BUNDLE'] ?? '';
      const options = { workflowBundle: { codePath }, dataConverter: dataConverter(stack.settings) };
      for (const [name, history] of histories)
        await expect(Worker.runReplayHistory(options, history, name)).resolves.toBeUndefined();
    },
    REPLAYED_WITHIN,
  );
});
