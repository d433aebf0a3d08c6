import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { fulfilmentActBodies, roundsQuery, type CommandAnswer, type RoundList, type RoundView } from '@banli/contracts';
import type { Person } from '@banli/domain';
import { endpointPerAct, type ActRequest } from '../acts/endpoint-per-act';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { FulfilmentActs, streamOfRound, type RoundPath } from './fulfilment-acts.service';
import { FulfilmentPages } from './fulfilment-pages.service';

/** Yearly rounds: notices of how promises stand, the ledger, and the ratings of fulfilment (24, 28, 29). */
@Controller('api/fulfilment-rounds')
export class FulfilmentController {
  constructor(
    @Inject(FulfilmentActs) private readonly acts: FulfilmentActs,
    @Inject(FulfilmentPages) private readonly pages: FulfilmentPages,
  ) {}

  /** Rounds of the caller's unit, rounds in which the caller rates, or all for supervisors; and what the caller owes in them. */
  @Get()
  @Permit({ kind: 'signed-in' })
  list(
    @Query(new ContractPipe(roundsQuery)) query: z.output<typeof roundsQuery>,
    @Caller() caller: Person,
  ): Promise<RoundList> {
    return this.pages.list(caller, query);
  }

  @Get(':jurisdiction/:year/:unit')
  @Permit({ kind: 'case-reader' })
  show(@Param() path: RoundPath, @Caller() caller: ActingPerson): Promise<RoundView> {
    return this.pages.show(streamOfRound(path), caller);
  }

  perform(request: ActRequest<RoundPath>): Promise<CommandAnswer> {
    return this.acts.perform(request);
  }
}

endpointPerAct<RoundPath>(FulfilmentController, fulfilmentActBodies, ':jurisdiction/:year/:unit/');
