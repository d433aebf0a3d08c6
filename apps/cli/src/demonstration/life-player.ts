import type { DataSource } from 'typeorm';
import { instantInShanghai, type PlainDate } from '@banli/calendar';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { moveTimeline } from '@banli/store';
import { ApiClient } from '../api/api-client';
import type { TimeHarness } from '../time/time-harness';

export type Step = {
  readonly on: PlainDate;
  readonly who: string;
  readonly what: { readonly zh: string; readonly en: string };
  act(client: ApiClient): Promise<unknown>;
};

const OFFICE_OPENS = 9 * 3_600;

/** Plays a case through the API, its workflows' time moved to each step's day first. */
export class LifePlayer {
  private readonly clients = new Map<string, ApiClient>();

  constructor(
    private readonly baseUrl: string,
    private readonly time: TimeHarness,
    /** Given: business time of the whole deployment moves along. */
    private readonly deploymentTime?: DataSource,
  ) {}

  async clientOf(login: string): Promise<ApiClient> {
    const known = this.clients.get(login);
    if (known) return known;
    const client = new ApiClient(this.baseUrl);
    await client.signIn(login, DEMONSTRATION_PASSWORD);
    this.clients.set(login, client);
    return client;
  }

  /** Moves the named streams, and the deployment where it has a timeline of its own, to the morning of a day. */
  async moveTo(on: PlainDate, streams: readonly string[]): Promise<void> {
    await this.time.fastForward(streams, on);
    if (this.deploymentTime)
      await moveTimeline(this.deploymentTime.manager, Date.parse(instantInShanghai(on, OFFICE_OPENS)) - Date.now());
  }

  async perform(step: Step, streams: readonly string[]): Promise<void> {
    await this.moveTo(step.on, streams);
    await step.act(await this.clientOf(step.who));
  }
}

/** Where a case with a timeline of its own begins: the morning of its first day. */
export const timelineStart = (on: PlainDate): string => instantInShanghai(on, OFFICE_OPENS);
