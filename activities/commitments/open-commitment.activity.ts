import { activityInfo } from '@temporalio/activity';
import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import type { Instant } from '@banli/calendar';
import type { CommandEnvelope, OpenCommitment, Rules, StreamId } from '@banli/domain';

export type OpenCommitmentRequest = {
  readonly stream: StreamId;
  readonly rules: Rules;
  readonly first: CommandEnvelope<OpenCommitment>;
  /** Business time at which the proposal's workflow asks. */
  readonly at: Instant;
};

export type CommitmentActivities = {
  /** Starts the commitment's own workflow; a second time does nothing. */
  openCommitment(request: OpenCommitmentRequest): Promise<void>;
};

/**
 * A commitment is not a child of its proposal's workflow: it outlives it, and an open child counts as work in flight, so
 * that its parent's time could not be skipped in a demonstration or a test.
 */
export function commitmentActivities(client: Client, demonstration: boolean): CommitmentActivities {
  return {
    async openCommitment({ stream, rules, first, at }) {
      const timelineOffset = demonstration ? Date.parse(at) - Date.now() : 0;
      try {
        await client.workflow.start('commitmentWorkflow', {
          workflowId: stream,
          taskQueue: activityInfo().taskQueue,
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          args: [{ stream, rules, timelineOffset, first }],
        });
      } catch (fault) {
        if (!(fault instanceof WorkflowExecutionAlreadyStartedError)) throw fault;
      }
    },
  };
}
