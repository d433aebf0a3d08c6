import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  raterLinkQuery,
  type IssuedRaterCode,
  type IssuedRaterLink,
  type RaterLinkQuery,
  type RaterLinkState,
} from '@banli/contracts';
import type { Person } from '@banli/domain';
import { ContractPipe } from '../http/body.pipe';
import { Caller } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import type { ProposalPath } from '../proposals/proposal-acts.service';
import { RaterLinks } from './rater-link.service';

/** The issuing side of the rater's link: 人代工委 alone, checked against the case. */
@Controller('api/proposals/:jurisdiction/:session/:number/rater-link')
export class RaterLinksController {
  constructor(@Inject(RaterLinks) private readonly links: RaterLinks) {}

  @Get()
  @Permit({ kind: 'roles', roles: ['assigning-body'] })
  show(
    @Param() path: ProposalPath,
    @Query(new ContractPipe(raterLinkQuery)) query: RaterLinkQuery,
    @Caller() caller: Person,
  ): Promise<RaterLinkState> {
    return this.links.stateOf(path, query, caller);
  }

  @Post()
  @HttpCode(201)
  @Permit({ kind: 'roles', roles: ['assigning-body'] })
  issue(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(raterLinkQuery)) body: RaterLinkQuery,
    @Caller() caller: Person,
  ): Promise<IssuedRaterLink> {
    return this.links.issue(path, body, caller);
  }

  @Post('code')
  @HttpCode(201)
  @Permit({ kind: 'roles', roles: ['assigning-body'] })
  code(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(raterLinkQuery)) body: RaterLinkQuery,
    @Caller() caller: Person,
  ): Promise<IssuedRaterCode> {
    return this.links.newCode(path, body, caller);
  }

  @Delete()
  @HttpCode(204)
  @Permit({ kind: 'roles', roles: ['assigning-body'] })
  revoke(
    @Param() path: ProposalPath,
    @Query(new ContractPipe(raterLinkQuery)) query: RaterLinkQuery,
    @Caller() caller: Person,
  ): Promise<void> {
    return this.links.revoke(path, query, caller);
  }
}
