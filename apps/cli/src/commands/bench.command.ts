import { Command } from 'commander';
import { measureActs } from '../bench/measure-acts';
import { measureLists } from '../bench/measure-lists';
import { measureWatching } from '../bench/measure-watching';
import { supervisor } from '../demonstration/case-0869';
import { saveDemonstrationDirectory } from '../demonstration/directory';
import { apiUrlOption } from './demonstration.command';
import { withDeployment } from './deployment';

export const benchCommand = (): Command =>
  new Command('bench')
    .description(
      'Measure what an act and a page of each list cost, as ratios within one run (needs a throw-away deployment: npm run bench)',
    )
    .addOption(apiUrlOption())
    .option('--cases <number>', 'how many cases are worked on at once', '20')
    .option('--lists <number>', 'how many invented cases the lists are read among', '20000')
    .option('--only-lists', 'leave out what an act costs')
    .action((options: { api: string; cases: string; lists: string; onlyLists?: true }) =>
      withDeployment(async ({ source, client }) => {
        if (options.onlyLists) await saveDemonstrationDirectory(source.manager);
        else
          for (const line of await measureActs(options.api, source, client, Number(options.cases))) console.log(line);
        const among = Number(options.lists);
        for (const line of await measureLists(options.api, source, supervisor.id, among)) console.log(line);
        for (const line of await measureWatching(options.api, source, supervisor.id)) console.log(line);
      }),
    );
