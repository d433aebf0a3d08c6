'use strict';

/**
 * The suites of tests, told apart by file name only. jest.config.cjs makes a project of each; the check makes a step
 * of each and refuses a spec that belongs to none or to two. `pattern` is matched against the path from the
 * repository's root, with `/` between folders.
 */
const suites = [
  {
    name: 'unit',
    pattern: '^(?:libs|apps|workflows|activities)/(?:.+/)?[^/]+(?<!\\.(?:int|e2e|replay|full))\\.spec\\.tsx?$',
    servers: false,
    workers: 2,
    testSeconds: 10,
    limitMinutes: 5,
  },
  {
    name: 'workflow',
    pattern:
      '^test/(?:(?!browser/)(?:.+/)?[^/]+\\.replay\\.spec\\.ts|(?:workflow|architecture)/(?:.+/)?[^/]+(?<!\\.(?:int|e2e|replay|full))\\.spec\\.ts)$',
    servers: true,
    workers: 2,
    testSeconds: 60,
    limitMinutes: 8,
  },
  {
    name: 'integration',
    pattern: '^test/(?:.+/)?[^/]+\\.int\\.spec\\.ts$',
    servers: true,
    workers: 2,
    testSeconds: 120,
    limitMinutes: 20,
  },
  {
    name: 'browser',
    pattern: '^test/browser/(?:.+/)?[^/]+\\.e2e\\.spec\\.ts$',
    servers: true,
    browser: true,
    workers: 2,
    testSeconds: 120,
    limitMinutes: 15,
  },
  {
    name: 'full',
    pattern: '^test/(?:.+/)?[^/]+\\.full\\.spec\\.ts$',
    servers: true,
    browser: true,
    workers: 1,
    testSeconds: 900,
    limitMinutes: 60,
    onlyWhenAsked: true,
  },
];

module.exports = { suites };
