import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { BatchPreview, batchPreviewQuery } from '@banli/contracts';
import {
  permittedNoticeActs,
  ratersOf,
  type FulfilmentAct,
  type FulfilmentState,
  type PersonId,
  type PromiseTold,
  type RaterOfRound,
  type StreamId,
} from '@banli/domain';
import type { PlainDate } from '@banli/calendar';
import type { BusinessClock } from '@banli/platform';
import { canonicalHash, loadRound, queryPromisesTold, roundsOfYear } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { supervisingBody } from '../proposals/register.service';

/** What each part of a batch is, in the round it goes to. */
type YearlyAct = z.output<typeof batchPreviewQuery>['act'];

const partOf: Readonly<Record<YearlyAct, FulfilmentAct['type']>> = {
  SendYearlyNotices: 'SendFulfilmentNotice',
  ChaseYearlyRaters: 'ChaseRater',
  ExcludeYearlyRaters: 'ExcludeFulfilmentRating',
};

export type BatchWanted = {
  readonly act: YearlyAct;
  readonly jurisdiction: string;
  readonly year: number;
  /** Empty: every unit. */
  readonly units: readonly string[];
};

export type Gathered = {
  readonly token: string;
  readonly items: readonly RaterOfRound[];
  readonly rounds: ReadonlyMap<string, FulfilmentState>;
};

/** Whom a batch would reach: gathered from the open rounds of several units, by the rules that will decide each part. */
@Injectable()
export class BatchPreviews {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async preview(query: z.output<typeof batchPreviewQuery>, caller: ActingPerson): Promise<BatchPreview> {
    const { token, items, rounds } = await this.gather({ ...query, units: query.units?.split(',') ?? [] }, caller);
    const names = await this.directory.names();
    const refOf = (stream: string, { year, unit }: Pick<FulfilmentState, 'year' | 'unit'>) => ({
      stream,
      year,
      unit: names.party(unit),
    });
    return {
      token,
      on: await this.clock.today(),
      rows: items.flatMap(({ stream, rater, ...counts }) => {
        const state = rounds.get(stream);
        if (!state) return [];
        const dueOn = ratingDue(state, rater);
        return [
          {
            round: refOf(stream, state),
            rater: names.person(rater),
            ...counts,
            ...(dueOn === undefined ? {} : { dueOn }),
            chases: state.notices[rater]?.chases.length ?? 0,
          },
        ];
      }),
      without: [...rounds].flatMap(([stream, state]) =>
        items.some((one) => one.stream === stream) ? [] : [refOf(stream, state)],
      ),
    };
  }

  /** The same whoever asks: the preview, and the approval that looks again whether it still holds. */
  async gather({ act, jurisdiction, year, units }: BatchWanted, caller: ActingPerson): Promise<Gathered> {
    const body = supervisingBody(await this.directory.names(), jurisdiction);
    const today = await this.clock.today();
    const rounds = new Map<string, FulfilmentState>();
    const items: RaterOfRound[] = [];
    const seen: unknown[] = [];
    // Nobody reads the rounds of another body by naming its jurisdiction.
    const all = caller.unit === body ? await roundsOfYear(this.source.manager, { body, jurisdiction, year }) : [];
    for (const { stream, unit, open } of all) {
      if (!open || (units.length > 0 && !units.includes(unit))) continue;
      const state = await loadRound(this.source.manager, stream as StreamId);
      if (!state) continue;
      rounds.set(stream, state);
      const raters = ratersOf(state).filter((rater) => isMeant(act, state, caller, rater, today));
      for (const rater of raters) {
        const owed = state.promises.filter((one) => one.rater === rater).map(({ commitment }) => commitment);
        const told = await queryPromisesTold(this.source.manager, owed);
        items.push({ stream: stream as StreamId, rater, ...countsOf(told) });
        seen.push([stream, rater, told.map(({ commitment, status, dueOn }) => [commitment, status, dueOn])]);
      }
    }
    return { token: canonicalHash([act, jurisdiction, year, seen]), items, rounds };
  }
}

/** Reminders go to whoever is late: those before the limit are the clock's own (29). */
function isMeant(
  act: YearlyAct,
  state: FulfilmentState,
  caller: ActingPerson,
  rater: PersonId,
  today: PlainDate,
): boolean {
  const may = permittedNoticeActs(state, caller, rater, today, caller.standingIn?.absent.personId);
  if (!may.includes(partOf[act])) return false;
  const dueOn = ratingDue(state, rater);
  return act !== 'ChaseYearlyRaters' || (dueOn !== undefined && dueOn < today);
}

const ratingDue = (state: FulfilmentState, rater: PersonId): PlainDate | undefined =>
  Object.values(state.clocks).findLast(
    ({ kind, owedBy, stopped }) => kind === 'fulfilment-rating' && owedBy === rater && !stopped,
  )?.dueOn;

function countsOf(told: readonly PromiseTold[]): Omit<RaterOfRound, 'stream' | 'rater'> {
  const count = (...which: readonly string[]): number => told.filter(({ status }) => which.includes(status)).length;
  return { open: count('open', 'reported'), fulfilled: count('fulfilled'), dropped: count('dropped') };
}
