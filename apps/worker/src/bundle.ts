import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { describeFault } from '@banli/platform';

/** Writes `workflows-bundle.js` beside the compiled rooms; run from the build, so that no worker bundles at start. */
async function bundle(): Promise<void> {
  const dist = join(__dirname, '..', '..', '..');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(dist, 'workflows', 'index.js'),
    failureConverterPath: join(dist, 'libs', 'platform', 'temporal', 'failure-converter.js'),
    logger: new DefaultLogger('WARN'),
  });
  writeFileSync(join(dist, 'workflows-bundle.js'), code);
}

bundle().catch((fault: unknown) => {
  process.stderr.write(`${describeFault(fault)}\n`);
  process.exitCode = 1;
});
