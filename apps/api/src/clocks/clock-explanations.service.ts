import { Inject, Injectable } from '@nestjs/common';
import type { ClockExplanationView } from '@banli/contracts';
import { explainClock, relationToProposal, type Person, type RunningClock, type StreamId } from '@banli/domain';
import { loadRulePack, type BusinessClock } from '@banli/platform';
import { BUSINESS_CLOCK } from '../api.tokens';
import { maySeeCommitment } from '../commitments/commitment-visibility';
import { DirectoryService } from '../directory/directory.service';
import { FulfilmentReader, maySeeRound } from '../fulfilment/fulfilment-reader.service';
import { ProposalReader } from '../proposals/proposal-reader.service';
import { presentClock } from '../proposals/clock.presenter';
import { owns, sightOf } from '../proposals/visibility';
import { ProblemError } from '../http/problem';

type Found = { readonly clocks: Readonly<Record<string, RunningClock>>; readonly pack: string };

/** Why a date is that date, for any clock the person may see. */
@Injectable()
export class ClockExplanations {
  constructor(
    @Inject(ProposalReader) private readonly proposals: ProposalReader,
    @Inject(FulfilmentReader) private readonly rounds: FulfilmentReader,
    @Inject(DirectoryService) private readonly directory: DirectoryService,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Throws ProblemError `not-found`, also for another's clock on a case where one sees one's own alone. */
  async ofProposal(stream: StreamId, id: string, person: Person): Promise<ClockExplanationView> {
    const { state } = await this.proposals.loadFor(stream, person);
    const sight = sightOf(state, person, relationToProposal(state, person), loadRulePack(state.pack));
    return this.present(state, id, (clock) => sight.everyClock || owns(person, clock.owedBy));
  }

  async ofCommitment(stream: StreamId, id: string, person: Person): Promise<ClockExplanationView> {
    const state = await this.proposals.commitment(stream);
    if (!maySeeCommitment(state, person)) throw new ProblemError('not-found');
    return this.present(state, id, () => true);
  }

  async ofRound(stream: StreamId, id: string, person: Person): Promise<ClockExplanationView> {
    const state = await this.rounds.find(stream);
    if (!state || !maySeeRound(state, person)) throw new ProblemError('not-found');
    return this.present(state, id, (clock) => !person.roles.includes('deputy') || owns(person, clock.owedBy));
  }

  private async present(
    { clocks, pack: boundTo }: Found,
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
      pack: { countedWith: clock.pack, boundTo, name: pack.name },
    };
  }
}
