import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './child.mjs';
import { fandolPackage, fandolRelease, fontFiles, notoWheel } from './font-release.mjs';
import { inWords, Problem } from './problem.mjs';
import { readSettings } from './settings.mjs';

/** How long the official release may take to answer, then to come, in milliseconds. */
const headPatience = 8_000;
const bodyPatience = 60_000;

/**
 * @typedef {(line: string) => void} Say
 * @typedef {(folder: string) => Promise<void>} Fetch leaves its files anywhere under the folder
 */

/**
 * Why a font cannot be used.
 * @param {string} path
 * @param {string} name
 * @returns {string | undefined} undefined: it is good
 */
function unfit(path, name) {
  if (!existsSync(path)) return 'is missing';
  const found = createHash('sha256').update(readFileSync(path)).digest('hex');
  return found === fontFiles[name]?.sha256 ? undefined : `is another than the one known (SHA-256 ${found})`;
}

/** @param {string} folder @param {readonly string[]} names */
const firstUnfit = (folder, names) =>
  names.map((name) => ({ name, fault: unfit(join(folder, name), name) })).find(({ fault }) => fault !== undefined);

/** @type {Fetch} */
async function fandolFromRelease(folder) {
  const stop = new AbortController();
  let alarm = setTimeout(() => stop.abort(), headPatience);
  try {
    const answer = await fetch(fandolRelease, { signal: stop.signal });
    if (!answer.ok) throw new Problem(`answered ${answer.status}`);
    clearTimeout(alarm);
    alarm = setTimeout(() => stop.abort(), bodyPatience);
    await writeFile(join(folder, 'fandol.zip'), Buffer.from(await answer.arrayBuffer()));
  } finally {
    clearTimeout(alarm);
  }
  await mustRun('python3', ['-m', 'zipfile', '-e', join(folder, 'fandol.zip'), folder], folder);
}

/** Needs no root: the package is unpacked, not installed. @type {Fetch} */
async function fandolFromDebian(folder) {
  let got = await run('apt-get', ['download', fandolPackage], { cwd: folder }).catch(() => undefined);
  if (got === undefined) throw new Problem('apt-get was not found');
  if (got.code !== 0 && process.getuid?.() === 0) {
    // A machine that has never listed its packages.
    await run('apt-get', ['update'], { timeout: 300_000 });
    got = await run('apt-get', ['download', fandolPackage], { cwd: folder });
  }
  const file = (await readdir(folder)).find((name) => name.endsWith('.deb'));
  if (got.code !== 0 || file === undefined) throw new Problem(`apt-get: ${lastLine(got.stderr)}`);
  await mustRun('dpkg-deb', ['-x', join(folder, file), folder], folder);
}

/** @type {Fetch} */
async function notoFromPyPi(folder) {
  const pip = ['-m', 'pip', 'download', '--no-deps', '--only-binary', ':all:', '--disable-pip-version-check'];
  await mustRun('python3', [...pip, '--no-input', '--quiet', '--dest', folder, notoWheel], folder);
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Problem('pip fetched nothing');
  await mustRun('python3', ['-m', 'zipfile', '-e', join(folder, wheel), folder], folder);
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
async function mustRun(command, args, cwd) {
  const { code, stderr } = await run(command, args, { cwd }).catch((cause) => {
    throw new Problem(`${command} was not found`, { cause });
  });
  if (code !== 0) throw new Problem(`${command}: ${lastLine(stderr)}`);
}

/** @param {string} text */
const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

/** @type {Readonly<Record<'fandol' | 'noto', readonly (readonly [string, Fetch])[]>>} */
const sources = {
  fandol: [
    ['the official release', fandolFromRelease],
    [`the Debian package ${fandolPackage}`, fandolFromDebian],
  ],
  noto: [['PyPI', notoFromPyPi]],
};

/**
 * Fetches the fonts of one maker into the cache, from the first source that has them.
 * @param {'fandol' | 'noto'} maker @param {string} place @param {Say} say
 */
async function fetchFrom(maker, place, say) {
  const names = Object.keys(fontFiles).filter((name) => fontFiles[name]?.from === maker);
  if (firstUnfit(place, names) === undefined) return;
  const refusals = [];
  for (const [source, get] of sources[maker]) {
    const folder = await mkdtemp(`${place}.fetching-`);
    try {
      say(`Fetching fonts for PDF letters (${maker}) from ${source} …`);
      await get(folder);
      const found = await readdir(folder, { recursive: true });
      for (const name of names) {
        const path = found.find((one) => one === name || one.endsWith(`/${name}`));
        const fault = path === undefined ? 'is missing' : unfit(join(folder, path), name);
        if (path === undefined || fault !== undefined) throw new Problem(`${name} ${fault}`);
        const draft = join(place, `.${name}.${process.pid}`);
        await copyFile(join(folder, path), draft);
        await rename(draft, join(place, name));
      }
      return;
    } catch (error) {
      const known = inWords(error);
      const { message, cause } = /** @type {Error} */ (known);
      const why = cause instanceof Error && !(known instanceof Problem) ? cause.message : message;
      refusals.push(`${source}: ${why}`);
      say(`  … not from ${source}: ${why}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  throw new Problem(
    `The fonts for PDF letters could not be fetched: put ${names.join(', ')} into a folder and name it with BANLI_FONTS_DIR.`,
    { details: refusals.join('\n') },
  );
}

/**
 * The folder of the fonts that PDF letters embed: yours by BANLI_FONTS_DIR, else the cache, filled where it is not.
 * @param {object} [options]
 * @param {Pick<import('./settings.mjs').Settings, 'fontsDir' | 'cacheDir'>} [options.settings]
 * @param {Say} [options.say]
 * @returns {Promise<string>} its path
 */
export async function findFonts({ settings = readSettings(), say = () => undefined } = {}) {
  const { fontsDir, cacheDir } = settings;
  if (fontsDir !== undefined) {
    const bad = firstUnfit(fontsDir, Object.keys(fontFiles));
    if (bad === undefined) return fontsDir;
    throw new Problem(`BANLI_FONTS_DIR names ${fontsDir}, where ${bad.name} ${bad.fault}: correct it or take it away.`);
  }
  const place = join(cacheDir, 'fonts');
  await mkdir(place, { recursive: true });
  await fetchFrom('fandol', place, say);
  await fetchFrom('noto', place, say);
  return place;
}
