import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FILE_LIMIT, type FileView } from '@banli/contracts';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { ProblemError } from '../http/problem';
import { perSession } from '../session/request-limit';
import { sendFile } from './send-file';
import { Uploads } from './uploads.service';

/** Uploading comes before the act that names the file; nothing is part of a case by being uploaded. */
@Controller('api/files')
export class FilesController {
  constructor(@Inject(Uploads) private readonly uploads: Uploads) {}

  /** One file as `multipart/form-data`. */
  @Post()
  @Permit({ kind: 'signed-in' })
  @RouteConfig(perSession(60))
  async upload(@Req() request: FastifyRequest, @Caller() caller: ActingPerson): Promise<FileView> {
    if (!request.isMultipart()) throw new ProblemError('file-missing');
    const part = await request.file({ limits: { fileSize: FILE_LIMIT, files: 1 }, throwFileSizeLimit: false });
    if (!part) throw new ProblemError('file-missing');
    const bytes = await part.toBuffer();
    if (part.file.truncated) throw new ProblemError('file-too-large', { megabytes: FILE_LIMIT / 1024 / 1024 });
    return this.uploads.take({ name: part.filename, bytes }, caller);
  }

  @Get(':sha256')
  @Permit({ kind: 'signed-in' })
  async download(
    @Param('sha256') sha256: string,
    @Caller() caller: ActingPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.uploads.own(sha256, caller));
  }
}
