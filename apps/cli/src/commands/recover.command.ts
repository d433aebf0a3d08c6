import { Command } from 'commander';
import { rebuildReadModels } from '@banli/store';
import { recoverStore } from '../recovery/recover-store';
import { recoverTemporal } from '../recovery/recover-temporal';
import { withDeployment } from './deployment';

export function recoverCommand(): Command {
  const recover = new Command('recover').description('Rebuild one store from the other');
  recover
    .command('store')
    .description("Refill the record from Temporal's histories, then rebuild the read models")
    .action(() =>
      withDeployment(async ({ source, client, settings }) => {
        const { streams, events, broken } = await recoverStore(source, client, settings);
        console.log(`Read ${String(streams)} histories; put back ${String(events)} events; read models rebuilt.`);
        for (const one of broken) console.error(`Not restored further: ${one}`);
        if (broken.length > 0) process.exitCode = 1;
      }),
    );
  recover
    .command('temporal')
    .description(
      'Start every open stream that Temporal no longer runs from the record, and bring those that run up to it',
    )
    .action(() =>
      withDeployment(async ({ source, client, settings }) => {
        const { started, running, closed, behind } = await recoverTemporal(source, client, settings);
        console.log(`Started ${String(started)}; running already ${String(running)}; closed ${String(closed)}.`);
        for (const stream of behind)
          console.error(`Did not catch up with its record (are the workers running?): ${stream}`);
        if (behind.length > 0) process.exitCode = 1;
      }),
    );
  return recover;
}

export const rebuildCommand = (): Command =>
  new Command('rebuild').description('Empty the read models and fill them again from the record').action(() =>
    withDeployment(async ({ source }) => {
      console.log(`Applied ${String(await rebuildReadModels(source))} events.`);
    }),
  );
