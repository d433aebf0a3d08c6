#!/usr/bin/env node
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './process.mjs';

/** Gzipped script that a page may need before it is whole, in KB of 1,024 bytes. */
export const LIMIT_KB = 300;

/** What comes only when somebody opens it: forms over a page, dialogs, the palette, comparisons. */
const openedByHand = /(?:-forms?|-drawer|-dialog|\/palette|\/draft-page-compare|\/versions|\/password\.page)\.tsx$/u;

const language = /\/(?:i18n\/(?:zh|en)\/index\.ts|locale\/(?:zh_CN|en_US)\.js)$/u;
const page = /\.page\.tsx$/u;

/**
 * Every page with the script its first sight takes: its own, what it shares, what it fetches by itself once it is
 * there, and the words of one language.
 * @param {string} web the folder of the built pages
 * @returns {readonly { page: string, kilobytes: number }[]} the largest first
 */
export function pageSizes(web) {
  const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8'));
  const sizeOf = (key) => statSync(join(web, `${manifest[key].file}.gz`)).size;
  const kilobytes = (keys) => [...keys].reduce((sum, key) => sum + sizeOf(key), 0) / 1_024;

  /** What a piece needs, and what that fetches by itself, except pages and languages. */
  const needed = (key, found = new Set()) => {
    if (found.has(key)) return found;
    found.add(key);
    const { imports = [], dynamicImports = [] } = manifest[key];
    for (const one of imports) needed(one, found);
    for (const one of dynamicImports)
      if (!page.test(one) && !language.test(one) && !openedByHand.test(one)) needed(one, found);
    return found;
  };

  const keys = Object.keys(manifest);
  const frame = keys.find((key) => manifest[key].isEntry);
  const languages = ['zh', 'en'].map((name) =>
    keys.filter((key) => new RegExp(`/(?:i18n/${name}/|locale/${name}_)`, 'u').test(key)),
  );
  if (languages.some((pieces) => pieces.length === 0))
    throw new Error('The words of a language are in no piece of their own.');
  const words = Math.max(...languages.map((pieces) => kilobytes(pieces.filter((one) => !needed(frame).has(one)))));
  return keys
    .filter((key) => page.test(key) && manifest[key].isDynamicEntry)
    .map((key) => ({
      page: key.replace(/^.*\/features\//u, ''),
      kilobytes: words + kilobytes(needed(key, needed(frame))),
    }))
    .toSorted((one, other) => other.kilobytes - one.kilobytes);
}

/** A check of `npm test`: no page takes more than the limit. */
export async function checkPageSizes() {
  const web = join(root, 'dist/web');
  if (!existsSync(join(web, '.vite/manifest.json')))
    return { passed: 0, failed: 1, output: 'The pages have not been built: npm run build.' };
  const sizes = pageSizes(web);
  const over = sizes.filter(({ kilobytes }) => kilobytes > LIMIT_KB);
  const failed = over.length > 0 || sizes.length === 0;
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, output: over.map(inWords).join('\n') };
}

const inWords = ({ page: name, kilobytes }) => `${kilobytes.toFixed(0).padStart(4)} KB  ${name}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const size of pageSizes(join(root, 'dist/web'))) process.stdout.write(`${inWords(size)}\n`);
  process.stdout.write(`limit ${LIMIT_KB} KB of gzipped script\n`);
}
