import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { whatIf, type WhatIfAnswer } from '@banli/contracts';
import { malformedKeyPart } from '@banli/domain';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import type { ProposalPath } from '../proposals/proposal-acts.service';
import { WhatIf } from './what-if.service';

@Controller('api/proposals/:jurisdiction/:session/:number')
export class WhatIfController {
  constructor(@Inject(WhatIf) private readonly whatIf: WhatIf) {}

  /** The dates an act would bring, and what its units owe already, before it is done; nothing is recorded. */
  @Post('what-if')
  @HttpCode(200)
  @Permit({ kind: 'roles', roles: ['assigning-body', 'chief', 'supervisor'] })
  answer(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(whatIf)) asked: z.output<typeof whatIf>,
    @Caller() caller: ActingPerson,
  ): Promise<WhatIfAnswer> {
    if (malformedKeyPart(path)) throw new ProblemError('not-found');
    return this.whatIf.answer(path, asked, caller);
  }
}
