import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ReceiptScanList } from '@banli/contracts';
import { malformedKeyPart, proposalStream, type StreamId } from '@banli/domain';
import { sendFile } from '../files/send-file';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import type { ProposalPath } from './proposal-acts.service';
import { ReceiptScans } from './receipt-scans.service';

@Controller('api/proposals/:jurisdiction/:session/:number/receipt-scans')
export class ReceiptScansController {
  constructor(@Inject(ReceiptScans) private readonly scans: ReceiptScans) {}

  @Get()
  @Permit({ kind: 'case-reader' })
  async list(@Param() path: ProposalPath, @Caller() caller: ActingPerson): Promise<ReceiptScanList> {
    return { rows: await this.scans.list(streamOf(path), caller) };
  }

  @Get(':sha256')
  @Permit({ kind: 'case-reader' })
  async download(
    @Param() path: ProposalPath & { readonly sha256: string },
    @Caller() caller: ActingPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.scans.open(streamOf(path), path.sha256, caller));
  }
}

function streamOf(path: ProposalPath): StreamId {
  if (malformedKeyPart(path)) throw new ProblemError('not-found');
  return proposalStream(path);
}
