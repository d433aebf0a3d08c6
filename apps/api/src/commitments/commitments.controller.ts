import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import {
  commitmentActBodies,
  commitmentsQuery,
  type CommandAnswer,
  type CommitmentLedger,
  type Occurrence,
} from '@banli/contracts';
import type { CommitmentAct, Person } from '@banli/domain';
import { endpointPerAct, type ActRequest } from '../acts/endpoint-per-act';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { CommitmentActs, type CommitmentPath } from './commitment-acts.service';
import { CommitmentPages } from './commitment-pages.service';

@Controller('api/commitments')
export class CommitmentsController {
  constructor(
    @Inject(CommitmentActs) private readonly acts: CommitmentActs,
    @Inject(CommitmentPages) private readonly pages: CommitmentPages,
  ) {}

  /** The ledger (台账) of what the caller's unit promised, was promised, or supervises. */
  @Get()
  @Permit({ kind: 'signed-in' })
  ledger(
    @Query(new ContractPipe(commitmentsQuery)) query: z.output<typeof commitmentsQuery>,
    @Caller() caller: Person,
  ): Promise<CommitmentLedger> {
    return this.pages.ledger(caller, query);
  }

  perform({ act, path, given, caller, headers }: ActRequest<CommitmentPath>): Promise<CommandAnswer> {
    const { occurredOn: _day, late: _late, ...wish } = given as Occurrence & object;
    return this.acts.perform(path, caller, headers, given as Occurrence, { type: act, ...wish } as CommitmentAct);
  }
}

endpointPerAct<CommitmentPath>(CommitmentsController, commitmentActBodies, ':jurisdiction/:session/:number/:promise/');
