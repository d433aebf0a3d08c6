import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { WorkflowNotFoundError } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { streamKind, type Refusal, type StreamId } from '@banli/domain';
import { repeat, type BusinessClock, type Repetition, type Settings } from '@banli/platform';
import {
  claimPending,
  purgeSettled,
  releasePending,
  settlePending,
  type ClaimedCommand,
  type PendingOutcome,
} from '@banli/store';
import { BUSINESS_CLOCK, SETTINGS } from '../api.tokens';
import { ActGateway, isNoAnswer } from '../commands/act-gateway.service';
import { Rulebooks } from '../rulebook/rulebooks.service';
import { Batches } from '../batches/batches.service';
import { Desks } from '../desks/desks.service';
import { Oversights } from '../oversight/oversights.service';
import { ProblemError, problemOfRefusal } from '../http/problem';
import { RegisterService } from '../proposals/register.service';
import type { KeptWork } from './pending-acts.service';
import { refusedAfterwards } from './refused-afterwards';

const PAUSE_MS = 1_000;

/** Sends accepted acts again, of each stream in order, under their own ids, until each is answered or refused; forgets settled ones in time. */
@Injectable()
export class ResendSweepService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(ResendSweepService.name);
  private loop: Repetition | undefined;
  private stopping = false;

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ActGateway) private readonly gateway: ActGateway,
    @Inject(RegisterService) private readonly registration: RegisterService,
    @Inject(Rulebooks) private readonly rulebooks: Rulebooks,
    @Inject(Desks) private readonly desks: Desks,
    @Inject(Oversights) private readonly oversights: Oversights,
    @Inject(Batches) private readonly batches: Batches,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    this.loop = repeat(
      async () => {
        await this.sweep();
        await this.purge();
      },
      PAUSE_MS,
      (fault) => {
        this.log.warn(`accepted acts wait: ${String(fault)}`);
      },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.loop?.stop();
  }

  /** One without an answer ends the round: most likely nobody is there for the others either. */
  private async sweep(): Promise<void> {
    while (!this.stopping) {
      const claimed = await claimPending<KeptWork>(this.source.manager);
      if (!claimed) return;
      const outcome = await this.outcomeOf(claimed).catch(async (fault: unknown) => {
        await releasePending(this.source.manager, claimed.id);
        throw fault;
      });
      if (!outcome) {
        await releasePending(this.source.manager, claimed.id);
        return;
      }
      await settlePending(this.source.manager, claimed.id, outcome);
      this.log.log({ stream: claimed.stream, outcome: outcome.kind }, 'an accepted act is settled');
    }
  }

  private async purge(): Promise<void> {
    const purged = await purgeSettled(this.source.manager, this.settings.keepSettledDays);
    if (purged > 0) this.log.log({ purged }, 'settled acts are forgotten');
  }

  /** Nothing where there is still no answer. */
  private async outcomeOf(claimed: ClaimedCommand<KeptWork>): Promise<PendingOutcome | undefined> {
    const { stream, tries, work } = claimed;
    const { start, envelope } = work;
    try {
      if (streamKind(stream) === 'desk') await this.desks.open(stream);
      if (streamKind(stream) === 'oversight') await this.oversights.open(stream);
      if (streamKind(stream) === 'batch') await this.batches.open(stream);
      if (streamKind(stream) === 'rulebook') await this.rulebooks.open(stream.replace(/^rulebook\//, ''));
      await this.rulebooks.knowPacks();
      const answer = await (start ? this.registration.begin(start) : this.gateway.sendAgain(stream, envelope, tries));
      return { kind: 'done', version: answer.version, head: answer.head };
    } catch (fault) {
      if (fault instanceof WorkflowNotFoundError) {
        const refusal = await this.refusalOf(stream, envelope);
        return refusal && refusedOutcome(problemOfRefusal(refusal));
      }
      if (!(fault instanceof ProblemError)) throw fault;
      return isNoAnswer(fault) ? undefined : refusedOutcome(fault);
    }
  }

  private async refusalOf(stream: StreamId, envelope: KeptWork['envelope']): Promise<Refusal | undefined> {
    const [at, today] = [await this.clock.now(), await this.clock.today()];
    return refusedAfterwards(this.source.manager, stream, envelope, { at, today });
  }
}

const refusedOutcome = ({ code, facts, article }: ProblemError): PendingOutcome => ({
  kind: 'refused',
  code,
  facts,
  ...(article === undefined ? {} : { article }),
});
