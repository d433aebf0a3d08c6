import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  ApplicationFailure,
  isGrpcServiceError,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
} from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { Instant, PlainDate } from '@banli/calendar';
import type { CommandAnswer, Occurrence } from '@banli/contracts';
import {
  partyId,
  RECORD_FAULT,
  REFUSAL_FAILURE,
  type CommandEnvelope,
  type CommandId,
  type LateEntry,
  type Person,
  type Refusal,
  type StreamId,
} from '@banli/domain';
import type { Settings } from '@banli/platform';
import { canonicalHash, confirm, findCommand, isUnconfirmed } from '@banli/store';
import type { ActAnswer } from '@banli/workflows';
import { SETTINGS, TEMPORAL_CLIENT } from '../api.tokens';
import type { ActingPerson } from '../http/caller';
import type { CommandHeaders } from '../http/command-headers';
import { ProblemError, problemOfRefusal } from '../http/problem';
import { PendingActs } from '../pending/pending-acts.service';

/** When sent again: nobody waits, and a process that is asked to end must not. */
const ANSWER_AGAIN_WITHIN_MS = 4_000;
/** The server keeps an update that no worker took: the same id is the same update, a new one where that one failed. */
const TRIES_PER_UPDATE = 5;

type Ask = { readonly within: number; readonly updateId?: string };

/** The one way of an act from HTTP into its workflow: idempotent by the caller's id, answered or refused in type. */
@Injectable()
export class ActGateway {
  private readonly log = new Logger(ActGateway.name);
  private readonly live: Ask;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(PendingActs) private readonly pending: PendingActs,
  ) {
    this.live = { within: settings.answerSeconds * 1_000 };
  }

  /** Wraps a command with who, for whom, when and which version, and with the hash that makes its id its own. */
  envelope<C extends { readonly type: string }>(
    command: C,
    { standingIn, ...acting }: ActingPerson,
    headers: CommandHeaders,
    occurrence: Occurrence,
  ): CommandEnvelope<C> {
    const occurredOn = occurrence.occurredOn as PlainDate | undefined;
    const late: LateEntry | undefined = occurrence.late;
    const branch = occurrence.branch === undefined ? {} : { branch: partyId(occurrence.branch) };
    const actor: Person = standingIn ? { ...acting, roles: standingIn.ownRoles } : acting;
    const bodyHash = canonicalHash({
      ...branch,
      ...(standingIn ? { onBehalfOf: standingIn.absent.personId } : {}),
      command,
      by: actor.personId,
      occurredOn: occurredOn ?? null,
      late: late ?? null,
    });
    return {
      commandId: headers.commandId,
      bodyHash,
      actor,
      ...(standingIn ? { onBehalfOf: standingIn.absent } : {}),
      // A demonstration's cases live on timelines of their own, which this clock does not know.
      ...(this.settings.demonstration ? {} : { acceptedAt: new Date().toISOString() as Instant }),
      ...branch,
      ...(occurredOn === undefined ? {} : { occurredOn }),
      ...(late === undefined ? {} : { late }),
      ...(headers.ifVersion === undefined ? {} : { ifVersion: headers.ifVersion }),
      command,
    };
  }

  /** The answer given to this id before, for ever; another body under the same id is refused. */
  async earlierAnswer<C>(stream: StreamId, envelope: CommandEnvelope<C>): Promise<CommandAnswer | undefined> {
    const earlier = await findCommand(this.source.manager, stream, envelope.commandId);
    if (!earlier) return undefined;
    if (earlier.bodyHash !== envelope.bodyHash)
      throw new ProblemError('command-id-reused', { commandId: envelope.commandId });
    return { stream, commandId: envelope.commandId, version: earlier.version, head: earlier.head };
  }

  /** Whether this id has an answer already, whatever it was sent with. */
  async hasAnswered(stream: StreamId, commandId: CommandId): Promise<boolean> {
    return (await findCommand(this.source.manager, stream, commandId)) !== undefined;
  }

  /**
   * Sends an act to its stream's workflow. `refusedAfterwards` says why, where the workflow has ended already.
   * Throws ProblemError with the workflow's refusal, or ActPending where no answer came in time and the act is kept.
   */
  async perform<C extends { readonly type: string }>(
    stream: StreamId,
    envelope: CommandEnvelope<C>,
    refusedAfterwards: () => Promise<Refusal | undefined>,
  ): Promise<CommandAnswer> {
    const earlier = await this.earlierAnswer(stream, envelope);
    if (earlier) {
      await this.bringUp(stream);
      return earlier;
    }
    if (await this.pending.mustWait(stream)) {
      await this.pending.refuseRepetition(stream, { envelope });
      return this.keep(stream, envelope, refusedAfterwards);
    }
    try {
      return await this.decided(stream, envelope, this.live);
    } catch (fault) {
      if (isNoAnswer(fault)) return this.keep(stream, envelope, refusedAfterwards);
      if (!(fault instanceof WorkflowNotFoundError)) throw fault;
      const refusal = await refusedAfterwards();
      throw refusal ? problemOfRefusal(refusal) : new ProblemError('no-answer');
    }
  }

  /** Who may not act at all is told at once; everything else is the workflow's to decide, once it can. */
  private async keep<C extends { readonly type: string }>(
    stream: StreamId,
    envelope: CommandEnvelope<C>,
    refusedAfterwards: () => Promise<Refusal | undefined>,
  ): Promise<never> {
    const refusal = await refusedAfterwards();
    if (refusal && (refusal.code === 'not-registered' || refusal.code === 'not-permitted'))
      throw problemOfRefusal(refusal);
    return this.pending.accept(stream, { envelope });
  }

  /**
   * Sends a kept act once more. Throws ProblemError: a refusal, or `no-answer`; WorkflowNotFoundError where its workflow
   * has ended.
   */
  async sendAgain(
    stream: StreamId,
    envelope: CommandEnvelope<{ readonly type: string }>,
    tries: number,
  ): Promise<CommandAnswer> {
    const earlier = await this.earlierAnswer(stream, envelope);
    if (earlier) {
      await this.bringUp(stream);
      return earlier;
    }
    const updateId = `${envelope.commandId}/${String(Math.floor(tries / TRIES_PER_UPDATE))}`;
    return this.decided(stream, envelope, { within: ANSWER_AGAIN_WITHIN_MS, updateId });
  }

  /** A refusal by a workflow that had not seen all of its record is no answer: it catches up and is asked once more. */
  private async decided<C extends { readonly type: string }>(
    stream: StreamId,
    envelope: CommandEnvelope<C>,
    ask: Ask,
  ): Promise<CommandAnswer> {
    const send = async (how: Ask): Promise<CommandAnswer> => {
      const answer = await this.update(stream, how, envelope.command.type, envelope);
      return { stream, commandId: envelope.commandId, ...answer };
    };
    // Looked up before: by the time of a refusal somebody else may have had the workflow catch up, which it was not when it refused.
    const behind = await isUnconfirmed(this.source.manager, stream);
    try {
      return await send(ask);
    } catch (fault) {
      const refused = fault instanceof ProblemError && !isNoAnswer(fault);
      if (!refused && !(fault instanceof WorkflowNotFoundError)) throw fault;
      // Its own first request, cut off before this one was looked up, may have been recorded since, and ended the workflow.
      const meanwhile = await this.earlierAnswer(stream, envelope);
      if (meanwhile) return meanwhile;
      if (!refused || !((await this.bringUp(stream)) || behind)) throw fault;
      return send({ within: ask.within });
    }
  }

  /** Where an act may be unknown to its workflow (both died after the commit), makes it known now. True if so. */
  private async bringUp(stream: StreamId): Promise<boolean> {
    if (!(await isUnconfirmed(this.source.manager, stream))) return false;
    try {
      await this.catchUp(stream);
    } catch (fault) {
      if (!(fault instanceof WorkflowNotFoundError)) throw fault;
    }
    return true;
  }

  /** Waits until the stream's workflow has seen all that its store holds. */
  catchUp(stream: StreamId): Promise<ActAnswer> {
    return this.update(stream, this.live, 'catchUp');
  }

  private async update(
    stream: StreamId,
    { within, updateId }: Ask,
    name: string,
    envelope?: unknown,
  ): Promise<ActAnswer> {
    const identified = updateId === undefined ? {} : { updateId };
    const handle = this.client.workflow.getHandle(stream);
    try {
      const answer = await this.client.withDeadline(Date.now() + within, () =>
        envelope === undefined
          ? handle.executeUpdate<ActAnswer, []>(name)
          : handle.executeUpdate<ActAnswer, [unknown]>(name, { args: [envelope], ...identified }),
      );
      await this.confirm(stream, answer.head);
      return answer;
    } catch (fault) {
      throw this.understand(fault, stream, name);
    }
  }

  /** What is not confirmed now, the sweep confirms; the act is done either way. */
  private async confirm(stream: StreamId, head: number): Promise<void> {
    try {
      await confirm(this.source.manager, stream, head);
    } catch (fault) {
      this.log.warn(`an answered act is left to the sweep to confirm: ${String(fault)}`);
    }
  }

  private understand(fault: unknown, stream: StreamId, name: string): unknown {
    if (fault instanceof WorkflowUpdateFailedError) {
      const refusal = refusalIn(fault.cause);
      if (refusal) return problemOfRefusal(refusal);
      if (fault.cause instanceof ApplicationFailure && fault.cause.type === RECORD_FAULT) return fault.cause;
    }
    if (fault instanceof WorkflowNotFoundError) return fault;
    if (isUndecided(fault)) {
      this.log.warn({ stream, name }, 'no answer from the workflow');
      return new ProblemError('no-answer');
    }
    return fault;
  }
}

export const isNoAnswer = (fault: unknown): boolean => fault instanceof ProblemError && fault.code === 'no-answer';

/** Temporal did not say whether the act was done: out of time, out of reach, or a failure that is no refusal. */
export const isUndecided = (fault: unknown): boolean =>
  fault instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
  fault instanceof WorkflowUpdateFailedError ||
  fault instanceof ServiceError ||
  isGrpcServiceError(fault);

function refusalIn(cause: unknown): Refusal | undefined {
  if (!(cause instanceof ApplicationFailure) || cause.type !== REFUSAL_FAILURE) return undefined;
  return cause.details?.[0] as Refusal | undefined;
}
