import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { application, commandLine, healthy } from '../../infra/local/application.mjs';
import { freePort } from '../../infra/local/ports.mjs';
import { runCommand } from '../../infra/local/problem.mjs';
import { checkout } from '../../infra/local/settings.mjs';
import { setUp } from '../../infra/local/setup.mjs';
import { startServers } from '../../infra/local/stack.mjs';

/*
 * Run by hand, once for a release: `node test/histories/record.mjs`. Plays the demonstration cases, which end in all
 * stages of a life, and keeps the history of each workflow under the release's number. A history, once released, is
 * never recorded again: workflows that began under it must still replay.
 */
const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
const folder = join(checkout, 'test/histories', version);
const payloadKeys = readFileSync(join(checkout, 'test/histories/payload-key'), 'utf8').trim();

const { History } = proto.temporal.api.history.v1;

/** Plain data, bytes in base64. Nobody's machine: who polled does not matter to a replay. */
const anonymous = (history) =>
  JSON.parse(
    JSON.stringify(History.toObject(history, { longs: String, enums: String, bytes: String })),
    (name, value) =>
      // a worker's own queue is named after its process and machine
      typeof value === 'string' && (/^(?:identity|requestId)$/u.test(name) || /^\d+@/u.test(value))
        ? 'recorder'
        : value,
  );

async function writeHistories(address) {
  const connection = await Connection.connect({ address });
  try {
    const client = new Client({ connection });
    for await (const { workflowId, runId } of client.workflow.list()) {
      const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      const file = join(folder, `${workflowId.replaceAll('/', '.')}.json`);
      await writeFile(file, `${JSON.stringify(anonymous(history))}\n`);
      process.stdout.write(`${file}: ${history.events.length} events\n`);
    }
  } finally {
    await connection.close();
  }
}

await runCommand(async () => {
  const node = await setUp({ web: false });
  await mkdir(folder, { recursive: true });
  const started = [];
  try {
    const servers = await startServers();
    started.unshift(servers.stop);
    const logs = join(servers.dir, 'logs');
    const port = String(await freePort());
    const env = {
      ...servers.env,
      BANLI_PAYLOAD_KEYS: payloadKeys,
      BANLI_HTTP_PORT: port,
      BANLI_API_URL: `http://127.0.0.1:${port}`,
      BANLI_DEMONSTRATION: 'true',
    };
    await commandLine(['migrate'], { node, env, logs, what: 'Setting up the database' });
    for (const which of ['worker', 'api']) {
      const running = await application(which, { node, env, logs }).start();
      started.unshift(running.stop);
    }
    await healthy(env.BANLI_API_URL, { logs, signal: new AbortController().signal, failing: [] });
    await commandLine(['demonstration', 'load'], { node, env, logs, what: 'Playing the cases' });
    await writeHistories(servers.env.TEMPORAL_ADDRESS);
    return 0;
  } finally {
    for (const end of started) await end();
  }
});
