import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { postgresFolder } from './postgres-account.mjs';
import { startPostgres } from './postgres.mjs';
import { findTemporal } from './temporal-binary.mjs';
import { startTemporal } from './temporal.mjs';

/**
 * @typedef {Awaited<ReturnType<typeof startPostgres>>} Postgres
 * @typedef {Awaited<ReturnType<typeof startTemporal>>} Temporal
 * @typedef {object} Servers
 * @property {Postgres} postgres the present one: another object after `restartPostgres`
 * @property {Temporal} temporal
 * @property {{ DATABASE_URL: string, TEMPORAL_ADDRESS: string }} env
 * @property {string} dir
 * @property {() => Promise<Postgres>} restartPostgres after `postgres.kill()` or `.stop()`: same port, same data
 * @property {() => Promise<Temporal>} restartTemporal likewise; its data are gone unless `durable`
 * @property {() => Promise<void>} stop both, and their data where we chose the folder
 */

/**
 * Starts a PostgreSQL and a Temporal of their own on free ports, for a test run or a demonstration.
 * @param {object} [options]
 * @param {string} [options.dir] data and logs; a throw-away folder unless told
 * @param {boolean} [options.fast] do not wait for the disk
 * @param {boolean} [options.durable] Temporal keeps its data in a file and survives `kill()`; in memory unless told
 * @param {boolean} [options.timeSkipping]
 * @param {number} [options.uiPort] none: no Temporal UI
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<Servers>}
 */
export async function startServers({ dir, fast = true, durable = false, timeSkipping = true, uiPort, say } = {}) {
  const home = dir ?? mkdtempSync(join(tmpdir(), 'banli-'));
  const logs = join(home, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const postgresDir = postgresFolder(home);
  const binary = await findTemporal({ ...(say && { say }) });
  const [postgresPort, temporalPort] = [await freePort(), await freePort()];
  const startOurPostgres = () =>
    startPostgres({
      dataDir: postgresDir,
      secretsDir: join(home, 'secrets'),
      port: postgresPort,
      log: join(logs, 'postgres.log'),
      fast,
      takeOver: true,
    });
  const startOurTemporal = () =>
    startTemporal({
      binary,
      port: temporalPort,
      timeSkipping,
      log: join(logs, 'temporal.log'),
      ...(uiPort !== undefined && { uiPort }),
      ...(durable && { dbFile: join(home, 'temporal', 'temporal.sqlite') }),
    });
  const removeOurs = () => {
    if (dir !== undefined) return;
    // As root the data lie outside the folder, in one made for it alone.
    rmSync(postgresDir.startsWith(home) ? postgresDir : join(postgresDir, '..'), { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  };

  const [postgres, temporal] = await Promise.allSettled([startOurPostgres(), startOurTemporal()]);
  if (postgres.status === 'rejected' || temporal.status === 'rejected') {
    for (const one of [temporal, postgres]) if (one.status === 'fulfilled') await one.value.stop();
    removeOurs();
    throw [postgres, temporal].find((one) => one.status === 'rejected')?.reason;
  }
  /** @type {Servers} */
  const servers = {
    postgres: postgres.value,
    temporal: temporal.value,
    env: { DATABASE_URL: postgres.value.url, TEMPORAL_ADDRESS: temporal.value.address },
    dir: home,
    restartPostgres: async () => (servers.postgres = await startOurPostgres()),
    restartTemporal: async () => (servers.temporal = await startOurTemporal()),
    stop: async () => {
      await servers.temporal.stop();
      await servers.postgres.stop();
      removeOurs();
    },
  };
  return servers;
}
