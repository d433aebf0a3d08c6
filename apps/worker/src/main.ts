import { DefaultLogger, Runtime } from '@temporalio/worker';
import { readSettings, SettingsFault } from '@banli/platform';
import { createWorkerContext } from './worker.factory';

async function main(): Promise<void> {
  const settings = readSettings();
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN') });
  const context = await createWorkerContext(settings);
  context.enableShutdownHooks();
}

main().catch((fault: unknown) => {
  console.error(fault instanceof SettingsFault ? fault.message : fault);
  process.exit(1);
});
