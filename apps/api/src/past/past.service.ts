import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { BusinessClock } from '@banli/platform';
import { readAsOf } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';

export type DayRead<T> = { readonly on: PlainDate; readonly isPast: boolean; readonly found: T };

/** Lists as they were on a past day. */
@Injectable()
export class Past {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Reads the lists of a day; today, and of a day to come what is known today, from the read models as they are. */
  async read<T>(
    on: PlainDate | undefined,
    list: (manager: EntityManager, on: PlainDate) => Promise<T>,
  ): Promise<DayRead<T>> {
    const today = await this.clock.today();
    const day = on ?? today;
    const isPast = day < today;
    const found = isPast
      ? await readAsOf(this.source, day, (then) => list(then, day))
      : await list(this.source.manager, day);
    return { on: day, isPast, found };
  }
}
