import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';

/** Writes `dist/workflows-bundle.js`; run from the build, so that no worker bundles at start. */
async function bundle(): Promise<void> {
  const dist = join(__dirname, '..', '..', '..');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(dist, 'workflows', 'index.js'),
    failureConverterPath: join(dist, 'libs', 'platform', 'temporal', 'failure-converter.js'),
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error },
  });
  writeFileSync(join(dist, 'workflows-bundle.js'), code);
}

bundle().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
