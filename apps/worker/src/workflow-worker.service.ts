import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { Worker, type NativeConnection } from '@temporalio/worker';
import { DataSource } from 'typeorm';
import {
  batchActivities,
  commitmentActivities,
  fulfilmentActivities,
  mergeActivities,
  recordActivities,
  rulebookActivities,
} from '@banli/activities';
import { dataConverter, type Settings } from '@banli/platform';
import { openNumberingOfNewRecord } from './open-numbering';
import { workflowCode } from './workflow-code';
import { SETTINGS, TEMPORAL_CLIENT, TEMPORAL_CONNECTION } from './worker.tokens';

/** Hosts the Temporal worker: shut down only while running, awaited, and a crashed run ends the process. */
@Injectable()
export class WorkflowWorkerService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(WorkflowWorkerService.name);
  private worker: Worker | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TEMPORAL_CONNECTION) private readonly connection: NativeConnection,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!(await openNumberingOfNewRecord(this.source.manager, this.client, this.settings.taskQueue)))
      this.log.error(
        'This database was lost or restored: it gives no reply numbers until `banli recover store` has run.',
      );
    const worker = await Worker.create({
      connection: this.connection,
      namespace: this.settings.temporalNamespace,
      taskQueue: this.settings.taskQueue,
      ...workflowCode(this.settings),
      activities: {
        ...recordActivities(this.source),
        ...mergeActivities(this.client, this.source),
        ...commitmentActivities(this.client, this.settings.demonstration),
        ...fulfilmentActivities(this.client, this.source, this.settings.demonstration),
        ...rulebookActivities(this.client, this.source),
        ...batchActivities(this.client, this.source),
      },
      dataConverter: dataConverter(this.settings),
      // After a worker's death the next act on its cases waits this long before another worker takes over.
      stickyQueueScheduleToStartTimeout: '2s',
      shutdownGraceTime: '10s',
    });
    this.worker = worker;
    this.running = worker.run().catch((fault: unknown) => {
      this.log.fatal(fault instanceof Error ? fault.stack : String(fault));
      process.kill(process.pid, 'SIGTERM');
      process.exitCode = 1;
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
  }
}
