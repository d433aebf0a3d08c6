import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { NoticeBatch, NoticeBatchAnswer, sendNoticeBatch } from '@banli/contracts';
import { commandId, isTold, ratersOf, relationToRound, type FulfilmentState, type PromiseTold } from '@banli/domain';
import { canonicalHash } from '@banli/store';
import { DirectoryService } from '../directory/directory.service';
import type { ActingPerson } from '../http/caller';
import type { CommandHeaders } from '../http/command-headers';
import { ProblemError } from '../http/problem';
import { FulfilmentActs, streamOfRound, type RoundPath } from './fulfilment-acts.service';
import { FulfilmentReader } from './fulfilment-reader.service';

type Previewed = {
  readonly state: FulfilmentState;
  readonly told: readonly PromiseTold[];
  readonly token: string;
};

/** All notices of a unit's yearly round in one go (24): seen first, then approved as seen, then sent one by one. */
@Injectable()
export class NoticeBatches {
  constructor(
    @Inject(FulfilmentReader) private readonly reader: FulfilmentReader,
    @Inject(FulfilmentActs) private readonly acts: FulfilmentActs,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
  ) {}

  async preview(path: RoundPath, caller: ActingPerson): Promise<NoticeBatch> {
    const { state, told, token } = await this.look(path, caller);
    const names = await this.directory.names();
    const rows = ratersOf(state).map((rater) => {
      const theirs = state.promises.filter((one) => one.rater === rater).map(({ commitment }) => commitment);
      const statuses = told.filter(({ commitment }) => theirs.includes(commitment)).map(({ status }) => status);
      const count = (...which: readonly string[]): number => statuses.filter((one) => which.includes(one)).length;
      return {
        rater: names.person(rater),
        told: isTold(state, rater),
        open: count('open', 'reported'),
        fulfilled: count('fulfilled'),
        dropped: count('dropped'),
      };
    });
    return { token, version: state.version, rows };
  }

  /** Each notice under an id of its own, made of the caller's: sent again after a failure, the rest is sent and nothing twice. */
  async send(
    path: RoundPath,
    given: z.output<typeof sendNoticeBatch>,
    caller: ActingPerson,
    headers: CommandHeaders,
  ): Promise<NoticeBatchAnswer> {
    const { token, ...body } = given;
    const { state, token: now } = await this.look(path, caller);
    if (token !== now) throw new ProblemError('batch-changed');
    const sent: string[] = [];
    const refused: { readonly rater: string; readonly code: string }[] = [];
    let answer = { version: state.version, head: state.head };
    for (const rater of ratersOf(state)) {
      const own = { commandId: commandId(canonicalHash([headers.commandId, rater])) };
      try {
        answer = await this.acts.perform({
          act: 'SendFulfilmentNotice',
          path,
          given: { ...body, rater },
          caller,
          headers: own,
        });
        sent.push(rater);
      } catch (fault) {
        if (!(fault instanceof ProblemError)) throw fault;
        if (fault.code === 'not-permitted') throw fault;
        refused.push({ rater, code: fault.code });
      }
    }
    const { version, head } = answer;
    return { stream: streamOfRound(path), commandId: headers.commandId, version, head, sent, refused };
  }

  /** What would be sent, whoever has been told already: so that the same approval holds for the rest of it. */
  private async look(path: RoundPath, caller: ActingPerson): Promise<Previewed> {
    const state = await this.reader.find(streamOfRound(path));
    if (!state || relationToRound(state, caller) !== 'lead') throw new ProblemError('not-found');
    const told = await this.reader.told(state.promises.map(({ commitment }) => commitment));
    return {
      state,
      told,
      token: canonicalHash(told.map(({ commitment, status, dueOn }) => [commitment, status, dueOn])),
    };
  }
}
