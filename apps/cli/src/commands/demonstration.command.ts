import { Command, Option } from 'commander';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { demonstrationLogins, saveDemonstrationDirectory } from '../demonstration/directory';
import { loadDemonstration } from '../demonstration/load-demonstration';
import { TimeHarness } from '../time/time-harness';
import { withDeployment } from './deployment';

/** The API of the deployment; `npm start` and `npm run demo` name it. */
export const apiUrlOption = (): Option =>
  new Option('--api <url>', 'where the API answers').env('BANLI_API_URL').default('http://127.0.0.1:3000');

export function demonstrationCommand(): Command {
  const demonstration = new Command('demonstration').description('Demonstration data and logins');
  demonstration
    .command('directory')
    .description('Write the demonstration units, people and logins')
    .action(() => withDeployment(({ source }) => saveDemonstrationDirectory(source.manager)));
  demonstration
    .command('load')
    .description('Play the demonstration cases into this deployment, once')
    .addOption(apiUrlOption())
    .action((options: { api: string }) =>
      withDeployment(async ({ source, client }) => {
        await saveDemonstrationDirectory(source.manager);
        const loaded = await loadDemonstration(options.api, source.manager, new TimeHarness(client));
        console.log(`Loaded ${String(loaded)} demonstration cases.`);
      }),
    );
  demonstration
    .command('logins')
    .description('List the demonstration logins')
    .action(() => {
      console.log(`Password of every demonstration login: ${DEMONSTRATION_PASSWORD}`);
      for (const { login, name, unit, roles } of demonstrationLogins())
        console.log(`  ${login.padEnd(24)} ${name}  ${unit}  ${roles.join(', ')}`);
    });
  return demonstration;
}
