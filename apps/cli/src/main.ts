import 'reflect-metadata';
import { Command } from 'commander';
import { describeFault } from '@banli/platform';
import { adminCommand } from './commands/admin.command';
import { benchCommand } from './commands/bench.command';
import { deadlineCommand } from './commands/deadline.command';
import { demoCommand } from './commands/demo.command';
import { demonstrationCommand } from './commands/demonstration.command';
import { importCommand } from './commands/import.command';
import { migrateCommand } from './commands/migrate.command';
import { packCommand } from './commands/pack.command';
import { rebuildCommand, recoverCommand } from './commands/recover.command';

const program = new Command('banli')
  .description('办理: handling of deputies’ proposals')
  .addCommand(deadlineCommand())
  .addCommand(packCommand())
  .addCommand(importCommand())
  .addCommand(migrateCommand())
  .addCommand(adminCommand())
  .addCommand(rebuildCommand())
  .addCommand(recoverCommand())
  .addCommand(demonstrationCommand())
  .addCommand(demoCommand())
  .addCommand(benchCommand());

program.parseAsync().catch((fault: unknown) => {
  console.error(describeFault(fault));
  process.exitCode = 1;
});
