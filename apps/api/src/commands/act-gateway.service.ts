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
import type { PlainDate } from '@banli/calendar';
import type { CommandAnswer, Occurrence } from '@banli/contracts';
import {
  REFUSAL_FAILURE,
  type CommandEnvelope,
  type LateEntry,
  type Person,
  type Refusal,
  type StreamId,
} from '@banli/domain';
import { canonicalHash, confirm, findCommand, isUnconfirmed } from '@banli/store';
import type { ActAnswer } from '@banli/workflows';
import { TEMPORAL_CLIENT } from '../api.tokens';
import type { CommandHeaders } from '../http/command-headers';
import { ProblemError, problemOfRefusal } from '../http/problem';

const ANSWER_WITHIN_MS = 12_000;

/** The one way of an act from HTTP into its workflow: idempotent by the caller's id, answered or refused in type. */
@Injectable()
export class ActGateway {
  private readonly log = new Logger(ActGateway.name);

  constructor(
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  /** Wraps a command with who, when and which version, and with the hash that makes its id its own. */
  envelope<C extends { readonly type: string }>(
    command: C,
    caller: Person,
    headers: CommandHeaders,
    occurrence: Occurrence,
  ): CommandEnvelope<C> {
    const occurredOn = occurrence.occurredOn as PlainDate | undefined;
    const late: LateEntry | undefined = occurrence.late;
    const bodyHash = canonicalHash({
      command,
      by: caller.personId,
      occurredOn: occurredOn ?? null,
      late: late ?? null,
    });
    return {
      commandId: headers.commandId,
      bodyHash,
      actor: caller,
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

  /**
   * Sends an act to its stream's workflow. `refusedAfterwards` says why, where the workflow has ended already.
   * Throws ProblemError: the workflow's refusal, or `no-answer` where none came in time.
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
    try {
      return await this.decided(stream, envelope);
    } catch (fault) {
      if (!(fault instanceof WorkflowNotFoundError)) throw fault;
      const refusal = await refusedAfterwards();
      throw refusal ? problemOfRefusal(refusal) : new ProblemError('no-answer');
    }
  }

  /** A refusal by a workflow that had not seen all of its record is no answer: it catches up and is asked once more. */
  private async decided<C extends { readonly type: string }>(
    stream: StreamId,
    envelope: CommandEnvelope<C>,
  ): Promise<CommandAnswer> {
    const send = async (): Promise<CommandAnswer> => {
      const answer = await this.update(stream, envelope.command.type, envelope);
      return { stream, commandId: envelope.commandId, ...answer };
    };
    try {
      return await send();
    } catch (fault) {
      const refused = fault instanceof ProblemError && fault.code !== 'no-answer';
      if (!refused || !(await this.bringUp(stream))) throw fault;
      return send();
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
    return this.update(stream, 'catchUp');
  }

  private async update(stream: StreamId, name: string, envelope?: unknown): Promise<ActAnswer> {
    const handle = this.client.workflow.getHandle(stream);
    try {
      const answer = await this.client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
        envelope === undefined
          ? handle.executeUpdate<ActAnswer, []>(name)
          : handle.executeUpdate<ActAnswer, [unknown]>(name, { args: [envelope] }),
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
    }
    if (fault instanceof WorkflowNotFoundError) return fault;
    if (isUndecided(fault)) {
      this.log.warn({ stream, name }, 'no answer from the workflow');
      return new ProblemError('no-answer');
    }
    return fault;
  }
}

/** Temporal did not say whether the act was done: out of time, out of reach, or a failure that is no refusal. */
const isUndecided = (fault: unknown): boolean =>
  fault instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
  fault instanceof WorkflowUpdateFailedError ||
  fault instanceof ServiceError ||
  isGrpcServiceError(fault);

function refusalIn(cause: unknown): Refusal | undefined {
  if (!(cause instanceof ApplicationFailure) || cause.type !== REFUSAL_FAILURE) return undefined;
  return cause.details?.[0] as Refusal | undefined;
}
