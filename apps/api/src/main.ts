import { readSettings, SettingsFault } from '@banli/platform';
import { createApi } from './api.factory';

async function main(): Promise<void> {
  const settings = readSettings();
  const app = await createApi(settings);
  app.enableShutdownHooks();
  await app.listen({ host: settings.httpHost, port: settings.httpPort });
}

main().catch((fault: unknown) => {
  console.error(fault instanceof SettingsFault ? fault.message : fault);
  process.exit(1);
});
