import { Inject, Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import type { Rules, StreamId } from '@banli/domain';
import type { BusinessClock, Settings } from '@banli/platform';
import { BUSINESS_CLOCK, SETTINGS, TEMPORAL_CLIENT } from '../api.tokens';
import { isUndecided } from './act-gateway.service';

const START_WITHIN_MS = 4_000;

/** Starts the workflow of a stream that nothing registers: its first act finds none. */
@Injectable()
export class WorkflowStarter {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /**
   * Leaves one that runs as it is. `state` is what is on record of the stream. Where Temporal is out of reach the act that
   * follows is kept, and this is asked again before it is sent.
   */
  async ensure(workflow: string, stream: StreamId, state: object | undefined, rules?: Rules): Promise<void> {
    const input = {
      stream,
      rules,
      timelineOffset: await this.clock.offset(),
      ...(state ? { carried: { state, recentCommands: [] } } : {}),
    };
    try {
      await this.client.withDeadline(Date.now() + START_WITHIN_MS, () =>
        this.client.workflow.start(workflow, {
          workflowId: stream,
          taskQueue: this.settings.taskQueue,
          workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
          args: [input],
        }),
      );
    } catch (fault) {
      if (!(fault instanceof WorkflowExecutionAlreadyStartedError) && !isUndecided(fault)) throw fault;
    }
  }
}
