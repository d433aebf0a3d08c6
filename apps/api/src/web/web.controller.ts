import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';

/** The built web app, beside the compiled API. */
export const WEB_ROOT = join(__dirname, '..', '..', '..', '..', 'web');

/** Every address that is not the API's belongs to the web app, which routes by itself. */
@Controller()
export class WebController {
  @Get(['/', '*'])
  @Permit({ kind: 'public', why: 'the app itself; what it shows is asked of the API' })
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const isFile = /\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '');
    if (request.url.startsWith('/api/') || isFile || !existsSync(join(WEB_ROOT, 'index.html')))
      throw new ProblemError('not-found');
    void reply.header('cache-control', 'no-cache').sendFile('index.html', WEB_ROOT);
  }
}
