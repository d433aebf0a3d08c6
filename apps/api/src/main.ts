import { describeFault, loadRulePacks, readSettings } from '@banli/platform';
import { createApi } from './api.factory';

async function main(): Promise<void> {
  const settings = readSettings();
  // a pack that cannot be read stops the start, not every request after it
  loadRulePacks();
  const app = await createApi(settings);
  app.enableShutdownHooks();
  await app.listen({ host: settings.httpHost, port: settings.httpPort });
}

main().catch((fault: unknown) => {
  process.stderr.write(`${describeFault(fault)}\n`);
  process.exit(1);
});
