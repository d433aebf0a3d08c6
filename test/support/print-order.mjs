import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Prints the SHA-256 of what the built product makes of an order on standard input. Usage: `print-order.mjs <fonts>`. */

const load = createRequire(import.meta.url);
const { print } = load('../../dist/libs/documents/print.js');
const { Fonts } = load('../../dist/libs/documents/fonts.js');

const bytes = await print(JSON.parse(readFileSync(0, 'utf8')), () => new Fonts(process.argv[2]));
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
