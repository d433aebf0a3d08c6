import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { loadRulePacks, repeat, type Repetition } from '@banli/platform';
import { toldAt } from '@banli/rules';
import { deliverNotices, type ToldBy } from '@banli/store';

const PAUSE_MS = 1_000;

/** The pack of the case by its ladder; one that this worker does not know yet is told as a pack of old. */
const byLadder: ToldBy = (reference, tier) => {
  const pack = loadRulePacks().find(({ id, version }) => `${id}@${version}` === reference);
  return toldAt(pack ?? {}, tier);
};

/** Empties the outbox into inboxes: only ever after commit, at least once, idempotent by event. */
@Injectable()
export class NoticesService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(NoticesService.name);
  private loop: Repetition | undefined;

  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  onApplicationBootstrap(): void {
    this.loop = repeat(
      async () => {
        while ((await deliverNotices(this.source, byLadder)) > 0);
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
