import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import {
  caseQuery,
  letterText,
  noteSeen as seenBody,
  saveWorkingCopy,
  writtenForm,
  type DraftVersions,
  type LetterFindings,
  type WorkingCopies,
} from '@banli/contracts';
import { malformedKeyPart, proposalStream, type PartyId, type StreamId } from '@banli/domain';
import { noteSeen } from '@banli/store';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import type { ProposalPath } from '../proposals/proposal-acts.service';
import { ProposalReader } from '../proposals/proposal-reader.service';
import { WorkingCopyDesk, type TextPlace } from './working-copies.service';

type TextPath = ProposalPath & { readonly form: string };

/** What people have of a case at their own desk: texts under way, versions to compare, how far they have read. */
@Controller('api/proposals/:jurisdiction/:session/:number')
export class WorkingCopiesController {
  constructor(
    @Inject(WorkingCopyDesk) private readonly desk: WorkingCopyDesk,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  @Get('drafts')
  @Permit({ kind: 'case-reader' })
  versions(
    @Param() path: ProposalPath,
    @Query(new ContractPipe(caseQuery)) { answer }: z.output<typeof caseQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<DraftVersions> {
    return this.desk.versions(streamOf(path), caller, answer);
  }

  @Get('working-copies/:form')
  @Permit({ kind: 'case-reader' })
  show(
    @Param() path: TextPath,
    @Query(new ContractPipe(caseQuery)) { answer }: z.output<typeof caseQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<WorkingCopies> {
    return this.desk.show(placeOf(path, answer), caller);
  }

  @Put('working-copies/:form')
  @Permit({ kind: 'case-reader' })
  keep(
    @Param() path: TextPath,
    @Query(new ContractPipe(caseQuery)) { answer }: z.output<typeof caseQuery>,
    @Body(new ContractPipe(saveWorkingCopy)) body: z.output<typeof saveWorkingCopy>,
    @Caller() caller: ActingPerson,
  ): Promise<WorkingCopies> {
    return this.desk.keep(placeOf(path, answer), caller, body);
  }

  @Delete('working-copies/:form')
  @HttpCode(204)
  @Permit({ kind: 'case-reader' })
  async drop(
    @Param() path: TextPath,
    @Query(new ContractPipe(caseQuery)) { answer }: z.output<typeof caseQuery>,
    @Caller() caller: ActingPerson,
  ): Promise<void> {
    await this.desk.drop(placeOf(path, answer), caller);
  }

  /** What the checks say of a letter that is still being written; nothing is kept of it. */
  @Post('letter-findings')
  @HttpCode(200)
  @Permit({ kind: 'case-reader' })
  findings(
    @Param() path: ProposalPath,
    @Query(new ContractPipe(caseQuery)) { answer }: z.output<typeof caseQuery>,
    @Body(new ContractPipe(letterText)) { content }: z.output<typeof letterText>,
    @Caller() caller: ActingPerson,
  ): Promise<LetterFindings> {
    return this.desk.findings(streamOf(path), caller, content, answer);
  }

  /** Said by the page once the case is in front of somebody's eyes. */
  @Post('seen')
  @HttpCode(204)
  @Permit({ kind: 'case-reader' })
  async seen(
    @Param() path: ProposalPath,
    @Body(new ContractPipe(seenBody)) { head }: z.output<typeof seenBody>,
    @Caller() caller: ActingPerson,
  ): Promise<void> {
    const stream = streamOf(path);
    const { state } = await this.reader.loadFor(stream, caller);
    await noteSeen(this.source.manager, caller.personId, stream, Math.min(head, state.head));
  }
}

function streamOf({ jurisdiction, session, number }: ProposalPath): StreamId {
  const key = { jurisdiction, session, number };
  if (malformedKeyPart(key)) throw new ProblemError('not-found');
  return proposalStream(key);
}

function placeOf({ form, ...path }: TextPath, answer: PartyId | undefined): TextPlace {
  const known = writtenForm.safeParse(form);
  if (!known.success) throw new ProblemError('not-found');
  return { stream: streamOf(path), form: known.data, answer };
}
