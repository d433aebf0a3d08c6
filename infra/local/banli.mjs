import { spawn } from 'node:child_process';
import { commandLineMain } from './application.mjs';
import { deploymentIn } from './deployment.mjs';
import { Problem, runCommand } from './problem.mjs';
import { environmentWith, readSettings } from './settings.mjs';
import { setUp } from './setup.mjs';

await runCommand(async () => {
  const { dataDir } = readSettings();
  const node = await setUp({ quiet: true, web: false });
  const published = deploymentIn(dataDir).published();
  const env = environmentWith({ ...published, ...process.env });
  const child = spawn(node, ['--enable-source-maps', commandLineMain, ...process.argv.slice(2)], {
    env,
    stdio: 'inherit',
  });
  // Ctrl-C reaches the command as well: it decides how to end, we pass its answer on.
  process.on('SIGINT', () => undefined).on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((fulfil, reject) => {
    child.on('error', (cause) => reject(new Problem('The command line could not be run.', { cause })));
    child.on('exit', (code) => fulfil(code ?? 1));
  });
});
