import { Command } from 'commander';
import { measureActs } from '../bench/measure-acts';
import { measureLists } from '../bench/measure-lists';
import { supervisor } from '../demonstration/case-0869';
import { apiUrlOption } from './demonstration.command';
import { withDeployment } from './deployment';

export const benchCommand = (): Command =>
  new Command('bench')
    .description(
      'Measure what an act and a page of each list cost, as ratios within one run (needs a throw-away deployment: npm run bench)',
    )
    .addOption(apiUrlOption())
    .option('--cases <number>', 'how many cases are worked on at once', '20')
    .action((options: { api: string; cases: string }) =>
      withDeployment(async ({ source, client }) => {
        for (const line of await measureActs(options.api, source, client, Number(options.cases))) console.log(line);
        for (const line of await measureLists(options.api, source, supervisor.id)) console.log(line);
      }),
    );
