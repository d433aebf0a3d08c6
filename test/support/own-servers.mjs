import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../infra/local/ports.mjs';
import { startPostgres } from '../../infra/local/postgres.mjs';
import { findTemporal } from '../../infra/local/temporal-binary.mjs';
import { startTemporal } from '../../infra/local/temporal.mjs';

/*
 * A PostgreSQL and a Temporal for one test file that ends them: both keep their data on disk and their ports. Runs outside
 * jest, whose modules cannot load those of the local runtime; told what to do by its parent, one message at a time.
 */
const [continueAsNewAfterEvents] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'banli-own-'));
// root runs PostgreSQL under another account, which has to pass through
await chmod(folder, 0o711);
const [postgresPort, temporalPort] = [await freePort(), await freePort()];

const start = {
  postgres: () =>
    startPostgres({ dataDir: join(folder, 'postgres'), port: postgresPort, log: join(folder, 'postgres.log') }),
  temporal: async () =>
    startTemporal({
      binary: await findTemporal({}),
      port: temporalPort,
      dbFile: join(folder, 'temporal', 'temporal.sqlite'),
      timeSkipping: true,
      ...(continueAsNewAfterEvents !== undefined && { continueAsNewAfterEvents }),
      log: join(folder, 'temporal.log'),
    }),
};
const running = new Map();

async function obey({ what, which }) {
  switch (what) {
    case 'start':
      running.set(which, await start[which]());
      return { address: running.get(which).url ?? running.get(which).address };
    case 'kill':
      await running.get(which)?.kill();
      return {};
    case 'stop':
      for (const server of running.values()) await server.stop();
      running.clear();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      return {};
    default:
      throw new Error(`not understood: ${what}`);
  }
}

process.on('message', (order) => {
  obey(order)
    .catch((fault) => ({ fault: fault.stack }))
    .then((answer) => process.connected && process.send(answer));
});
process.once('disconnect', () => {
  void obey({ what: 'stop' }).finally(() => process.exit());
});
