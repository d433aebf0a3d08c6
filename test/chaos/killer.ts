import { setTimeout as pause } from 'node:timers/promises';
import type { KillableServers } from '../support/killable-servers';
import type { TestStack } from '../support/stack';
import type { Random } from './random';
import type { Witness } from './witness';

export type Victim = 'worker' | 'api' | 'postgres';

/** What falls together, and how often: a host may take several with it. */
const blows: readonly (readonly [share: number, victims: readonly Victim[]])[] = [
  [0.35, ['worker']],
  [0.25, ['api']],
  [0.2, ['postgres']],
  [0.1, ['worker', 'api']],
  [0.05, ['worker', 'postgres']],
  [0.05, ['worker', 'api', 'postgres']],
];

const inTurn: readonly Victim[] = ['worker', 'postgres', 'api'];

/** Ends servers by SIGKILL at moments left to chance, and starts them again on their data. */
export class Killer {
  readonly kills: Record<Victim, number> = { worker: 0, api: 0, postgres: 0 };
  blows = 0;
  /** Blows struck while requests were on their way, and how many requests that were in all. */
  midRequest = 0;
  requestsHit = 0;

  constructor(
    private readonly stack: TestStack,
    private readonly servers: KillableServers,
    private readonly witness: Witness,
    private readonly random: Random,
  ) {}

  async killUntil(done: () => boolean): Promise<void> {
    while (!done()) {
      await pause(1_000 + this.random() * 5_000);
      const victims = this.next();
      const downFor = this.random() * 600;
      if (done()) return;
      await this.strike(victims, downFor);
    }
  }

  /** Each alone first, so that a short run has all of them; then by chance. */
  private next(): readonly Victim[] {
    const first = inTurn[this.blows];
    if (first) return [first];
    let chance = this.random();
    for (const [share, victims] of blows) {
      chance -= share;
      if (chance < 0) return victims;
    }
    return ['worker'];
  }

  private async strike(victims: readonly Victim[], downFor: number): Promise<void> {
    this.blows += 1;
    if (this.witness.inFlight > 0) this.midRequest += 1;
    this.requestsHit += this.witness.inFlight;
    for (const victim of victims) this.kills[victim] += 1;
    const daemons = victims.filter((victim) => victim !== 'postgres');
    const database = victims.includes('postgres');
    await Promise.all([
      ...daemons.map((one) => this.stack.kill(one)),
      ...(database ? [this.servers.kill('postgres')] : []),
    ]);
    await pause(downFor);
    // the database first: without it neither of the others is ready
    if (database) await this.servers.restart('postgres');
    await Promise.all(daemons.map((one) => this.stack.start(one)));
  }
}
