import { Inject, Module, RequestMethod, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Client } from '@temporalio/client';
import { LoggerModule } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { businessClock, connectClient, type Settings } from '@banli/platform';
import { dataSourceOptions, readTimelineOffset } from '@banli/store';
import { ProposalActsController } from './acts/proposal-acts.controller';
import { ProposalCommands } from './acts/proposal-commands.service';
import { AccountsController } from './administration/accounts.controller';
import { AuditLogController } from './administration/audit-log.controller';
import { DelegationsController } from './administration/delegations.controller';
import { OpenSessionsController } from './administration/open-sessions.controller';
import { UnitsController } from './administration/units.controller';
import { BUSINESS_CLOCK, SETTINGS, TEMPORAL_CLIENT } from './api.tokens';
import { AnnualFiguresController } from './annual/annual-figures.controller';
import { AnnualFiguresService } from './annual/annual-figures.service';
import { BatchActs } from './batches/batch-acts.service';
import { BatchPages } from './batches/batch-pages.service';
import { BatchPreviews } from './batches/batch-previews.service';
import { BatchesController } from './batches/batches.controller';
import { Successions } from './batches/successions.service';
import { Batches } from './batches/batches.service';
import { BoardController } from './board/board.controller';
import { ActGateway } from './commands/act-gateway.service';
import { WorkflowStarter } from './commands/workflow-starter.service';
import { ClockExplanationsController } from './clocks/clock-explanations.controller';
import { ClockExplanations } from './clocks/clock-explanations.service';
import { WhatIfController } from './clocks/what-if.controller';
import { WhatIf } from './clocks/what-if.service';
import { CommitmentActs } from './commitments/commitment-acts.service';
import { CommitmentPages } from './commitments/commitment-pages.service';
import { CommitmentsController } from './commitments/commitments.controller';
import { DeputyRecordController } from './deputies/deputy-record.controller';
import { DeskActs } from './desks/desk-acts.service';
import { DeskPages } from './desks/desk-pages.service';
import { DesksController } from './desks/desks.controller';
import { Desks } from './desks/desks.service';
import { StandIns } from './desks/stand-ins.service';
import { DirectoryController } from './directory/directory.controller';
import { DirectoryService } from './directory/directory.service';
import { CaseFilesController } from './files/case-files.controller';
import { CaseFiles } from './files/case-files.service';
import { FilesController } from './files/files.controller';
import { Uploads } from './files/uploads.service';
import { FulfilmentActs } from './fulfilment/fulfilment-acts.service';
import { FulfilmentPages } from './fulfilment/fulfilment-pages.service';
import { NoticeBatches } from './fulfilment/notice-batch.service';
import { FulfilmentReader } from './fulfilment/fulfilment-reader.service';
import { FulfilmentController } from './fulfilment/fulfilment.controller';
import { HealthController } from './health/health.controller';
import { AccessGuard } from './http/access.guard';
import { ProblemFilter } from './http/problem.filter';
import { InboxController } from './inbox/inbox.controller';
import { OpenApiController } from './openapi/openapi.controller';
import { LetterCheckController } from './letters/letter-check.controller';
import { LetterChecks } from './letters/letter-check.service';
import { LetterPrints } from './letters/letter-prints.service';
import { LetterKeeping } from './letters/letter-keeping.service';
import { LetterTemplates } from './letters/letter-templates.service';
import { ReadingController } from './letters/reading.controller';
import { LettersController } from './letters/letters.controller';
import { LiveController } from './live/live.controller';
import { LiveFeed } from './live/live-feed.service';
import { OversightActs } from './oversight/oversight-acts.service';
import { OversightPages } from './oversight/oversight-pages.service';
import { OversightController } from './oversight/oversight.controller';
import { Oversights } from './oversight/oversights.service';
import { RaterLinks } from './rater-link/rater-link.service';
import { RaterLinksController } from './rater-link/rater-links.controller';
import { RaterController } from './rater-link/rater.controller';
import { RaterDesk } from './rater-link/rater.service';
import { Exports } from './exports/exports.service';
import { Past } from './past/past.service';
import { PendingActs } from './pending/pending-acts.service';
import { PendingController } from './pending/pending.controller';
import { ResendSweepService } from './pending/resend-sweep.service';
import { OpinionsController } from './opinions/opinions.controller';
import { PublicationsController } from './publications/publications.controller';
import { RatesController } from './rates/rates.controller';
import { CasePages } from './proposals/case-pages.service';
import { ProposalActs } from './proposals/proposal-acts.service';
import { Duplicates } from './proposals/duplicates.service';
import { ProposalListService } from './proposals/proposal-list.service';
import { ProposalReader } from './proposals/proposal-reader.service';
import { ProposalsController } from './proposals/proposals.controller';
import { LetterGate } from './proposals/letter-gate.service';
import { ReceiptScansController } from './proposals/receipt-scans.controller';
import { ReceiptScans } from './proposals/receipt-scans.service';
import { RegisterService } from './proposals/register.service';
import { InstalledPacks } from './rulebook/installed-packs';
import { RulebookActs } from './rulebook/rulebook-acts.service';
import { RulebookCommands } from './rulebook/rulebook-commands.service';
import { RulebookPages } from './rulebook/rulebook-pages.service';
import { RulebookController } from './rulebook/rulebook.controller';
import { Rulebooks } from './rulebook/rulebooks.service';
import { RulesPreviews } from './rulebook/rules-previews.service';
import { DemonstrationController } from './session/demonstration.controller';
import { SessionController } from './session/session.controller';
import { SavedFiltersController } from './desk-work/saved-filters.controller';
import { SignedController } from './desk-work/signed.controller';
import { WorkingCopiesController } from './desk-work/working-copies.controller';
import { WorkingCopyDesk } from './desk-work/working-copies.service';
import { Proofs } from './session/proofs.service';
import { SessionService } from './session/session.service';
import { WebController } from './web/web.controller';

@Module({})
export class ApiModule implements OnApplicationShutdown {
  constructor(@Inject(TEMPORAL_CLIENT) private readonly client: Client) {}

  static register(settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        LoggerModule.forRoot({
          // nestjs-pino's own pattern does not match under Fastify.
          forRoutes: [{ path: '/{*splat}', method: RequestMethod.ALL }],
          pinoHttp: {
            level: settings.logLevel,
            // Addresses name cases, never people; headers and bodies stay out of the log.
            serializers: {
              req: (request: { id: string; method: string; url: string }) => ({
                id: request.id,
                method: request.method,
                url: request.url.split('?')[0],
              }),
              res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
            },
          },
        }),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(settings.databaseUrl, 'banli_api'),
          retryAttempts: 30,
          retryDelay: 1_000,
        }),
      ],
      controllers: [
        SessionController,
        DemonstrationController,
        DirectoryController,
        AccountsController,
        UnitsController,
        OpenSessionsController,
        DelegationsController,
        AuditLogController,
        HealthController,
        InboxController,
        BoardController,
        OpinionsController,
        RatesController,
        PublicationsController,
        ProposalsController,
        ProposalActsController,
        ReceiptScansController,
        CaseFilesController,
        LettersController,
        ReadingController,
        LetterCheckController,
        CommitmentsController,
        ClockExplanationsController,
        WhatIfController,
        PendingController,
        FulfilmentController,
        DesksController,
        RulebookController,
        FilesController,
        OversightController,
        BatchesController,
        AnnualFiguresController,
        DeputyRecordController,
        LiveController,
        OpenApiController,
        RaterLinksController,
        RaterController,
        SavedFiltersController,
        SignedController,
        WorkingCopiesController,
        WebController,
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: TEMPORAL_CLIENT, useFactory: () => connectClient(settings) },
        {
          provide: BUSINESS_CLOCK,
          inject: [DataSource],
          useFactory: (source: DataSource) =>
            businessClock(() => (settings.demonstration ? readTimelineOffset(source.manager) : Promise.resolve(0))),
        },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: InstalledPacks },
        { provide: APP_FILTER, useClass: ProblemFilter },
        SessionService,
        Proofs,
        WorkingCopyDesk,
        DirectoryService,
        Past,
        Exports,
        StandIns,
        Uploads,
        Desks,
        Rulebooks,
        RulebookActs,
        RulebookCommands,
        RulebookPages,
        RulesPreviews,
        DeskActs,
        DeskPages,
        Oversights,
        OversightActs,
        OversightPages,
        Batches,
        AnnualFiguresService,
        BatchActs,
        BatchPages,
        BatchPreviews,
        Successions,
        ActGateway,
        WorkflowStarter,
        PendingActs,
        LiveFeed,
        RaterLinks,
        RaterDesk,
        ResendSweepService,
        ProposalReader,
        ProposalActs,
        ProposalCommands,
        ProposalListService,
        Duplicates,
        LetterGate,
        ReceiptScans,
        CaseFiles,
        RegisterService,
        LetterPrints,
        LetterKeeping,
        LetterTemplates,
        LetterChecks,
        CasePages,
        CommitmentPages,
        ClockExplanations,
        WhatIf,
        CommitmentActs,
        FulfilmentActs,
        FulfilmentPages,
        FulfilmentReader,
        NoticeBatches,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
  }
}
