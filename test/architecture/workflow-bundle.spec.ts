import { readFileSync } from 'node:fs';

const megabyte = 1024 * 1024;

/** What workflows must not carry: each one drags in a machine, a database or a parser that is not deterministic. */
const strangers = [
  ...['typeorm', 'pg', '@nestjs', 'fastify', '@fastify', 'pino', 'nestjs-pino'],
  ...['zod', 'yaml', 'reflect-metadata', 'rxjs', 'chinese-days'],
  ...['@temporalio/client', '@temporalio/worker', '@temporalio/activity'],
];

describe('the workflow bundle', () => {
  const bundle = readBundle();
  const modules = modulesIn(bundle);

  it.each([
    ['the workflows', /^workflows\/index\.[jt]s$/],
    ['the domain', /^libs\/domain\/.+\.[jt]s$/],
    ['the calendar', /^libs\/calendar\/.+\.[jt]s$/],
    ['the Temporal SDK for workflows', /^node_modules\/@temporalio\/workflow\//],
  ])('contains %s', (_, path) => {
    expect(modules.filter((module) => path.test(module))).not.toEqual([]);
  });

  it.each(strangers)('does not contain %s', (name) => {
    expect(modules.filter((module) => module.includes(`node_modules/${name}/`))).toEqual([]);
  });

  it('contains no activity, app, store, platform or contract, but the converter that encrypts failures', () => {
    const forbidden = /^(?:activities|apps|libs\/(?:store|platform(?!\/temporal\/failure-converter\.js$)|contracts))\//;
    expect(modules.filter((module) => forbidden.test(module))).toEqual([]);
  });

  it('is smaller than 1.5 MB, the source map at its end aside: that grows with every line and comment of ours', () => {
    const map = bundle.lastIndexOf('//# sourceMappingURL=');
    expect(map).toBeGreaterThan(0);
    expect(Buffer.byteLength(bundle.slice(0, map))).toBeLessThan(1.5 * megabyte);
  });
});

function readBundle(): string {
  const path = process.env['BANLI_TEST_WORKFLOW_BUNDLE'];
  if (!path) throw new Error('BANLI_TEST_WORKFLOW_BUNDLE is not set: the test servers are started by jest.config.cjs.');
  return readFileSync(path, 'utf8');
}

/**
 * Paths from the repository's root, of sources and of their compiled copies in dist alike. webpack heads every module
 * with its path in quotes, after a marker of its own.
 */
function modulesIn(bundle: string): string[] {
  const headings = bundle.matchAll(/^\/\*\*\*\/ "(?:\.{1,2}\/)+(?:dist\/)?([^"]+)"/gm);
  return [...headings].map(([, path]) => path ?? '');
}
