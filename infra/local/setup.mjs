import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, projectNode } from './install.mjs';
import { holding } from './lock.mjs';
import { buildProducts } from './products.mjs';
import { checkout } from './settings.mjs';

/**
 * Makes a checkout ready to run: packages, Node, and everything that is built. What is up to date is left alone.
 * @param {object} [options]
 * @param {boolean} [options.quiet] say nothing but that a long installation is under way, and that on standard error
 * @param {boolean} [options.web] build the web pages as well
 * @param {string} [options.root] another checkout than this one
 * @returns {Promise<string>} the path of the Node to run everything with
 */
export async function setUp({ quiet = false, web = true, root = checkout } = {}) {
  const out = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
  const err = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12);
  // Not in the checkout: a second command must wait also while node_modules and dist do not exist.
  return holding(
    join(tmpdir(), `banli-setup-${key}.lock`),
    async () => {
      await installPackages(root, quiet ? err : out);
      const node = await projectNode(root);
      await buildProducts({ root, node, web, say: quiet ? () => undefined : out });
      return node;
    },
    (holder) => (quiet ? err : out)(`Waiting for the set-up that process ${holder} is doing …`),
  );
}
