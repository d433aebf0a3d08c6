import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { malformedKeyPart, proposalStream } from '@banli/domain';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import type { ProposalPath } from '../proposals/proposal-acts.service';
import { CaseFiles } from './case-files.service';
import { sendFile } from './send-file';

/** Papers of a case, to be saved. */
@Controller('api/proposals/:jurisdiction/:session/:number/files')
export class CaseFilesController {
  constructor(@Inject(CaseFiles) private readonly files: CaseFiles) {}

  @Get(':sha256')
  @Permit({ kind: 'case-reader' })
  async download(
    @Param() { sha256, ...path }: ProposalPath & { readonly sha256: string },
    @Caller() caller: ActingPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (malformedKeyPart(path)) throw new ProblemError('not-found');
    await sendFile(reply, await this.files.open(proposalStream(path), sha256, caller));
  }
}
