import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';

/** The folder of the checkout. */
export const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * @typedef {{ env: string, name: string, port: number }} Port
 * @typedef {object} Settings
 * @property {string} dataDir absolute
 * @property {string} cacheDir absolute; downloads shared by all checkouts
 * @property {string | undefined} fontsDir a folder of yours with the fonts that PDF letters embed
 * @property {{ http: Port, temporal: Port, temporalUi: Port, postgres: Port }} ports
 * @property {string | undefined} databaseUrl set: a PostgreSQL of yours is used, none is started
 * @property {string | undefined} temporalAddress set: a Temporal of yours is used, none is started
 * @property {string | undefined} temporalCli a Temporal CLI of yours
 * @property {string} temporalMirror where the official release archives are fetched
 * @property {string | undefined} payloadKeys
 * @property {boolean} demonstration load the demonstration data and accept time skipping; not by itself on servers of yours
 * @property {boolean} debug
 */

const defaultPorts = /** @type {const} */ ({
  http: { env: 'BANLI_HTTP_PORT', name: 'the web pages and the API', port: 3000 },
  temporal: { env: 'BANLI_TEMPORAL_PORT', name: 'Temporal', port: 7233 },
  temporalUi: { env: 'BANLI_TEMPORAL_UI_PORT', name: 'the Temporal UI', port: 8233 },
  postgres: { env: 'BANLI_POSTGRES_PORT', name: 'PostgreSQL', port: 5433 },
});

/**
 * Reads every setting of the local runtime at once, and reports all faults together.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Settings}
 */
export function readSettings(env = process.env) {
  /** @type {string[]} */
  const faults = [];
  /** @param {string} name */
  const text = (name) => {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
  };
  /** @param {Port} preset @returns {Port} */
  const port = (preset) => {
    const given = text(preset.env);
    if (given === undefined) return preset;
    const number = Number(given);
    if (!Number.isInteger(number) || number < 1 || number > 65_535) {
      faults.push(`${preset.env}=${given} is not a port (1 to 65535)`);
    }
    return { ...preset, port: number };
  };
  /** @param {string} name @param {boolean} preset */
  const flag = (name, preset) => {
    const given = text(name);
    if (given === undefined) return preset;
    if (given === 'true' || given === '1') return true;
    if (given === 'false' || given === '0') return false;
    faults.push(`${name}=${given} is neither true nor false`);
    return preset;
  };

  const databaseUrl = text('DATABASE_URL');
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    faults.push('DATABASE_URL does not start with postgres://');
  }
  const temporalAddress = text('TEMPORAL_ADDRESS');
  if (temporalAddress !== undefined && !/^[^\s/:]+:\d+$/.test(temporalAddress)) {
    faults.push(`TEMPORAL_ADDRESS=${temporalAddress} is not of the form host:port`);
  }
  const cacheHome = text('XDG_CACHE_HOME');
  const settings = {
    dataDir: resolve(text('BANLI_DATA_DIR') ?? join(checkout, '.banli')),
    cacheDir: join(cacheHome !== undefined && isAbsolute(cacheHome) ? cacheHome : join(homedir(), '.cache'), 'banli'),
    fontsDir: text('BANLI_FONTS_DIR'),
    ports: {
      http: port(defaultPorts.http),
      temporal: port(defaultPorts.temporal),
      temporalUi: port(defaultPorts.temporalUi),
      postgres: port(defaultPorts.postgres),
    },
    databaseUrl,
    temporalAddress,
    temporalCli: text('BANLI_TEMPORAL_CLI'),
    temporalMirror: text('BANLI_TEMPORAL_MIRROR') ?? 'https://github.com/temporalio/cli/releases/download',
    payloadKeys: text('BANLI_PAYLOAD_KEYS'),
    demonstration: flag('BANLI_DEMONSTRATION', databaseUrl === undefined && temporalAddress === undefined),
    debug: flag('BANLI_DEBUG', false),
  };
  const taken = Object.values(settings.ports).map((one) => one.port);
  if (new Set(taken).size !== taken.length) {
    faults.push(
      `two of ${Object.values(defaultPorts)
        .map((one) => one.env)
        .join(', ')} name the same port`,
    );
  }
  if (faults.length > 0) throw new Problem(`Settings to correct: ${faults.join('; ')}.`);
  return Object.freeze(settings);
}

/** Where Node keeps what it has compiled: our processes start a third faster the second time. */
const compileCache = join(checkout, 'node_modules', '.cache', 'banli', 'node');

/**
 * The environment of a child process: ours, with what is given on top.
 * @param {Record<string, string | undefined>} [extra] undefined takes a variable away
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentWith(extra = {}) {
  return { NODE_COMPILE_CACHE: compileCache, ...process.env, ...extra };
}
