import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkerOptions } from '@temporalio/worker';
import type { Settings } from '@banli/platform';

/** The bundle made by the build: named in the settings, or beside the compiled worker. */
export function workflowCode(settings: Settings): Pick<WorkerOptions, 'workflowBundle'> {
  const codePath = settings.workflowBundle ?? join(__dirname, '..', '..', '..', 'workflows-bundle.js');
  if (!existsSync(codePath)) throw new Error(`There is no workflow bundle at ${codePath}: run npm run build.`);
  return { workflowBundle: { codePath } };
}
