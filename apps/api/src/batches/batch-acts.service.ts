import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { yearOf } from '@banli/calendar';
import type { batchActBodies, BatchActName, CommandAnswer, Occurrence } from '@banli/contracts';
import { batchStream, decideBatch, proposalKeyOf, type BatchAct, type BatchState } from '@banli/domain';
import type { BusinessClock } from '@banli/platform';
import { canonicalHash } from '@banli/store';
import type { ActRequest } from '../acts/endpoint-per-act';
import { BUSINESS_CLOCK } from '../api.tokens';
import { ActGateway } from '../commands/act-gateway.service';
import { DirectoryService } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import { ProblemError, problemOfRefusal } from '../http/problem';
import { supervisingBody } from '../proposals/register.service';
import { Batches } from './batches.service';
import { BatchPreviews } from './batch-previews.service';
import { Successions } from './successions.service';

type Given = { readonly [A in BatchActName]: z.output<(typeof batchActBodies)[A]> };

/** The key but for the item, what the preview's token must be now, and the command that is wished. */
type Wished = {
  readonly jurisdiction: string;
  readonly year: number;
  readonly token: string;
  readonly facts: object;
};

const words: Readonly<Record<BatchActName, string>> = {
  SendYearlyNotices: 'notices',
  ChaseYearlyRaters: 'chase',
  ExcludeYearlyRaters: 'exclusion',
  ReorganiseUnit: 'succession',
  HandOverInbox: 'handover',
};

/** Approvals of batches: what was previewed is looked at again, put on record once, and carried out by the workflow. */
@Injectable()
export class BatchActs {
  constructor(
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(Batches) private readonly batches: Batches,
    @Inject(BatchPreviews) private readonly previews: BatchPreviews,
    @Inject(Successions) private readonly successions: Successions,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async perform({ act: named, given, caller, headers }: ActRequest<object>): Promise<CommandAnswer> {
    const act = named as BatchActName;
    // Nothing names a batch from outside, so the caller's own id does: sent again it is the same one.
    const item = `${words[act]}-${canonicalHash(headers.commandId).slice(0, 10)}`;
    const { jurisdiction, year, token, facts } = await this.wished(act, given, caller);
    const stream = batchStream({ jurisdiction, year, item });
    const known = await this.batches.find(stream);
    const command = {
      ...facts,
      ...(known ? approvedFacts(known) : {}),
      type: act,
      jurisdiction,
      year,
      item,
    } as BatchAct;
    const envelope = this.gateway.envelope(command, caller, headers, given as Occurrence);
    const earlier = await this.gateway.earlierAnswer(stream, envelope);
    if (earlier) return earlier;
    const refused = async () => {
      const decision = decideBatch(await this.batches.find(stream), envelope, { today: await this.clock.today() });
      return decision.ok ? undefined : decision.refusal;
    };
    const refusal = await refused();
    if (refusal) throw problemOfRefusal(refusal);
    if (!known && token !== (given as { readonly token: string }).token) throw new ProblemError('batch-changed');
    await this.batches.open(stream);
    return this.gateway.perform(stream, envelope, refused);
  }

  private async wished(act: BatchActName, given: unknown, caller: ActingPerson): Promise<Wished> {
    switch (act) {
      case 'ReorganiseUnit': {
        const wish = given as Given['ReorganiseUnit'];
        const { token, facts } = await this.successions.reorganisation(wish, caller);
        return { jurisdiction: wish.jurisdiction, year: yearOf(wish.effectiveOn), token, facts };
      }
      case 'HandOverInbox': {
        const { token, facts } = await this.successions.handover(given as Given['HandOverInbox'], caller);
        const [first] = facts.items;
        // Of the first case that is handed over: a unit's desks belong to no jurisdiction of their own.
        const jurisdiction = first ? proposalKeyOf(first.stream).jurisdiction : 'none';
        return { jurisdiction, year: yearOf(await this.clock.today()), token, facts };
      }
      case 'SendYearlyNotices':
      case 'ChaseYearlyRaters':
      case 'ExcludeYearlyRaters': {
        const { jurisdiction, year, units } = given as Given['ExcludeYearlyRaters'];
        const { token, items } = await this.previews.gather({ act, jurisdiction, year, units }, caller);
        const body = supervisingBody(await this.directory.names(), jurisdiction);
        return { jurisdiction, year, token, facts: { body, items, ...wordsOf(act, given) } };
      }
    }
  }
}

/** Approved before, under the same id: what was approved then is what is wished. */
function approvedFacts({ approved }: BatchState): object {
  const { type: _type, v: _v, ...facts } = approved;
  return facts;
}

function wordsOf(act: 'SendYearlyNotices' | 'ChaseYearlyRaters' | 'ExcludeYearlyRaters', given: unknown): object {
  switch (act) {
    case 'SendYearlyNotices': {
      const { channels, note } = given as Given['SendYearlyNotices'];
      return { channels, ...(note === undefined ? {} : { note }) };
    }
    case 'ChaseYearlyRaters': {
      const { channel, text } = given as Given['ChaseYearlyRaters'];
      return { channel, text };
    }
    case 'ExcludeYearlyRaters':
      return {};
  }
}
