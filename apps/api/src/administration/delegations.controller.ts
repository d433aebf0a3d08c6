import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { delegationsQuery, type DelegationList } from '@banli/contracts';
import { DeskPages } from '../desks/desk-pages.service';
import { ContractPipe } from '../http/body.pipe';
import { Permit } from '../http/permit.decorator';

@Controller('api/administration/delegations')
export class DelegationsController {
  constructor(@Inject(DeskPages) private readonly pages: DeskPages) {}

  /** Who acts in whose place, in every unit: whose rights are at work under another name. */
  @Get()
  @Permit({ kind: 'roles', roles: ['security-administrator', 'audit-administrator'] })
  list(@Query(new ContractPipe(delegationsQuery)) query: z.output<typeof delegationsQuery>): Promise<DelegationList> {
    return this.pages.everywhere(query);
  }
}
