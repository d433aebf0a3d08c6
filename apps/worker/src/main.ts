import { DefaultLogger, Runtime } from '@temporalio/worker';
import { describeFault, loadRulePacks, readSettings } from '@banli/platform';
import { createWorkerContext } from './worker.factory';

async function main(): Promise<void> {
  const settings = readSettings();
  // a pack that cannot be read stops the start, not every request after it
  loadRulePacks();
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN') });
  const context = await createWorkerContext(settings);
  context.enableShutdownHooks();
}

main().catch((fault: unknown) => {
  process.stderr.write(`${describeFault(fault)}\n`);
  process.exit(1);
});
