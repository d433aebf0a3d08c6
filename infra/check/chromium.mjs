import { execFile } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** The headless build first: the same engine without a browser's own windows, a fifth less work. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium that starts, with Chinese fonts beside it; installs what is missing where it may (apt, as root). */
export async function findChromium({ say = () => undefined } = {}) {
  const chromium = await findInstalledChromium();
  const fonts = await hasChineseFonts();
  if (chromium && fonts) return chromium;
  const packages = (browser) => [...(chromium ? [] : [browser]), ...(fonts ? [] : ['fonts-noto-cjk', 'fontconfig'])];
  if (!(await mayInstall())) {
    const lacking = packages('chromium');
    const command = `apt-get install -y ${lacking.join(' ')}`;
    throw new Error(`The browser suite needs ${lacking.join(' and ')}: install it as root, for example "${command}".`);
  }
  const missing = packages(!chromium && (await isOffered(names[0])) ? names[0] : 'chromium');
  const install = `apt-get install -y ${missing.join(' ')}`;
  say(`installing ${missing.join(', ')} with apt-get`);
  await installPackages(missing, install);
  const installed = await findInstalledChromium();
  if (!installed) throw new Error(`Chromium does not start even after "${install}": install a Chromium that does.`);
  if (!(await hasChineseFonts())) throw new Error(`No Chinese font is found even after "${install}".`);
  return installed;
}

/** Path of a Chromium on PATH or in Playwright's cache that answers `--version`; undefined where there is none. */
export async function findInstalledChromium() {
  const candidates = [
    ...(process.env.BANLI_TEST_CHROMIUM ? [process.env.BANLI_TEST_CHROMIUM] : []),
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    ...(await cachedByPlaywright()),
  ];
  for (const candidate of candidates) {
    if (await starts(candidate)) return candidate;
  }
  return undefined;
}

async function starts(path) {
  try {
    await access(path, constants.X_OK);
    const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
    return /Chrom/.test(stdout);
  } catch {
    return false;
  }
}

/** Playwright's own cache, newest build first, should a developer have filled it. */
async function cachedByPlaywright() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  const builds = await readdir(cache).catch(() => []);
  return builds
    .filter((build) => /^chromium-\d+$/.test(build))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((build) => ['chrome-linux64/chrome', 'chrome-linux/chrome'].map((file) => join(cache, build, file)));
}

/** Without a Chinese font every character is a box, and no screenshot shows it as an error. */
async function hasChineseFonts() {
  try {
    const { stdout } = await run('fc-list', [':lang=zh', 'family'], { timeout: 20_000 });
    return stdout.trim() !== '';
  } catch {
    return false;
  }
}

async function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    await run('apt-get', ['--version']);
    return true;
  } catch {
    return false;
  }
}

const aptOptions = {
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  timeout: 600_000,
  maxBuffer: 64 * 1024 * 1024,
};

/** Not every distribution has the headless build by itself. */
async function isOffered(name) {
  try {
    await run('apt-get', ['update'], aptOptions);
    const { stdout } = await run('apt-cache', ['policy', name], aptOptions);
    return /Candidate: (?!\(none\))/u.test(stdout);
  } catch {
    return false;
  }
}

async function installPackages(packages, install) {
  try {
    await run('apt-get', ['update'], aptOptions);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], aptOptions);
  } catch (error) {
    const reason = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .at(-1);
    throw new Error(`The browser suite needs ${packages.join(' and ')}, and "${install}" failed: ${reason}`, {
      cause: error,
    });
  }
}
