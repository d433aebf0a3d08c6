import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import {
  oversightActBodies,
  oversightOpeningBodies,
  oversightQuery,
  type CommandAnswer,
  type OversightList,
  type OversightView,
} from '@banli/contracts';
import { endpointPerAct, type ActRequest } from '../acts/endpoint-per-act';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { OversightActs, streamOfOversight, type OversightPath } from './oversight-acts.service';
import { OversightPages } from './oversight-pages.service';

/** Oversight: inspections (31), key items (32), the list followed across years (33), rectification orders (38). */
@Controller('api/oversight')
export class OversightController {
  constructor(
    @Inject(OversightActs) private readonly acts: OversightActs,
    @Inject(OversightPages) private readonly pages: OversightPages,
  ) {}

  /** Matters of the caller's unit, those in which the caller takes part, or all for supervisors. */
  @Get()
  @Permit({ kind: 'signed-in' })
  list(
    @Query(new ContractPipe(oversightQuery)) query: z.output<typeof oversightQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<OversightList> {
    return this.pages.list(caller, query);
  }

  @Get(':jurisdiction/:year/:matter/:item')
  @Permit({ kind: 'case-reader' })
  show(@Param() path: OversightPath, @Caller() caller: ActingPerson): Promise<OversightView> {
    return this.pages.show(streamOfOversight(path), caller);
  }

  perform(request: ActRequest<OversightPath>): Promise<CommandAnswer> {
    return this.acts.perform(request);
  }
}

endpointPerAct<OversightPath>(OversightController, oversightOpeningBodies);
endpointPerAct<OversightPath>(OversightController, oversightActBodies, ':jurisdiction/:year/:matter/:item/');
