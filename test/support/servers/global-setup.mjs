import { findInstalledChromium } from '../../../infra/check/chromium.mjs';
import { startTestServers } from './test-servers.mjs';

/**
 * Starts the servers once for all projects of a jest run. The check starts them itself, once for all its suites, and
 * says so in the environment: then there is nothing to start here, and nothing to stop.
 */
export default async function globalSetup() {
  process.env.BANLI_TEST_CHROMIUM ??= (await findInstalledChromium()) ?? '';
  if (process.env.BANLI_TEST_DATABASE_URL && process.env.BANLI_TEST_TEMPORAL_ADDRESS) return;
  const servers = await startTestServers();
  Object.assign(process.env, servers.environment);
  globalThis.stopBanliTestServers = servers.stop;
}
