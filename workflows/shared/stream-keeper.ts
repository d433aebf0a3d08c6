import { dateInShanghai, type Instant, type PlainDate } from '@banli/calendar';
import {
  alarmInstant,
  alarmToRing,
  nextAlarm,
  RECORD_FAULT,
  REFUSAL_FAILURE,
  type Actor,
  type Alarm,
  type CommandEnvelope,
  type CommandId,
  type DecisionContext,
  type Recorded,
  type Refusal,
  type Rules,
  type RunningClock,
  type Sha256,
  type StrikeClock,
} from '@banli/domain';
import type { RecordActivities, RulebookActivities } from '@banli/activities';
import {
  ActivityFailure,
  ApplicationFailure,
  condition,
  log,
  proxyActivities,
  proxyLocalActivities,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { ActAnswer, CarriedOver, Decider, Standing, StreamInput, StreamState } from './stream.types';

const RECENT_COMMANDS = 64;
const DECIDE_AGAIN = 20;

/** Local: 12 ms instead of 50. Gives up after a while so that a workflow task is not held for ever. */
const local = proxyLocalActivities<RecordActivities>({
  startToCloseTimeout: '5s',
  scheduleToCloseTimeout: '15s',
  retry: { initialInterval: '100ms', maximumInterval: '2s' },
});

/** Ordinary: parks the command for as long as the database is away. */
const patient = proxyActivities<RecordActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

/** Only where a case was moved to a version of its pack that this run did not begin with. */
const { packByReference } = proxyActivities<RulebookActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

const refusalFailure = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.create({ message: refusal.code, type: REFUSAL_FAILURE, nonRetryable: true, details: [refusal] });

/**
 * Keeps one stream: takes commands one at a time, decides, has the events recorded and evolves only what was recorded;
 * holds one alarm, for the earliest warning, due day or chase of all its clocks.
 */
export class StreamKeeper<S extends StreamState, C, E, R = Rules> {
  private current: S | undefined;
  private recent: readonly CommandId[];
  private turn: Promise<unknown> = Promise.resolve();
  /** Those the run began with, or of the newer pack that the stream was moved to. */
  private bound: R;

  /** Throws where the input was not sent by Banli, which ends the workflow before it does anything. */
  constructor(
    private readonly decider: Decider<S, C | StrikeClock, E, R>,
    private readonly input: StreamInput<S, C, R>,
  ) {
    if (typeof input.stream !== 'string') throw forged();
    this.current = input.carried?.state;
    this.recent = input.carried?.recentCommands ?? [];
    this.bound = input.rules;
  }

  /** For the next run. */
  get rules(): R {
    return this.bound;
  }

  get state(): S | undefined {
    return this.current;
  }

  carriedOver(): CarriedOver<S> | undefined {
    return this.current && { state: this.current, recentCommands: this.recent };
  }

  standing(): Standing {
    const pending = this.current && nextAlarm(this.current.clocks);
    return {
      head: this.current?.head ?? 0,
      version: this.current?.version ?? 0,
      today: this.today(),
      timelineOffset: this.input.timelineOffset,
      ...(pending ? { nextAlarm: { clock: pending.clock.id, tier: pending.alarm.tier, on: pending.alarm.on } } : {}),
    };
  }

  /** Before acceptance: a refused command never enters history; a known id passes, to get its old answer. */
  validate(envelope: CommandEnvelope<C>): void {
    if (!isGenuine(envelope)) throw forged();
    if (this.recent.includes(envelope.commandId)) return;
    const decision = this.decider.decide(this.current, envelope, this.context(envelope));
    if (!decision.ok) throw refusalFailure(decision.refusal);
  }

  /** One act: its turn comes after every earlier one, and it is decided again then. */
  handle(envelope: CommandEnvelope<C | StrikeClock>): Promise<ActAnswer> {
    return this.inTurn(() => this.decideAndRecord(envelope));
  }

  /** Brings the workflow up to its store: after a crash between commit and answer. */
  catchUp(): Promise<ActAnswer> {
    return this.inTurn(async () => {
      const head = this.current?.head ?? 0;
      this.evolve((await this.tail(head)).tail);
      await this.bindRules();
      return this.answer();
    });
  }

  /** Waits for the earliest alarm and rings it; returns when `until` holds. */
  async keepTime(until: () => boolean): Promise<void> {
    while (!until()) {
      const pending = this.current && nextAlarm(this.current.clocks);
      if (!pending) {
        await condition(() => until() || this.alarmKey() !== '');
        continue;
      }
      const key = this.alarmKey();
      const wait = Date.parse(alarmInstant(this.input.stream, pending.alarm.on)) - this.businessNow();
      const moved = wait > 0 ? await condition(() => until() || this.alarmKey() !== key, wait) : until();
      if (!moved) await this.ring();
    }
  }

  private async ring(): Promise<void> {
    const reached = this.current && alarmToRing(this.current.clocks, this.today());
    if (!reached) return;
    const { clock, alarm } = reached;
    try {
      await this.handle({
        commandId: alarmCommand(clock, alarm),
        bodyHash: 'alarm' as Sha256,
        actor: { kind: 'clock' } satisfies Actor,
        command: { type: 'StrikeClock', clockId: clock.id, tier: alarm.tier },
      });
    } catch (refused) {
      if (!(refused instanceof ApplicationFailure)) throw refused;
      log.warn('alarm refused or not recorded', { clock: clock.id, tier: alarm.tier, code: refused.message });
      await sleep('1m');
    }
  }

  private async decideAndRecord(envelope: CommandEnvelope<C | StrikeClock>): Promise<ActAnswer> {
    for (let attempt = 0; attempt < DECIDE_AGAIN; attempt += 1) {
      const known = this.recent.includes(envelope.commandId);
      const context = this.context(envelope);
      const decision = known ? undefined : this.decider.decide(this.current, envelope, context);
      if (decision && !decision.ok) throw refusalFailure(decision.refusal);
      const head = this.current?.head ?? 0;
      const recorded = await this.record(envelope, context, decision?.events ?? []);
      switch (recorded.outcome) {
        case 'recorded':
          this.evolve(recorded.events);
          this.remember(envelope.commandId);
          await this.bindRules();
          return this.answer();
        case 'known':
          this.evolve(recorded.tail);
          this.remember(envelope.commandId);
          await this.bindRules();
          return this.answer();
        case 'ahead':
          this.evolve(recorded.tail);
          await this.bindRules();
          break;
        case 'behind':
          throw refusalFailure({ code: 'record-behind', storeHead: recorded.storeHead, workflowHead: head });
        case 'refused':
          throw refusalFailure(recorded.refusal);
      }
    }
    throw refusalFailure({
      code: 'changed-meanwhile',
      version: this.current?.version ?? 0,
      seen: envelope.ifVersion ?? 0,
    });
  }

  private record(
    envelope: CommandEnvelope<C | StrikeClock>,
    context: DecisionContext<R>,
    events: readonly E[],
  ): ReturnType<RecordActivities['record']> {
    const { commandId, bodyHash, actor, onBehalfOf, late } = envelope;
    const request = {
      stream: this.input.stream,
      expectedHead: this.current?.head ?? 0,
      commandId,
      bodyHash,
      occurredOn: envelope.occurredOn ?? context.today,
      at: context.at,
      actor,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf: onBehalfOf.personId }),
      ...(late === undefined ? {} : { late }),
      events: events as Parameters<RecordActivities['record']>[0]['events'],
    };
    return orPatiently(
      () => local.record(request),
      () => patient.record(request),
    );
  }

  private tail(head: number): ReturnType<RecordActivities['loadTail']> {
    return orPatiently(
      () => local.loadTail(this.input.stream, head),
      () => patient.loadTail(this.input.stream, head),
    );
  }

  private evolve(events: readonly Recorded<unknown>[]): void {
    for (const one of events)
      if (one.seq > (this.current?.head ?? 0)) this.current = this.decider.evolve(this.current, one as Recorded<E>);
  }

  /** What is recorded says by which pack to go on; nothing is asked of the world while that is the one at hand. */
  private async bindRules(): Promise<void> {
    const pack = this.current?.pack;
    const rules = this.bound as Partial<Rules> | undefined;
    if (pack === undefined || !rules?.pack || `${rules.pack.id}@${rules.pack.version}` === pack) return;
    this.bound = { ...rules, pack: await packByReference(pack) } as R;
  }

  private answer(): ActAnswer {
    return { version: this.current?.version ?? 0, head: this.current?.head ?? 0 };
  }

  private remember(id: CommandId): void {
    if (!this.recent.includes(id)) this.recent = [...this.recent, id].slice(-RECENT_COMMANDS);
  }

  /** Handlers must not interleave: the second would decide on a state the first is about to change. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private alarmKey(): string {
    const pending = this.current && nextAlarm(this.current.clocks);
    return pending ? `${pending.clock.id}/${pending.alarm.tier}/${pending.alarm.on}` : '';
  }

  /** Business time: workflow time, shifted in a demonstration. */
  now(): Instant {
    return new Date(this.businessNow()).toISOString() as Instant;
  }

  private businessNow(): number {
    return Date.now() + this.input.timelineOffset;
  }

  private today(): PlainDate {
    return dateInShanghai(this.now());
  }

  /** Whoever acted in time must not be late because no worker was up: their today is the day of acceptance. */
  private context({ acceptedAt }: { readonly acceptedAt?: Instant }): DecisionContext<R> {
    const at = this.now();
    const acted = acceptedAt !== undefined && acceptedAt < at ? acceptedAt : at;
    return { at, today: dateInShanghai(acted), rules: this.bound };
  }
}

/** A message that was not encrypted arrives without its content; see the payload codec. */
const isGenuine = (envelope: Partial<CommandEnvelope<unknown>>): boolean =>
  typeof envelope.commandId === 'string' && envelope.actor !== undefined && envelope.command !== undefined;

const forged = (): ApplicationFailure =>
  ApplicationFailure.create({ message: 'not sent by Banli', type: 'BanliForged', nonRetryable: true });

/** True once history is long enough that the next run should carry on. */
export const shouldContinueAsNew = (): boolean => workflowInfo().continueAsNewSuggested;

async function orPatiently<T>(quickly: () => Promise<T>, patiently: () => Promise<T>): Promise<T> {
  try {
    return await quickly();
  } catch (fault) {
    if (!(fault instanceof ActivityFailure)) throw fault;
    throwLasting(fault);
    log.warn('the database does not answer; the command is parked');
    return patiently().catch((later: unknown) => {
      if (later instanceof ActivityFailure) throwLasting(later);
      throw later;
    });
  }
}

/** In a handler anything but an ApplicationFailure would fail the workflow's task for ever. */
function throwLasting({ cause }: ActivityFailure): void {
  if (cause instanceof ApplicationFailure && cause.type === RECORD_FAULT) throw cause;
}

/** A clock that was counted anew may come back to a date it had: its alarms are others. */
function alarmCommand({ id, dueOn, moves }: RunningClock, { tier }: Alarm): CommandId {
  return (moves === undefined ? `${id}/${dueOn}/${tier}` : `${id}/${dueOn}/${tier}/${String(moves)}`) as CommandId;
}
