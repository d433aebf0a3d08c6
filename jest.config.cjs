'use strict';

const { suites } = require('./infra/check/suites.cjs');

/** Packages published as ES modules only, or loading one by `import()`: swc turns both into CommonJS for a test. */
const esmOnly = [
  '@borewit',
  '@fastify/cookie',
  '@fastify/multipart',
  '@fastify/static',
  '@nestjs',
  '@tokenizer',
  'canonicalize',
  'commander',
  'content-disposition',
  'cookie',
  'file-type',
  'iterare',
  'strtok3',
  'token-types',
  'uint8array-extras',
];

const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2023',
      parser,
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
  },
];

const project = ({ name, pattern, servers }) => ({
  displayName: name,
  rootDir: __dirname,
  testEnvironment: 'node',
  testRegex: [`^${escape(__dirname)}/${pattern.slice(1)}`],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/\\.banli/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.banli/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^@banli/(activities|workflows)$': '<rootDir>/$1/index.ts',
    '^@banli/([^/]+)$': '<rootDir>/libs/$1/index.ts',
  },
  transform: {
    '\\.tsx?$': swc({ syntax: 'typescript', tsx: false, decorators: true, dynamicImport: true }),
    '\\.js$': swc({ syntax: 'ecmascript', jsx: true }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmOnly.join('|')})/)`],
  ...(servers
    ? {
        globalSetup: '<rootDir>/test/support/servers/global-setup.mjs',
        globalTeardown: '<rootDir>/test/support/servers/global-teardown.mjs',
      }
    : {}),
});

/** The path as part of a regular expression. */
function escape(path) {
  return path.replaceAll('\\', '/').replace(/[.*+?^${}()|[\]]/g, '\\$&');
}

// jest reads a limit per test from here alone, not from a project; infra/check names each suite's own.
module.exports = { maxWorkers: 2, testTimeout: 60_000, projects: suites.map(project) };
