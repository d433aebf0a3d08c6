import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { connectClient, connectWorker, type Settings } from '@banli/platform';
import { dataSourceOptions } from '@banli/store';
import { CatchUpSweepService } from './catch-up-sweep.service';
import { NoticesService } from './notices.service';
import { WorkflowWorkerService } from './workflow-worker.service';
import { SETTINGS, TEMPORAL_CLIENT, TEMPORAL_CONNECTION, type Client, type NativeConnection } from './worker.tokens';

@Module({})
export class WorkerModule implements OnApplicationShutdown {
  constructor(
    @Inject(TEMPORAL_CONNECTION) private readonly connection: NativeConnection,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
  ) {}

  static register(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: settings.logLevel } }),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(settings.databaseUrl, 'banli_worker'),
          retryAttempts: 30,
          retryDelay: 1_000,
        }),
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: TEMPORAL_CONNECTION, useFactory: () => connectWorker(settings) },
        { provide: TEMPORAL_CLIENT, useFactory: () => connectClient(settings) },
        WorkflowWorkerService,
        CatchUpSweepService,
        NoticesService,
      ],
    };
  }

  /** After the worker has ended and before the data source goes. */
  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
    await this.connection.close();
  }
}
