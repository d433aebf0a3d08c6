import { Command } from 'commander';
import { readSettings } from '@banli/platform';
import { migrate } from '@banli/store';

export const migrateCommand = (): Command =>
  new Command('migrate').description('Bring the database to the current schema').action(async () => {
    const done = await migrate(readSettings().databaseUrl);
    console.log(done.length === 0 ? 'The schema is current.' : `Migrated: ${done.join(', ')}`);
  });
