import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  evolveCommitment,
  evolveFulfilment,
  ratersOf,
  relationToRound,
  type CommitmentState,
  type FulfilmentState,
  type Person,
  type PromiseTold,
  type StreamId,
} from '@banli/domain';
import { loadCommitment, loadFulfilment } from '@banli/store';

/** Yearly rounds folded from the record, and the promises they tell of as they stand. */
@Injectable()
export class FulfilmentReader {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async find(stream: StreamId): Promise<FulfilmentState | undefined> {
    const events = await loadFulfilment(this.source.manager, stream);
    return events.reduce<FulfilmentState | undefined>(evolveFulfilment, undefined);
  }

  /** How each of these commitments stands now, with the latest that was said of it. */
  async told(streams: readonly StreamId[]): Promise<readonly PromiseTold[]> {
    const promises: PromiseTold[] = [];
    for (const stream of streams) {
      const events = await loadCommitment(this.source.manager, stream);
      const state = events.reduce<CommitmentState | undefined>(evolveCommitment, undefined);
      if (state) promises.push(toldOf(stream, state));
    }
    return promises;
  }
}

function toldOf(commitment: StreamId, state: CommitmentState): PromiseTold {
  const { proposal, round, row, item, dueOn, status, fulfilledOn } = state;
  const account = state.dropped?.reason ?? state.evidence ?? state.progress.at(-1)?.text;
  return {
    commitment,
    proposal,
    round,
    row,
    item,
    dueOn,
    status,
    ...(fulfilledOn === undefined ? {} : { fulfilledOn }),
    ...(account === undefined ? {} : { account }),
  };
}

/** The unit, its raters, 人代工委, and those who supervise all of them (30). */
export function maySeeRound(state: FulfilmentState, person: Person): boolean {
  if (person.roles.includes('deputy')) return ratersOf(state).includes(person.personId);
  const relation = relationToRound(state, person);
  return person.roles.includes('supervisor') || relation === 'lead' || relation === 'supervising-body';
}
