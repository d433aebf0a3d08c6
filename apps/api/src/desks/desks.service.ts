import { Inject, Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { evolveDesk, type DeskState, type StreamId } from '@banli/domain';
import type { BusinessClock, Settings } from '@banli/platform';
import { loadDesk } from '@banli/store';
import type { DeskInput } from '@banli/workflows';
import { BUSINESS_CLOCK, SETTINGS, TEMPORAL_CLIENT } from '../api.tokens';
import { isUndecided } from '../commands/act-gateway.service';

const START_WITHIN_MS = 4_000;

/** The desks of units: their record, and the workflow that keeps it. */
@Injectable()
export class Desks {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Nothing where nobody of the unit ever left their desk to another. */
  async find(stream: StreamId): Promise<DeskState | undefined> {
    const events = await loadDesk(this.source.manager, stream);
    return events.reduce<DeskState | undefined>(evolveDesk, undefined);
  }

  /**
   * Starts the workflow of a unit's desks where it does not run: nothing registers a unit, so the first act finds none.
   * Where Temporal is out of reach the act that follows is kept, and this is asked again before it is sent.
   */
  async open(stream: StreamId): Promise<void> {
    const state = await this.find(stream);
    const input: DeskInput = {
      stream,
      rules: undefined,
      timelineOffset: await this.clock.offset(),
      ...(state ? { carried: { state, recentCommands: [] } } : {}),
    };
    try {
      await this.client.withDeadline(Date.now() + START_WITHIN_MS, () =>
        this.client.workflow.start('deskWorkflow', {
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
