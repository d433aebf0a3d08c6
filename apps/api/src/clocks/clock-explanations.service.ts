import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClockExplanationView } from '@banli/contracts';
import {
  explainClock,
  relationToProposal,
  type OwnerId,
  type Person,
  type RunningClock,
  type StreamId,
} from '@banli/domain';
import { loadRulePack, type BusinessClock } from '@banli/platform';
import { noticesOfClock } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import { maySeeCommitment } from '../commitments/commitment-visibility';
import { DirectoryService } from '../directory/directory.service';
import { FulfilmentReader, maySeeRound } from '../fulfilment/fulfilment-reader.service';
import { ProposalReader } from '../proposals/proposal-reader.service';
import { presentClock } from '../proposals/clock.presenter';
import { owns, sightOf } from '../proposals/visibility';
import { ProblemError } from '../http/problem';

type Found = {
  readonly clocks: Readonly<Record<string, RunningClock>>;
  readonly pack: string;
  readonly stream: StreamId;
  /** Whether the person may see who was told. */
  readonly told: boolean;
};

/** Why a date is that date, for any clock the person may see. */
@Injectable()
export class ClockExplanations {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ProposalReader) private readonly proposals: ProposalReader,
    @Inject(FulfilmentReader) private readonly rounds: FulfilmentReader,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Throws ProblemError `not-found`, also for another's clock on a case where one sees one's own alone. */
  async ofProposal(stream: StreamId, id: string, person: Person): Promise<ClockExplanationView> {
    const { state } = await this.proposals.loadFor(stream, person);
    const sight = sightOf(state, person, relationToProposal(state, person), loadRulePack(state.pack));
    return this.present(
      { ...state, stream, told: sight.everyClock },
      id,
      (clock) => sight.everyClock || owns(person, clock.owedBy),
    );
  }

  async ofCommitment(stream: StreamId, id: string, person: Person): Promise<ClockExplanationView> {
    const state = await this.proposals.commitment(stream);
    if (!maySeeCommitment(state, person)) throw new ProblemError('not-found');
    return this.present({ ...state, stream, told: true }, id, () => true);
  }

  async ofRound(stream: StreamId, id: string, person: Person): Promise<ClockExplanationView> {
    const state = await this.rounds.find(stream);
    if (!state || !maySeeRound(state, person)) throw new ProblemError('not-found');
    const inside = !person.roles.includes('deputy');
    return this.present({ ...state, stream, told: inside }, id, (clock) => inside || owns(person, clock.owedBy));
  }

  private async told(stream: StreamId, clock: RunningClock): Promise<ClockExplanationView['told']> {
    const names = await this.directory.names();
    const notices = await noticesOfClock(this.source.manager, stream, clock);
    return notices.map(({ tier, unit, levels, at, deliveredAt, seenAt, seenBy }) => ({
      tier,
      to: names.owner(unit as OwnerId),
      ...(levels === null ? {} : { levels }),
      sentAt: at.toISOString(),
      deliveredAt: deliveredAt.toISOString(),
      ...(seenAt === null ? {} : { seenAt: seenAt.toISOString() }),
      ...(seenBy === null ? {} : { seenBy: names.person(seenBy) }),
    }));
  }

  private async present(
    { clocks, pack: boundTo, stream, told }: Found,
    id: string,
    maySee: (clock: RunningClock) => boolean,
  ): Promise<ClockExplanationView> {
    const clock = Object.hasOwn(clocks, id) ? clocks[id] : undefined;
    if (!clock || !maySee(clock)) throw new ProblemError('not-found');
    const pack = loadRulePack(boundTo);
    const { steps: _steps, ...explained } = explainClock(clock, pack);
    return {
      clock: presentClock(clock, pack, await this.directory.names(), await this.clock.today()),
      ...explained,
      told: told ? await this.told(stream, clock) : [],
      pack: { countedWith: clock.pack, boundTo, name: pack.name },
    };
  }
}
