import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { repeat, type Repetition } from '@banli/platform';
import { deliverNotices } from '@banli/store';

const PAUSE_MS = 1_000;

/** Empties the outbox into inboxes: only ever after commit, at least once, idempotent by event. */
@Injectable()
export class NoticesService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(NoticesService.name);
  private loop: Repetition | undefined;

  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  onApplicationBootstrap(): void {
    this.loop = repeat(
      async () => {
        while ((await deliverNotices(this.source)) > 0);
      },
      PAUSE_MS,
      (fault) => {
        this.log.warn(`notices wait: ${String(fault)}`);
      },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop?.stop();
  }
}
