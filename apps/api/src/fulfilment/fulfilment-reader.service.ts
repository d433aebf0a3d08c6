import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import {
  ratersOf,
  relationToRound,
  type FulfilmentState,
  type Person,
  type PromiseTold,
  type StreamId,
} from '@banli/domain';
import { loadRound, queryPromisesTold, queryUnexplained } from '@banli/store';

/** Yearly rounds folded from the record, and the promises they tell of as they stand. */
@Injectable()
export class FulfilmentReader {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  find(stream: StreamId): Promise<FulfilmentState | undefined> {
    return loadRound(this.source.manager, stream);
  }

  /** How each of these commitments stands now, with the latest that was said of it. */
  told(streams: readonly StreamId[]): Promise<readonly PromiseTold[]> {
    return queryPromisesTold(this.source.manager, streams);
  }

  /** What of these is late or of a term that is over, and not explained. */
  unexplained(streams: readonly StreamId[], on: PlainDate): Promise<readonly string[]> {
    return queryUnexplained(this.source.manager, streams, on);
  }
}

/** The unit, its raters, 人代工委, and those who supervise all of them (30). */
export function maySeeRound(state: FulfilmentState, person: Person): boolean {
  if (person.roles.includes('deputy')) return ratersOf(state).includes(person.personId);
  const relation = relationToRound(state, person);
  return person.roles.includes('supervisor') || relation === 'lead' || relation === 'supervising-body';
}
