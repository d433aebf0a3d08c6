import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import { evolveOversight, parseOversightKey, type OversightState, type Rules, type StreamId } from '@banli/domain';
import { calendarForCase, packInForce, rulesBoundTo, type BusinessClock } from '@banli/platform';
import { loadOversight } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { WorkflowStarter } from '../commands/workflow-starter.service';
import { ProblemError } from '../http/problem';

/** Matters of oversight: their record, and the workflow that keeps each. */
@Injectable()
export class Oversights {
  constructor(
    @Inject(WorkflowStarter) private readonly starter: WorkflowStarter,
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
    const rules = this.rules(stream, state, await this.clock.today());
    await this.starter.ensure('oversightWorkflow', stream, state, rules);
  }
}
