import { DefaultLogger, Runtime } from '@temporalio/worker';
import { describeFault, readSettings, SettingsFault } from '@banli/platform';
import { createWorkerContext } from './worker.factory';

async function main(): Promise<void> {
  const settings = readSettings();
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN') });
  const context = await createWorkerContext(settings);
  context.enableShutdownHooks();
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof SettingsFault ? fault.message : describeFault(fault)}\n`);
  process.exit(1);
});
