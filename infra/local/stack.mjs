import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from './ports.mjs';
import { postgresFolder } from './postgres-account.mjs';
import { startPostgres } from './postgres.mjs';
import { findTemporal } from './temporal-binary.mjs';
import { startTemporal } from './temporal.mjs';

/**
 * @typedef {object} Servers
 * @property {Awaited<ReturnType<typeof startPostgres>>} postgres
 * @property {Awaited<ReturnType<typeof startTemporal>>} temporal
 * @property {{ DATABASE_URL: string, TEMPORAL_ADDRESS: string }} env
 * @property {string} dir
 * @property {() => Promise<void>} stop both, and removes their data where we chose the folder
 */

/**
 * Starts a PostgreSQL and a Temporal of their own on free ports, Temporal's data in memory.
 * @param {object} [options]
 * @param {string} [options.dir] data and logs; a throw-away folder unless told
 * @param {boolean} [options.fast] do not wait for the disk
 * @param {boolean} [options.timeSkipping]
 * @param {number} [options.uiPort] none: no Temporal UI
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<Servers>}
 */
export async function startServers({ dir, fast = true, timeSkipping = true, uiPort, say = () => undefined } = {}) {
  const home = dir ?? mkdtempSync(join(tmpdir(), 'banli-'));
  const logs = join(home, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const postgresDir = postgresFolder(home);
  const startOurPostgres = async () =>
    startPostgres({
      dataDir: postgresDir,
      secretsDir: join(home, 'secrets'),
      port: await freePort(),
      log: join(logs, 'postgres.log'),
      fast,
      takeOver: true,
    });
  const startOurTemporal = async () =>
    startTemporal({
      binary: await findTemporal({ say }),
      port: await freePort(),
      timeSkipping,
      log: join(logs, 'temporal.log'),
      ...(uiPort !== undefined && { uiPort }),
    });
  const removeOurs = () => {
    if (dir !== undefined) return;
    // As root the data lie outside the folder, in one made for it alone.
    rmSync(postgresDir.startsWith(home) ? postgresDir : dirname(postgresDir), { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  };

  const [postgres, temporal] = await Promise.allSettled([startOurPostgres(), startOurTemporal()]);
  if (postgres.status === 'rejected' || temporal.status === 'rejected') {
    for (const one of [temporal, postgres]) if (one.status === 'fulfilled') await one.value.stop();
    removeOurs();
    throw [postgres, temporal].find((one) => one.status === 'rejected')?.reason;
  }
  return {
    postgres: postgres.value,
    temporal: temporal.value,
    env: { DATABASE_URL: postgres.value.url, TEMPORAL_ADDRESS: temporal.value.address },
    dir: home,
    stop: async () => {
      await temporal.value.stop();
      await postgres.value.stop();
      removeOurs();
    },
  };
}
