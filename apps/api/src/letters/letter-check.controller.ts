import { Controller, Get, Inject, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { z } from 'zod';
import { letterCheckQuery, type LetterCheck } from '@banli/contracts';
import { ContractPipe } from '../http/body.pipe';
import { Permit } from '../http/permit.decorator';
import { LetterChecks } from './letter-check.service';

/** Behind the code on every sealed letter: is this the one that was signed? */
@Controller('api/letter-check')
export class LetterCheckController {
  constructor(@Inject(LetterChecks) private readonly checks: LetterChecks) {}

  @Get()
  @Permit({ kind: 'public', why: 'whoever holds a letter may ask whether it is genuine; the answer names no person' })
  @RouteConfig({ rateLimit: { max: 60, timeWindow: 60_000 } })
  check(@Query(new ContractPipe(letterCheckQuery)) query: z.output<typeof letterCheckQuery>): Promise<LetterCheck> {
    const { code = '', sha256 } = query;
    return sha256 === undefined ? this.checks.ofCode(code) : this.checks.ofFile(sha256);
  }
}
