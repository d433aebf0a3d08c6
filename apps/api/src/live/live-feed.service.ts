import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  deskStream,
  maySeeBatch,
  maySeeOversight,
  evolveCommitment,
  streamKind,
  type CommitmentState,
  type Person,
  type StreamId,
} from '@banli/domain';
import { repeat, type Repetition } from '@banli/platform';
import { lastPlace, loadBatch, loadCommitment, readChanges, type LogPlace, type StreamChange } from '@banli/store';
import { maySeeCommitment } from '../commitments/commitment-visibility';
import { FulfilmentReader, maySeeRound } from '../fulfilment/fulfilment-reader.service';
import { Oversights } from '../oversight/oversights.service';
import { maySee, ProposalReader } from '../proposals/proposal-reader.service';

const PAUSE_MS = 500;
const PAGE = 500;
/** Whoever missed more than this asks for everything anew instead. */
const RESUME_AT_MOST = 2_000;

export type LiveListener = {
  readonly caller: Person;
  readonly changed: (change: StreamChange) => void;
  readonly ended: () => void;
};

type Sight = (person: Person) => boolean;

/** Reads the record's global log once for all browsers of this process, and tells each what its person may see. */
@Injectable()
export class LiveFeed implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(LiveFeed.name);
  private readonly listeners = new Set<LiveListener>();
  private place: LogPlace | undefined;
  private loop: Repetition | undefined;

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ProposalReader) private readonly reader: ProposalReader,
    @Inject(FulfilmentReader) private readonly rounds: FulfilmentReader,
    @Inject(Oversights) private readonly oversights: Oversights,
  ) {}

  onApplicationBootstrap(): void {
    this.loop = repeat(
      () => this.read(),
      PAUSE_MS,
      (fault) => {
        this.log.warn(`live updates wait: ${String(fault)}`);
      },
    );
  }

  /** An open stream would hold the server's end back for ever. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const listener of this.listeners) listener.ended();
    this.listeners.clear();
    await this.loop?.stop();
  }

  /** From now on; answers the place that "now" is. */
  async listen(listener: LiveListener): Promise<LogPlace> {
    this.listeners.add(listener);
    this.place ??= await lastPlace(this.source.manager);
    return this.place;
  }

  leave(listener: LiveListener): void {
    this.listeners.delete(listener);
  }

  /** What a person missed since a place; nothing where it was too much to tell. */
  async missedSince(place: LogPlace, caller: Person): Promise<readonly StreamChange[] | undefined> {
    const changes = await readChanges(this.source.manager, place, RESUME_AT_MOST);
    if (changes.length === RESUME_AT_MOST) return undefined;
    const seen: StreamChange[] = [];
    for (const change of latest(changes)) if ((await this.sightOf(change.stream))(caller)) seen.push(change);
    return seen;
  }

  private async read(): Promise<void> {
    if (this.listeners.size === 0) {
      this.place = undefined;
      return;
    }
    this.place ??= await lastPlace(this.source.manager);
    const changes = await readChanges(this.source.manager, this.place, PAGE);
    for (const change of latest(changes)) {
      const maySeeIt = await this.sightOf(change.stream);
      for (const listener of this.listeners) if (maySeeIt(listener.caller)) listener.changed(change);
    }
    this.place = changes.at(-1) ?? this.place;
  }

  private async sightOf(stream: StreamId): Promise<Sight> {
    switch (streamKind(stream)) {
      case 'proposal': {
        const loaded = await this.reader.find(stream);
        return (person) => loaded !== undefined && maySee(loaded.state, person);
      }
      case 'commitment': {
        const events = await loadCommitment(this.source.manager, stream);
        const state = events.reduce<CommitmentState | undefined>(evolveCommitment, undefined);
        return (person) => state !== undefined && maySeeCommitment(state, person);
      }
      case 'fulfilment': {
        const state = await this.rounds.find(stream);
        return (person) => state !== undefined && maySeeRound(state, person);
      }
      case 'oversight': {
        const state = await this.oversights.find(stream);
        return (person) => state !== undefined && maySeeOversight(state, person);
      }
      // Whoever is named as a substitute learns of it while the page is open.
      case 'desk':
        return (person) => stream === deskStream(person.unit);
      // How far it has come.
      case 'batch': {
        const state = await loadBatch(this.source.manager, stream);
        return (person) => state !== undefined && maySeeBatch(state, person);
      }
      // How far a change of rules has come.
      case 'rulebook':
        return (person) => person.roles.includes('security-administrator');
    }
  }
}

/** The last change of each stream, in the order of the log. */
const latest = (changes: readonly StreamChange[]): readonly StreamChange[] =>
  changes.filter(({ stream }, index) => changes.findLastIndex((one) => one.stream === stream) === index);
