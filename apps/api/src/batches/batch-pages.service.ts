import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Bilingual } from '@banli/rules';
import {
  batchActNames,
  encodeCursor,
  type batchesQuery,
  type BatchKind,
  type BatchList,
  type BatchView,
  type deliveriesQuery,
  problems,
  type DeliveryLedger,
  type ProblemCode,
} from '@banli/contracts';
import {
  errandsOf,
  maySeeBatch,
  mayAct,
  parseRoundKey,
  partyId,
  type BatchApproved,
  type StreamId,
} from '@banli/domain';
import { loadRulePacks, type BusinessClock } from '@banli/platform';
import { countDeliveries, jurisdictionsWithRounds, queryBatches, queryDeliveries, roundsOfYear } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { DirectoryService, type Names } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { ProblemError } from '../http/problem';
import { isSupervisingBody, supervisingBody } from '../proposals/register.service';
import { Batches } from './batches.service';

/** Batches and the ledger of delivery, as 人代工委 and supervisors see them. */
@Injectable()
export class BatchPages {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Batches) private readonly batches: Batches,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async list(person: ActingPerson, query: z.output<typeof batchesQuery>): Promise<BatchList> {
    const { after, limit, ...filter } = query;
    const names = await this.directory.names();
    const { rows, end } = await queryBatches(this.source.manager, person, filter, { after, limit });
    const relation = isSupervisingBody(names, person.unit) ? 'supervising-body' : 'other-unit';
    return {
      on: await this.clock.today(),
      rows: rows.map(({ stream, year, kind, approvedOn, approvedBy, parts, done, refused, finishedOn }) => ({
        ...{ stream, year, approvedOn, parts },
        kind: kind as BatchKind,
        approvedBy: names.person(approvedBy),
        ...(finishedOn === null ? {} : { finished: { on: finishedOn, done: done ?? 0, refused: refused ?? 0 } }),
      })),
      ...(end ? { next: encodeCursor(end) } : {}),
      permitted: batchActNames.filter((act) =>
        mayAct(act, person.roles, act === 'HandOverInbox' ? 'colleague' : relation),
      ),
      jurisdictions: await jurisdictionsWithRounds(
        this.source.manager,
        person.roles.includes('supervisor') ? undefined : person.unit,
      ),
    };
  }

  async show(stream: StreamId, person: ActingPerson): Promise<BatchView> {
    const state = await this.batches.find(stream);
    if (!state || !maySeeBatch(state, person)) throw new ProblemError('not-found');
    const names = await this.directory.names();
    const { year, approved, approvedBy, approvedOn, finished } = state;
    return {
      ...{ stream, year, approvedOn },
      kind: kinds[approved.type],
      approvedBy: names.person(approvedBy.personId),
      parts: approved.items.length,
      ...wordsOf(approved),
      ...(finished ? { finished: { on: finished.on, done: finished.done, refused: finished.refused.length } } : {}),
      items: errandsOf(stream, approved).map(({ stream: to, about }) => {
        const refusal = finished?.refused.find((one) => one.stream === to && (one.about ?? '') === about)?.code;
        return {
          stream: to,
          ...(parseRoundKey(to) ? { round: roundOf(to, names) } : {}),
          ...(about === '' ? {} : { about: names.owner(about) }),
          ...(refusal === undefined ? {} : { refusal: refusalOf(refusal) }),
        };
      }),
    };
  }

  /** Who was told, received, was reminded, rated or was left out, over all units of a year. */
  async deliveries(person: ActingPerson, query: z.output<typeof deliveriesQuery>): Promise<DeliveryLedger> {
    const { after, limit, ...filter } = query;
    const names = await this.directory.names();
    const body = supervisingBody(names, query.jurisdiction);
    if (person.unit !== body && !person.roles.includes('supervisor')) throw new ProblemError('not-found');
    const on = await this.clock.today();
    const dissatisfied = loadRulePacks().flatMap(({ ratingScale }) =>
      ratingScale.filter(({ needsReasons }) => needsReasons).map(({ id }) => id),
    );
    const of = { ...filter, body, today: on, dissatisfied };
    const { rows, end } = await queryDeliveries(this.source.manager, of, { after, limit });
    const units = await roundsOfYear(this.source.manager, of);
    return {
      on,
      rows: rows.map(({ stream, unit, rater, standing, chases, ...days }) => ({
        round: { stream, year: query.year, unit: names.party(unit) },
        rater: names.person(rater),
        standing,
        chases,
        ...given(days),
      })),
      ...(end ? { next: encodeCursor(end) } : {}),
      counts: await countDeliveries(this.source.manager, of),
      units: units.map(({ unit, open, ledgerOn }) => ({
        unit: names.party(unit),
        open,
        ...(ledgerOn === null ? {} : { ledgerOn }),
      })),
    };
  }
}

const kinds: Readonly<Record<BatchApproved['type'], BatchKind>> = {
  YearlyNoticesApproved: 'notices',
  YearlyChaseApproved: 'chase',
  YearlyExclusionApproved: 'exclusion',
  UnitReorganised: 'succession',
  InboxHandedOver: 'handover',
};

/** What was said with the approval: the note, the reminder, or the decision. */
function wordsOf(approved: BatchApproved): { readonly note?: string } {
  switch (approved.type) {
    case 'YearlyNoticesApproved':
      return approved.note === undefined ? {} : { note: approved.note };
    case 'YearlyChaseApproved':
      return { note: approved.text };
    case 'UnitReorganised':
      return { note: approved.decision };
    case 'YearlyExclusionApproved':
    case 'InboxHandedOver':
      return {};
  }
}

const roundOf = (stream: string, names: Names) => {
  const key = parseRoundKey(stream);
  return { stream, year: key?.year ?? 0, unit: names.party(key?.unit ?? partyId('')) };
};

/** Its facts stayed with the stream that refused. */
function refusalOf(code: string): { readonly code: string; readonly text: Bilingual } {
  const text = code in problems ? problems[code as ProblemCode].text : { zh: code, en: code };
  const plain = (sentence: string): string => sentence.replaceAll(/ ?\{\w+\} ?/g, '…');
  return { code, text: { zh: plain(text.zh), en: plain(text.en) } };
}

/** Without what a row has nothing in. */
const given = <T extends object>(row: T): { readonly [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as {
    readonly [K in keyof T]?: NonNullable<T[K]>;
  };
