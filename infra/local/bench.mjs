import { runInThrowAway } from './throw-away.mjs';

await runInThrowAway('bench', ...process.argv.slice(2));
