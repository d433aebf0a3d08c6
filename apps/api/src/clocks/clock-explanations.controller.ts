import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { ClockExplanationView } from '@banli/contracts';
import { malformedKeyPart, proposalStream } from '@banli/domain';
import { streamOfPromise, type CommitmentPath } from '../commitments/commitment-acts.service';
import { streamOfRound, type RoundPath } from '../fulfilment/fulfilment-acts.service';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import type { ProposalPath } from '../proposals/proposal-acts.service';
import { ClockExplanations } from './clock-explanations.service';

/** An id has slashes: they are written `%2F` in the address. */
type WithClock = { readonly clock: string };

/** Why a due date is that date. */
@Controller('api')
export class ClockExplanationsController {
  constructor(@Inject(ClockExplanations) private readonly explanations: ClockExplanations) {}

  @Get('proposals/:jurisdiction/:session/:number/clocks/:clock/explanation')
  @Permit({ kind: 'case-reader' })
  ofProposal(@Param() path: ProposalPath & WithClock, @Caller() caller: ActingPerson): Promise<ClockExplanationView> {
    if (malformedKeyPart(path)) throw new ProblemError('not-found');
    return this.explanations.ofProposal(proposalStream(path), path.clock, caller);
  }

  @Get('commitments/:jurisdiction/:session/:number/:promise/clocks/:clock/explanation')
  @Permit({ kind: 'case-reader' })
  ofCommitment(
    @Param() path: CommitmentPath & WithClock,
    @Caller() caller: ActingPerson,
  ): Promise<ClockExplanationView> {
    const stream = streamOfPromise(path);
    if (!stream) throw new ProblemError('not-found');
    return this.explanations.ofCommitment(stream, path.clock, caller);
  }

  @Get('fulfilment-rounds/:jurisdiction/:year/:unit/clocks/:clock/explanation')
  @Permit({ kind: 'case-reader' })
  ofRound(@Param() path: RoundPath & WithClock, @Caller() caller: ActingPerson): Promise<ClockExplanationView> {
    return this.explanations.ofRound(streamOfRound(path), path.clock, caller);
  }
}
