import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * Stands beside a test run and removes its folder when the run is gone, however it ended: it learns of that by the end
 * of its standard input. The servers themselves are ended by infra/local/guard.mjs; PostgreSQL is waited for.
 */
const [folder] = process.argv.slice(2);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.stdin.resume();
process.stdin.once('end', () => void clearAway());

async function clearAway() {
  for (let waited = 0; waited < 150 && existsSync(join(folder, 'postgres/postmaster.pid')); waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
