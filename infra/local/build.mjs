import { runCommand } from './problem.mjs';
import { setUp } from './setup.mjs';

await runCommand(async () => {
  await setUp();
  return 0;
});
