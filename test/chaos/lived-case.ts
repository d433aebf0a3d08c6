import { setTimeout as pause } from 'node:timers/promises';
import { plainDate } from '@banli/calendar';
import type { CommandAnswer } from '@banli/contracts';
import { proposalStream, type StreamId } from '@banli/domain';
import type { ApiClient, ProposalPath } from '../../apps/cli/src/api/api-client';
import { deputy, assigner, playOn, type Offices, type Stage } from '../support/short-life';
import type { Random } from './random';

/** The morning of 2021-02-05 in Shanghai, on which every case is registered. */
export const MORNING = '2021-02-05T01:00:00.000Z';
const OF_ANOTHER = 4_000;
const MOVE_AGAIN_MS = 500;
const MOVE_WITHIN_MS = 300_000;

export type FastForward = (streams: readonly string[], to: ReturnType<typeof plainDate>) => Promise<void>;

/** One case under way: its own chances, and people who do not give up. */
export class LivedCase implements Offices {
  readonly stream: StreamId;

  constructor(
    readonly the: ProposalPath,
    readonly random: Random,
    private readonly offices: Offices,
    private readonly fastForward: FastForward,
  ) {
    this.stream = proposalStream(the);
  }

  /** The unit of this case alone, where its life is one of `livesOfOwnUnit`. */
  get ownUnit(): string {
    return `cq-u${this.the.number}`;
  }

  readonly assign: Offices['assign'] = (the, coHandlers) => this.offices.assign(the, coHandlers);

  as(login: string): Promise<ApiClient> {
    return this.offices.as(login);
  }

  register(): Promise<CommandAnswer> {
    return this.registerAs(this.the);
  }

  /** A second proposal of the same deputy, under a number that no other case has. */
  async registerAnother(): Promise<ProposalPath> {
    const another = { ...this.the, number: String(Number(this.the.number) + OF_ANOTHER) };
    await this.registerAs(another);
    return another;
  }

  private async registerAs(the: ProposalPath): Promise<CommandAnswer> {
    return (await this.as(assigner)).register({
      ...the,
      title: `关于岸线修复的建议（${the.number}）`,
      text: '建议修复岸线。',
      requests: [],
      leadProposer: deputy,
      inSession: false,
      containsStateSecret: false,
      timelineStart: MORNING,
    });
  }

  playOn(after: Stage, to: Stage): Promise<void> {
    return playOn(this.offices, this.the, after, to);
  }

  /** To nine in the morning of that day; every alarm on the way rings. */
  async moveTo(date: string, streams: readonly string[] = [this.stream]): Promise<void> {
    const until = Date.now() + MOVE_WITHIN_MS;
    for (;;) {
      try {
        await this.fastForward(streams, plainDate(date));
        return;
      } catch (fault) {
        // the worker that answers where a case stands may have just been killed
        if (Date.now() > until) throw fault;
        await pause(MOVE_AGAIN_MS);
      }
    }
  }
}
