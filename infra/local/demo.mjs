import { runInThrowAway } from './throw-away.mjs';

await runInThrowAway('demo');
