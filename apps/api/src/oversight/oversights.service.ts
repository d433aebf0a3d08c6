import { Inject, Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import { evolveOversight, parseOversightKey, type OversightState, type Rules, type StreamId } from '@banli/domain';
import { calendarForCase, packInForce, rulesBoundTo, type BusinessClock, type Settings } from '@banli/platform';
import { loadOversight } from '@banli/store';
import type { OversightInput } from '@banli/workflows';
import { BUSINESS_CLOCK, SETTINGS, TEMPORAL_CLIENT } from '../api.tokens';
import { isUndecided } from '../commands/act-gateway.service';
import { ProblemError } from '../http/problem';

const START_WITHIN_MS = 4_000;

/** Matters of oversight: their record, and the workflow that keeps each. */
@Injectable()
export class Oversights {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async find(stream: StreamId): Promise<OversightState | undefined> {
    const events = await loadOversight(this.source.manager, stream);
    return events.reduce<OversightState | undefined>(evolveOversight, undefined);
  }

  /** Those a matter is bound to, or, before it has begun, those in force. Throws ProblemError `unknown-jurisdiction`. */
  rules(stream: StreamId, state: OversightState | undefined, today: PlainDate): Rules {
    if (state) return rulesBoundTo(state.pack, state.openedOn);
    const jurisdiction = parseOversightKey(stream)?.jurisdiction ?? '';
    const pack = packInForce(jurisdiction, today);
    if (!pack) throw new ProblemError('unknown-jurisdiction', { jurisdiction });
    return { pack, calendar: calendarForCase(today) };
  }

  /**
   * Starts a matter's workflow where it does not run and is not over: nothing registers one, so its first act finds none.
   * Where Temporal is out of reach the act that follows is kept, and this is asked again before it is sent.
   */
  async open(stream: StreamId): Promise<void> {
    const state = await this.find(stream);
    if (state?.closed) return;
    const input: OversightInput = {
      stream,
      rules: this.rules(stream, state, await this.clock.today()),
      timelineOffset: await this.clock.offset(),
      ...(state ? { carried: { state, recentCommands: [] } } : {}),
    };
    try {
      await this.client.withDeadline(Date.now() + START_WITHIN_MS, () =>
        this.client.workflow.start('oversightWorkflow', {
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
