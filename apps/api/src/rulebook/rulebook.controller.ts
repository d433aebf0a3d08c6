import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import {
  packComparison,
  rulebookActBodies,
  rulebookPreview,
  type CommandAnswer,
  type PackComparison,
  type RulebookList,
  type RulebookView,
  type RulesPreview,
} from '@banli/contracts';
import { endpointPerAct, type ActRequest } from '../acts/endpoint-per-act';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { knownJurisdiction, RulebookActs, type RulebookPath } from './rulebook-acts.service';
import { RulebookPages } from './rulebook-pages.service';
import { RulesPreviews } from './rules-previews.service';

const readers = ['security-administrator', 'audit-administrator', 'supervisor', 'assigning-body'] as const;

/** What a jurisdiction's cases count by: days off and rule packs. */
@Controller('api/rulebooks')
export class RulebookController {
  constructor(
    @Inject(RulebookActs) private readonly acts: RulebookActs,
    @Inject(RulebookPages) private readonly pages: RulebookPages,
    @Inject(RulesPreviews) private readonly previews: RulesPreviews,
  ) {}

  @Get()
  @Permit({ kind: 'roles', roles: readers })
  list(): Promise<RulebookList> {
    return this.pages.list();
  }

  @Get(':jurisdiction')
  @Permit({ kind: 'roles', roles: readers })
  show(@Param() path: RulebookPath, @Caller() caller: ActingPerson): Promise<RulebookView> {
    return this.pages.show(knownJurisdiction(path), caller);
  }

  /** Values in which two packs differ, with their articles. */
  @Get(':jurisdiction/differences')
  @Permit({ kind: 'roles', roles: readers })
  compare(
    @Param() path: RulebookPath,
    @Query(new ContractPipe(packComparison)) { one, other }: z.output<typeof packComparison>,
  ): PackComparison {
    knownJurisdiction(path);
    return this.pages.compare(one, other);
  }

  /** Every date that would move, and why, if this act were done now. */
  @Post(':jurisdiction/preview')
  @HttpCode(200)
  @Permit({ kind: 'roles', roles: ['security-administrator'] })
  preview(
    @Param() path: RulebookPath,
    @Body(new ContractPipe(rulebookPreview)) asked: z.output<typeof rulebookPreview>,
    @Caller() caller: ActingPerson,
  ): Promise<RulesPreview> {
    return this.previews.preview(knownJurisdiction(path), asked, caller);
  }

  perform(request: ActRequest<RulebookPath>): Promise<CommandAnswer> {
    return this.acts.perform(request);
  }
}

endpointPerAct<RulebookPath>(RulebookController, rulebookActBodies, ':jurisdiction/');
