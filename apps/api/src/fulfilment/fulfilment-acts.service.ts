import { Inject, Injectable } from '@nestjs/common';
import type { CommandAnswer, Occurrence } from '@banli/contracts';
import {
  decideFulfilment,
  fulfilmentStream,
  parseRoundKey,
  partyId,
  type FulfilmentAct,
  type PersonId,
  type StreamId,
} from '@banli/domain';
import { rulesBoundTo, type BusinessClock } from '@banli/platform';
import type { ActRequest } from '../acts/endpoint-per-act';
import { BUSINESS_CLOCK } from '../api.tokens';
import { ActGateway } from '../commands/act-gateway.service';
import { hideFromStrangers, ProblemError } from '../http/problem';
import { ProposalReader } from '../proposals/proposal-reader.service';
import { FulfilmentReader, maySeeRound } from './fulfilment-reader.service';
import { replyOf } from './result-class';

export type RoundPath = { readonly jurisdiction: string; readonly year: string; readonly unit: string };

/** The stream a path names; throws `not-found` for a path that can name none. */
export function streamOfRound({ jurisdiction, year, unit }: RoundPath): StreamId {
  const stream = fulfilmentStream({ jurisdiction, year: Number(year), unit: partyId(unit) });
  if (!/^\d{4}$/.test(year) || !parseRoundKey(stream)) throw new ProblemError('not-found');
  return stream;
}

type Wish = {
  readonly rater?: PersonId;
  readonly proposal?: StreamId;
};

/** Acts in a yearly round, each through the gateway into the round's workflow. */
@Injectable()
export class FulfilmentActs {
  constructor(
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(FulfilmentReader) private readonly reader: FulfilmentReader,
    @Inject(ProposalReader) private readonly proposals: ProposalReader,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async perform({ act, path, given, caller, headers }: ActRequest<RoundPath>): Promise<CommandAnswer> {
    const stream = streamOfRound(path);
    const { occurredOn: _day, late: _late, ...wish } = given as Occurrence & Wish;
    const command = { type: act, ...wish, ...(await this.factsFor(act, stream, wish)) } as FulfilmentAct;
    const envelope = this.gateway.envelope(command, caller, headers, given as Occurrence);
    const maySee = async (): Promise<boolean> => {
      const state = await this.reader.find(stream);
      return state !== undefined && maySeeRound(state, caller);
    };
    const perform = this.gateway.perform(stream, envelope, async () => {
      const state = await this.reader.find(stream);
      if (!state || !maySeeRound(state, caller)) return { code: 'not-registered' };
      const at = await this.clock.now();
      const today = await this.clock.today();
      const decision = decideFulfilment(state, envelope, { at, today, rules: rulesBoundTo(state.pack, today) });
      return decision.ok ? undefined : decision.refusal;
    });
    return hideFromStrangers(perform, maySee);
  }

  /** What the record knows better than a caller: how each promise stands today. */
  private async factsFor(act: string, stream: StreamId, { rater, proposal }: Wish): Promise<object> {
    switch (act) {
      case 'SendFulfilmentNotice':
      case 'SubmitLedger': {
        const promises = (await this.reader.find(stream))?.promises ?? [];
        const wanted = promises.filter((one) => act === 'SubmitLedger' || one.rater === rater);
        const streams = wanted.map(({ commitment }) => commitment);
        if (act === 'SendFulfilmentNotice') return { promises: await this.reader.told(streams) };
        const unexplained = await this.reader.unexplained(streams, await this.clock.today());
        // Absent where nothing is, as in every ledger of before.
        return { promises: await this.reader.told(streams), ...(unexplained.length > 0 ? { unexplained } : {}) };
      }
      case 'ConvertResult': {
        if (proposal === undefined) return {};
        const unit = parseRoundKey(stream)?.unit ?? partyId('');
        const { resultClass = '', commitments } = await replyOf(this.proposals, proposal, unit);
        return { from: resultClass, promises: await this.reader.told(commitments) };
      }
      default:
        return {};
    }
  }
}
