import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import {
  deskActBodies,
  templatePreviewBody,
  type CommandAnswer,
  type DeskView,
  type LetterTemplateView,
} from '@banli/contracts';
import { endpointPerAct, type ActRequest } from '../acts/endpoint-per-act';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { LetterTemplates } from '../letters/letter-templates.service';
import { sendPrint } from '../letters/send-print';
import { perSession } from '../session/request-limit';
import { DeskActs, ownUnit, type DeskPath } from './desk-acts.service';
import { DeskPages } from './desk-pages.service';

/** Leaving one's desk to a colleague while away (委托代办), and how the unit words its letters. */
@Controller('api/desks')
export class DesksController {
  constructor(
    @Inject(DeskActs) private readonly acts: DeskActs,
    @Inject(DeskPages) private readonly pages: DeskPages,
    @Inject(LetterTemplates) private readonly templates: LetterTemplates,
  ) {}

  /** Delegations of the caller's own unit: all of them to its office, else those in which the caller takes part. */
  @Get(':unit')
  @Permit({ kind: 'roles', roles: ['handler', 'office', 'chief', 'deputy-head', 'assigning-body', 'supervisor'] })
  show(@Param() path: DeskPath, @Caller() caller: ActingPerson): Promise<DeskView> {
    return this.pages.show(ownUnit(path, caller), caller);
  }

  /** The texts of the caller's own unit, and who changed them when. */
  @Get(':unit/letter-template')
  @Permit({ kind: 'roles', roles: ['handler', 'office', 'chief', 'deputy-head'] })
  template(@Param() path: DeskPath, @Caller() caller: ActingPerson): Promise<LetterTemplateView> {
    return this.templates.show(ownUnit(path, caller), caller);
  }

  /** A letter to nobody by these texts, as PDF, before they are adopted. */
  @Post(':unit/letter-template/preview')
  @HttpCode(200)
  @Permit({ kind: 'roles', roles: ['handler', 'office', 'chief', 'deputy-head'] })
  @RouteConfig(perSession(30))
  async previewTemplate(
    @Param() path: DeskPath,
    @Body(new ContractPipe(templatePreviewBody)) { texts }: z.output<typeof templatePreviewBody>,
    @Caller() caller: ActingPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await sendPrint(reply, 'pdf', await this.templates.preview(ownUnit(path, caller), texts));
  }

  perform(request: ActRequest<DeskPath>): Promise<CommandAnswer> {
    return this.acts.perform(request);
  }
}

endpointPerAct<DeskPath>(DesksController, deskActBodies, ':unit/');
