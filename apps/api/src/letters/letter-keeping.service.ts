import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StreamId } from '@banli/domain';
import { repeat, type Repetition, type Settings } from '@banli/platform';
import { keepNextLetter } from '@banli/store';
import { SETTINGS } from '../api.tokens';
import { LetterPrints } from './letter-prints.service';

/** Prints every letter once it is signed and numbered, and keeps it: it is given out byte for byte, whoever asks first and when. */
@Injectable()
export class LetterKeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(LetterKeeping.name);
  private loop: Repetition | undefined;
  private stopping = false;

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(LetterPrints) private readonly prints: LetterPrints,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    const { keepLettersSeconds } = this.settings;
    if (keepLettersSeconds === 0) return;
    this.loop = repeat(
      async () => {
        while (!this.stopping && (await keepNextLetter(this.source, (stream) => this.keep(stream))));
      },
      keepLettersSeconds * 1_000,
      (fault) => {
        this.log.warn(`letters wait to be kept: ${String(fault)}`);
      },
    );
  }

  /** One that cannot be printed keeps no other waiting: it is made when it is first asked for. */
  private async keep(stream: StreamId): Promise<void> {
    try {
      await this.prints.keep(stream);
    } catch (fault) {
      this.log.error({ stream }, `a letter is not kept yet: ${String(fault)}`);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.loop?.stop();
  }
}
