import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AcceptedAct } from '@banli/contracts';
import type { CommandEnvelope, Person, StreamId } from '@banli/domain';
import { acceptCommand, findAccepted, hasPending, queryAccepted } from '@banli/store';
import type { ProposalInput } from '@banli/workflows';
import { ProblemError } from '../http/problem';
import { ActPending } from './act-pending';
import { presentAccepted } from './pending.presenter';

/** What is kept of an act: its envelope, and for a registration the workflow's whole input. */
export type KeptWork = {
  readonly envelope: CommandEnvelope<{ readonly type: string }>;
  readonly start?: ProposalInput;
};

/** Acts accepted while no workflow answers: stored before the caller is told so, sent again until answered or refused. */
@Injectable()
export class PendingActs {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Stores the act, then throws ActPending. */
  async accept(stream: StreamId, work: KeptWork): Promise<never> {
    const { commandId, bodyHash, actor, command } = work.envelope;
    if (actor.kind !== 'person') throw new ProblemError('no-answer');
    await acceptCommand(this.source.manager, {
      stream,
      commandId,
      bodyHash,
      work,
      act: command.type,
      person: actor.personId,
    });
    throw new ActPending(stream, commandId);
  }

  /** Throws ActPending where this very act waits already, ProblemError where its id came with another body. */
  async refuseRepetition(stream: StreamId, { envelope }: KeptWork): Promise<void> {
    const { actor, commandId, bodyHash } = envelope;
    if (actor.kind !== 'person') return;
    const known = await findAccepted(this.source.manager, stream, commandId, actor.personId);
    if (!known || known.outcome !== null) return;
    if (known.bodyHash !== bodyHash) throw new ProblemError('command-id-reused', { commandId });
    throw new ActPending(stream, commandId);
  }

  /** True while an earlier act waits: this one may not overtake it. */
  mustWait(stream: StreamId): Promise<boolean> {
    return hasPending(this.source.manager, stream);
  }

  /** Throws `not-found` for anything that the caller did not send. */
  async show(stream: string, commandId: string, caller: Person): Promise<AcceptedAct> {
    const known = await findAccepted(this.source.manager, stream, commandId, caller.personId);
    if (!known) throw new ProblemError('not-found');
    return presentAccepted(known);
  }

  async recentOf(caller: Person): Promise<readonly AcceptedAct[]> {
    return (await queryAccepted(this.source.manager, caller.personId)).map(presentAccepted);
  }
}
