import { Inject, Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { BatchState, StreamId } from '@banli/domain';
import type { BusinessClock, Settings } from '@banli/platform';
import { loadBatch } from '@banli/store';
import type { BatchInput } from '@banli/workflows';
import { BUSINESS_CLOCK, SETTINGS, TEMPORAL_CLIENT } from '../api.tokens';
import { isUndecided } from '../commands/act-gateway.service';

const START_WITHIN_MS = 4_000;

/** Batches: their record, and the workflow that carries each out. */
@Injectable()
export class Batches {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  find(stream: StreamId): Promise<BatchState | undefined> {
    return loadBatch(this.source.manager, stream);
  }

  /** Starts a batch's workflow where it does not run and is not over: its approval finds none. */
  async open(stream: StreamId): Promise<void> {
    const state = await this.find(stream);
    if (state?.finished) return;
    const input: BatchInput = {
      stream,
      rules: undefined,
      timelineOffset: await this.clock.offset(),
      ...(state ? { carried: { state, recentCommands: [] } } : {}),
    };
    try {
      await this.client.withDeadline(Date.now() + START_WITHIN_MS, () =>
        this.client.workflow.start('batchWorkflow', {
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
