import { describeFault, readSettings, SettingsFault } from '@banli/platform';
import { createApi } from './api.factory';

async function main(): Promise<void> {
  const settings = readSettings();
  const app = await createApi(settings);
  app.enableShutdownHooks();
  await app.listen({ host: settings.httpHost, port: settings.httpPort });
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof SettingsFault ? fault.message : describeFault(fault)}\n`);
  process.exit(1);
});
