import type { CaseTask } from '@banli/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { perform, proposalActPath } from '../../lib/acts';
import type { BulkAct } from './bulk';

export type Failure = { readonly task: CaseTask; readonly fault: unknown };
export type Progress = {
  readonly act: BulkAct;
  readonly done: number;
  readonly all: number;
  readonly failures: readonly Failure[];
  readonly running: boolean;
};

/** Many acts one after the other: each by itself, with its own id, so that what was done stays done when it is stopped. */
export function useBulkRun() {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress | undefined>(undefined);
  const stopping = useRef(new AbortController());
  const run = async (act: BulkAct, tasks: readonly CaseTask[], body: object): Promise<readonly Failure[]> => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    const failures: Failure[] = [];
    let done = 0;
    const tell = (running: boolean) => setProgress({ act, done, all: tasks.length, failures: [...failures], running });
    tell(true);
    for (const task of tasks) {
      // pressed while an act was under way
      if (signal.aborted) break;
      try {
        const branch = task.branch === undefined ? {} : { branch: task.branch.id };
        await perform({ path: proposalActPath(task.proposal, act), body: { ...body, ...branch } });
        done += 1;
      } catch (fault) {
        failures.push({ task, fault });
      }
      tell(true);
    }
    tell(false);
    await queries.invalidateQueries();
    return failures;
  };
  return {
    progress,
    run,
    stop: () => stopping.current.abort(),
    forget: () => setProgress(undefined),
  };
}
