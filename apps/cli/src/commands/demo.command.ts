import { Command } from 'commander';
import { playDemo } from '../demonstration/play-demo';
import { TimeHarness } from '../time/time-harness';
import { apiUrlOption } from './demonstration.command';
import { withDeployment } from './deployment';

export const demoCommand = (): Command =>
  new Command('demo')
    .description(
      'Play the life of proposal 0869 on its own timeline and print it (needs a throw-away deployment: npm run demo)',
    )
    .addOption(apiUrlOption())
    .action((options: { api: string }) =>
      withDeployment(async ({ source, client }) => {
        await playDemo(options.api, source, new TimeHarness(client), (line) => {
          console.log(line);
        });
      }),
    );
