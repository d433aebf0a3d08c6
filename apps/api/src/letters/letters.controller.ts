import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { letterQuery, receiptQuery } from '@banli/contracts';
import type { DocumentFormat } from '@banli/documents';
import { malformedKeyPart, proposalStream } from '@banli/domain';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import type { ProposalPath } from '../proposals/proposal-acts.service';
import { perSession } from '../session/request-limit';
import { LetterPrints } from './letter-prints.service';
import { sendPrint } from './send-print';

type Query = z.output<typeof letterQuery>;
type ReceiptQuery = z.output<typeof receiptQuery>;

/** Each print takes a core for a second or two. */
const PRINTS_A_MINUTE = perSession(60);

/** The reply as a file: to print, to sign on paper, to send. Drafts say so on every page. */
@Controller('api/proposals/:jurisdiction/:session/:number')
export class LettersController {
  constructor(@Inject(LetterPrints) private readonly prints: LetterPrints) {}

  @Get('letter.pdf')
  @Permit({ kind: 'case-reader' })
  @RouteConfig(PRINTS_A_MINUTE)
  pdf(
    @Param() path: ProposalPath,
    @Query(new ContractPipe(letterQuery)) query: Query,
    @Caller() caller: ActingPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.send('pdf', path, query, caller, reply);
  }

  @Get('letter.docx')
  @Permit({ kind: 'case-reader' })
  @RouteConfig(PRINTS_A_MINUTE)
  docx(
    @Param() path: ProposalPath,
    @Query(new ContractPipe(letterQuery)) query: Query,
    @Caller() caller: ActingPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.send('docx', path, query, caller, reply);
  }

  /** 意见反馈表（回执） that goes with the letter, to be filled in on paper. */
  @Get('receipt.pdf')
  @Permit({ kind: 'case-reader' })
  @RouteConfig(PRINTS_A_MINUTE)
  receiptPdf(
    @Param() path: ProposalPath,
    @Query(new ContractPipe(receiptQuery)) query: ReceiptQuery,
    @Caller() caller: ActingPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.sendReceipt('pdf', path, query, caller, reply);
  }

  @Get('receipt.docx')
  @Permit({ kind: 'case-reader' })
  @RouteConfig(PRINTS_A_MINUTE)
  receiptDocx(
    @Param() path: ProposalPath,
    @Query(new ContractPipe(receiptQuery)) query: ReceiptQuery,
    @Caller() caller: ActingPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.sendReceipt('docx', path, query, caller, reply);
  }

  private async sendReceipt(
    format: DocumentFormat,
    path: ProposalPath,
    { answer, round, of }: ReceiptQuery,
    caller: ActingPerson,
    reply: FastifyReply,
  ): Promise<void> {
    if (malformedKeyPart(path)) throw new ProblemError('not-found');
    const asked = { stream: proposalStream(path), format, answer, round, of };
    await sendPrint(reply, format, await this.prints.receipt(asked, caller));
  }

  private async send(
    format: DocumentFormat,
    path: ProposalPath,
    { answer, round }: Query,
    caller: ActingPerson,
    reply: FastifyReply,
  ): Promise<void> {
    if (malformedKeyPart(path)) throw new ProblemError('not-found');
    await sendPrint(
      reply,
      format,
      await this.prints.letter({ stream: proposalStream(path), format, answer, round }, caller),
    );
  }
}
