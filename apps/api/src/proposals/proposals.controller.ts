import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import {
  caseQuery,
  likelyDuplicates,
  proposalsExport,
  proposalsQuery,
  registerProposal,
  registerSecretStub,
  type CaseView,
  type CommandAnswer,
  type LikelyDuplicates,
  type Now,
  type ProposalList,
} from '@banli/contracts';
import { malformedKeyPart, proposalStream } from '@banli/domain';
import { conditionsOf } from '../exports/conditions';
import { Exports } from '../exports/exports.service';
import { pageAt } from '../exports/page-at';
import { proposalListColumns } from '../exports/sheets';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Headers, type CommandHeaders } from '../http/command-headers';
import { Permit } from '../http/permit.decorator';
import { Past } from '../past/past.service';
import { ProblemError } from '../http/problem';
import { CasePages } from './case-pages.service';
import type { ProposalPath } from './proposal-acts.service';
import { Duplicates } from './duplicates.service';
import { ProposalListService } from './proposal-list.service';
import { RegisterService } from './register.service';

@Controller('api/proposals')
export class ProposalsController {
  constructor(
    @Inject(RegisterService) private readonly registration: RegisterService,
    @Inject(CasePages) private readonly cases: CasePages,
    @Inject(ProposalListService) private readonly lists: ProposalListService,
    @Inject(Duplicates) private readonly duplicates: Duplicates,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(Past) private readonly past: Past,
  ) {}

  @Post()
  @HttpCode(201)
  @Permit({ kind: 'act', act: 'RegisterProposal' })
  register(
    @Body(new ContractPipe(registerProposal)) body: z.output<typeof registerProposal>,
    @Caller() caller: ActingPerson,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.registration.register(body, caller, headers);
  }

  /** A state secret: its number alone, for its text never enters. */
  @Post('register-secret-stub')
  @HttpCode(201)
  @Permit({ kind: 'act', act: 'RegisterSecretStub' })
  registerStub(
    @Body(new ContractPipe(registerSecretStub)) body: z.output<typeof registerSecretStub>,
    @Caller() caller: ActingPerson,
    @Headers() headers: CommandHeaders,
  ): Promise<CommandAnswer> {
    return this.registration.registerStub(body, caller, headers);
  }

  /** What may be the same as a proposal that is being registered or reviewed; it changes nothing. */
  @Post('likely-duplicates')
  @HttpCode(200)
  @Permit({ kind: 'roles', roles: ['assigning-body'] })
  findDuplicates(
    @Body(new ContractPipe(likelyDuplicates)) body: z.output<typeof likelyDuplicates>,
  ): Promise<LikelyDuplicates> {
    return this.duplicates.find(body);
  }

  /** The register: what the caller has a part in; supervisors see all. */
  @Get()
  @Permit({ kind: 'signed-in' })
  list(
    @Query(new ContractPipe(proposalsQuery)) query: z.output<typeof proposalsQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<ProposalList> {
    return this.lists.list(caller, query);
  }

  /** The same rows as a file, of all pages. */
  @Get('export')
  @Permit({ kind: 'signed-in' })
  async export(
    @Query(new ContractPipe(proposalsExport)) { format, language, ...filter }: z.output<typeof proposalsExport>,
    @Caller() caller: ActingPerson,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = (after?: string) => this.lists.list(caller, { ...proposalsQuery.parse(pageAt(after)), ...filter });
    const { on } = await page();
    await this.exports.send(
      reply,
      { format, language },
      {
        name: 'proposals',
        title: { zh: '建议列表', en: 'Proposals' },
        conditions: conditionsOf(on, filter),
        columns: proposalListColumns,
        rows: this.past.everyRow(filter.on, page, ({ rows }) => rows),
      },
    );
  }

  @Get(':jurisdiction/:session/:number')
  @Permit({ kind: 'case-reader' })
  show(
    @Param() path: ProposalPath,
    @Query(new ContractPipe(caseQuery)) { answer }: z.output<typeof caseQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<CaseView> {
    if (malformedKeyPart(path)) throw new ProblemError('not-found');
    return this.cases.show(proposalStream(path), caller, answer);
  }

  /** What the caller may do now, and what is owed by whom by when; of one answer, where `answer` names it. */
  @Get(':jurisdiction/:session/:number/now')
  @Permit({ kind: 'case-reader' })
  now(
    @Param() path: ProposalPath,
    @Query(new ContractPipe(caseQuery)) { answer }: z.output<typeof caseQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<Now> {
    if (malformedKeyPart(path)) throw new ProblemError('not-found');
    return this.cases.now(proposalStream(path), caller, answer);
  }
}
