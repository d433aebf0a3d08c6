import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPayloadKey } from './application.mjs';
import { Problem } from './problem.mjs';

/**
 * The folder of a deployment on this machine.
 * @param {string} dataDir
 */
export function deploymentIn(dataDir) {
  const secrets = join(dataDir, 'secrets');
  const settingsFile = join(dataDir, 'deployment.json');
  const marker = join(dataDir, 'demonstration-loaded');
  /** @param {string} file @param {string} content */
  const write = (file, content) => {
    // Whole or not at all: a full disk must not leave half a key behind.
    writeFileSync(`${file}.new`, content, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    logs: join(dataDir, 'logs'),
    secrets,
    lock: join(dataDir, 'start.lock'),
    temporalFile: join(dataDir, 'temporal', 'temporal.sqlite'),

    prepare() {
      for (const folder of [dataDir, secrets, join(dataDir, 'logs')])
        mkdirSync(folder, { recursive: true, mode: 0o700 });
    },

    /** The key of the payloads in Temporal, made when first asked for. Lost, and histories can no longer be read. */
    payloadKeys() {
      const file = join(secrets, 'payload-keys');
      if (!existsSync(file)) write(file, `${newPayloadKey()}\n`);
      return readFileSync(file, 'utf8').trim();
    },

    /** Whether the demonstration data have been loaded into these data. */
    hasDemonstration: () => existsSync(marker),
    /** @param {string} at instant, ISO 8601 in UTC */
    noteDemonstration: (at) => write(marker, `${at}\n`),

    /** @param {Record<string, string>} env what a command needs to reach the running deployment */
    publish: (env) => write(settingsFile, `${JSON.stringify(env, null, 2)}\n`),
    withdraw: () => rmSync(settingsFile, { force: true }),

    /** @returns {Record<string, string>} empty when none runs */
    published() {
      if (!existsSync(settingsFile)) return {};
      try {
        return JSON.parse(readFileSync(settingsFile, 'utf8'));
      } catch (cause) {
        throw new Problem(`${settingsFile} is damaged: stop Banli and start it again with npm start.`, { cause });
      }
    },
  };
}
