import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { instantInShanghai, type PlainDate } from '@banli/calendar';

/** Nine in the morning in Shanghai: after that day's alarms, before that day's acts. */
const OFFICE_OPENS = 9 * 3_600;
const POLL_TRIES = 60;
const SKIPS_ALLOWED = 100_000;

type Standing = { readonly timelineOffset: number };

/**
 * Moves running workflows to a civil date by Temporal's own time skipping: every timer on the way fires, none is slept.
 * Only a server started with `frontend.WorkflowTimeSkippingEnabled` does it; demonstration and test deployments alone.
 */
export class TimeHarness {
  constructor(private readonly client: Client) {}

  /** All named streams at once, each from wherever its own time stands; one that is past the date already stays. */
  async fastForward(streams: readonly string[], to: PlainDate, secondsAfterMidnight = OFFICE_OPENS): Promise<void> {
    const target = Date.parse(instantInShanghai(to, secondsAfterMidnight));
    await Promise.all(streams.map((stream) => this.move(stream, target)));
  }

  /** Business time of a running workflow, milliseconds. */
  async businessTime(workflowId: string): Promise<number> {
    const { timelineOffset } = await this.client.workflow.getHandle(workflowId).query<Standing>('standing');
    return (await this.virtualTime(workflowId)) + timelineOffset;
  }

  private async virtualTime(workflowId: string): Promise<number> {
    const { workflowExtendedInfo } = await this.client.workflowService.describeWorkflowExecution({
      namespace: this.client.options.namespace,
      execution: { workflowId },
    });
    const skipped = workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    return skipped?.seconds ? Number(skipped.seconds) * 1_000 + (skipped.nanos ?? 0) / 1e6 : Date.now();
  }

  private async move(workflowId: string, target: number): Promise<void> {
    const wait = target - (await this.businessTime(workflowId));
    if (wait <= 0) return;
    const { namespace } = this.client.options;
    const fastForwardId = randomUUID();
    await this.client.workflowService.updateWorkflowExecutionOptions({
      namespace,
      workflowExecution: { workflowId },
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          disablePropagation: true,
          maxSessionSkipCount: SKIPS_ALLOWED,
          fastForwardConfig: { id: fastForwardId, duration: msToTs(Math.ceil(wait)) },
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    });
    for (let tries = 0; tries < POLL_TRIES; tries += 1) {
      const { fastForwardInfo } = await this.client.workflowService.pollWorkflowExecutionTimeSkipping({
        namespace,
        workflowExecution: { workflowId },
        fastForwardId,
      });
      if (fastForwardInfo?.hasCompleted) return;
    }
    throw new Error(`${workflowId} did not reach ${new Date(target).toISOString()}`);
  }
}
