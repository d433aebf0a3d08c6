import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { BusinessClock } from '@banli/platform';
import { openDay, readAsOf } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';

export type DayRead<T> = { readonly on: PlainDate; readonly isPast: boolean; readonly found: T };

type Held = { readonly on: PlainDate; readonly manager: EntityManager };

/** Lists as they were on a past day. */
@Injectable()
export class Past {
  /** The day that is open while all pages of one list are read. */
  private readonly held = new AsyncLocalStorage<Held>();

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
    const held = this.held.getStore();
    if (held?.on === day) return { on: day, isPast, found: await list(held.manager, day) };
    const found = isPast
      ? await readAsOf(this.source, day, (then) => list(then, day))
      : await list(this.source.manager, day);
    return { on: day, isPast, found };
  }

  /** Every row of a list, page after page by the same question as the screen asks; a past day is made up once for all of them. */
  async *everyRow<Page extends { readonly next?: string }, Row>(
    on: PlainDate | undefined,
    page: (after: string | undefined) => Promise<Page>,
    rowsOf: (page: Page) => readonly Row[],
  ): AsyncGenerator<Row> {
    const past = on !== undefined && on < (await this.clock.today()) ? on : undefined;
    const day = past === undefined ? undefined : await openDay(this.source, past);
    const ask = (after: string | undefined): Promise<Page> =>
      past === undefined || day === undefined
        ? page(after)
        : this.held.run({ on: past, manager: day.manager }, () => page(after));
    try {
      let after: string | undefined;
      do {
        const found = await ask(after);
        yield* rowsOf(found);
        after = found.next;
      } while (after !== undefined);
    } finally {
      await day?.close();
    }
  }
}
