import { setTimeout as pause } from 'node:timers/promises';
import { plainDate } from '@banli/calendar';
import type { CommandAnswer } from '@banli/contracts';
import { proposalStream, type StreamId } from '@banli/domain';
import type { ApiClient, ProposalPath } from '../../apps/cli/src/api/api-client';
import { deputy, assigner, playOn, type Offices, type Stage } from '../support/short-life';
import type { Random } from './random';

/** The morning of 2021-02-05 in Shanghai, on which every case is registered. */
const MORNING = '2021-02-05T01:00:00.000Z';
const MOVE_AGAIN_MS = 500;
const MOVE_WITHIN_MS = 300_000;

export type FastForward = (streams: readonly string[], to: ReturnType<typeof plainDate>) => Promise<void>;

/** One case under way: its own chances, and people who do not give up. */
export class LivedCase {
  readonly stream: StreamId;

  constructor(
    readonly the: ProposalPath,
    readonly random: Random,
    private readonly offices: Offices,
    private readonly fastForward: FastForward,
  ) {
    this.stream = proposalStream(the);
  }

  as(login: string): Promise<ApiClient> {
    return this.offices.as(login);
  }

  async register(): Promise<CommandAnswer> {
    return (await this.as(assigner)).register({
      ...this.the,
      title: `关于岸线修复的建议（${this.the.number}）`,
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
