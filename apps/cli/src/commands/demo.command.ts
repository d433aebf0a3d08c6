import { Command } from 'commander';
import { playDemo } from '../demonstration/play-demo';
import { TimeHarness } from '../time/time-harness';
import { withDeployment } from './deployment';

export const demoCommand = (): Command =>
  new Command('demo')
    .description(
      'Play the life of proposal 0869 on its own timeline and print it (needs a throw-away deployment: npm run demo)',
    )
    .option('--api <url>', 'where the API answers', process.env['BANLI_API_URL'] ?? 'http://127.0.0.1:3000')
    .action((options: { api: string }) =>
      withDeployment(async ({ source, client }) => {
        await playDemo(options.api, source, new TimeHarness(client), (line) => {
          console.log(line);
        });
      }),
    );
