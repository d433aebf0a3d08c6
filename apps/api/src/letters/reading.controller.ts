import { Controller, Get, Header, HttpCode, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { LETTER_LIMIT, type ProblemCode } from '@banli/contracts';
import { importLetter, type LetterReading } from '@banli/letter';
import { LetterFileFault, loadRulePacks, readLetterLines, type LetterFileProblem } from '@banli/platform';
import type { RulePack } from '@banli/rules';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import { readAnswerSchemas } from '../openapi/answer-schemas';
import { perSession } from '../session/request-limit';
import { letterReadingSchema } from './reading-schema';

/** What is wrong with a file, as the API says it. */
const PROBLEMS: Readonly<Record<LetterFileProblem, ProblemCode>> = {
  empty: 'file-missing',
  'too-large': 'file-too-large',
  'no-text': 'letter-without-text',
  encrypted: 'letter-encrypted',
  'old-word': 'letter-of-old-word',
  'unknown-type': 'letter-type-unknown',
  broken: 'letter-broken',
};

/** Letters that were written elsewhere, read back; nothing of them is kept or recorded. */
@Controller('api/letters')
export class ReadingController {
  /** One .txt, .docx or .pdf with text as `multipart/form-data`; held against the rules of its own place. */
  @Post('read')
  @HttpCode(200)
  @Permit({
    kind: 'roles',
    roles: ['handler', 'office', 'chief', 'deputy-head', 'assigning-body', 'supervisor'],
  })
  @RouteConfig(perSession(20))
  async read(@Req() request: FastifyRequest): Promise<LetterReading> {
    const bytes = await fileOf(request);
    try {
      return importLetter<RulePack>(await readLetterLines(bytes), loadRulePacks());
    } catch (fault) {
      if (fault instanceof LetterFileFault) throw new ProblemError(PROBLEMS[fault.problem], { megabytes: MEGABYTES });
      throw fault;
    }
  }

  /** The JSON Schema (2020-12) of what `read`, and `banli import letter --json`, answer. */
  @Get('reading.schema.json')
  @Permit({ kind: 'public', why: 'the shape of the answer, no data' })
  @Header('content-type', 'application/schema+json; charset=utf-8')
  schema(): string {
    return JSON.stringify(letterReadingSchema(readAnswerSchemas()));
  }
}

const MEGABYTES = LETTER_LIMIT / 1024 / 1024;

async function fileOf(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new ProblemError('file-missing');
  const part = await request.file({ limits: { fileSize: LETTER_LIMIT, files: 1 }, throwFileSizeLimit: false });
  if (!part) throw new ProblemError('file-missing');
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw new ProblemError('file-too-large', { megabytes: MEGABYTES });
  return bytes;
}
