import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { StreamId } from '@banli/domain';
import { repeat, type Repetition, type Settings } from '@banli/platform';
import { confirm, unconfirmedStreams } from '@banli/store';
import type { ActAnswer } from '@banli/workflows';

import { SETTINGS, TEMPORAL_CLIENT } from './worker.tokens';

const ANSWER_WITHIN_MS = 10_000;
/** Streams told at once: one whose workflow does not answer must not keep the others waiting. */
const AT_ONCE = 10;

type Behind = Awaited<ReturnType<typeof unconfirmedStreams>>[number];

/**
 * The crash window: an act was committed, worker and API died, the Update was never accepted. The store is ahead and the
 * workflow's alarm not armed, so each such stream is told to catch up. Runs on real time; several workers may sweep.
 */
@Injectable()
export class CatchUpSweepService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(CatchUpSweepService.name);
  private loop: Repetition | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  onApplicationBootstrap(): void {
    this.loop = repeat(
      () => this.sweep(),
      this.settings.sweepSeconds * 1_000,
      (fault) => {
        this.log.warn(`the sweep failed and will be repeated: ${String(fault)}`);
      },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop?.stop();
  }

  private async sweep(): Promise<void> {
    const behind = [...(await unconfirmedStreams(this.source.manager, this.settings.sweepSeconds))];
    const settle = async (): Promise<void> => {
      for (let next = behind.shift(); next; next = behind.shift()) await this.settle(next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, settle));
  }

  private async settle({ stream, head }: Behind): Promise<void> {
    const reached = await this.tellToCatchUp(stream);
    if (reached === undefined || reached < head) {
      this.log.warn({ stream, head, reached }, 'the workflow did not catch up with its store');
      return;
    }
    await confirm(this.source.manager, stream, head);
    this.log.log({ stream, head }, 'the workflow has caught up with its store');
  }

  /** The head the workflow reached; a closed workflow has recorded its last act itself. */
  private async tellToCatchUp(stream: StreamId): Promise<number | undefined> {
    const handle = this.client.workflow.getHandle(stream);
    try {
      const answer = await this.client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
        handle.executeUpdate<ActAnswer, []>('catchUp'),
      );
      return answer.head;
    } catch (fault) {
      if (!(fault instanceof WorkflowNotFoundError)) {
        this.log.warn(`catching up ${stream} failed: ${String(fault)}`);
        return undefined;
      }
      const closed = await handle.describe().then(
        (description) => description.status.name === 'COMPLETED',
        () => false,
      );
      return closed ? Number.MAX_SAFE_INTEGER : undefined;
    }
  }
}
