import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { migrate } from '@banli/store';

export type Server = 'postgres' | 'temporal';
type Answer = { readonly address?: string; readonly fault?: string };

/** A PostgreSQL and a Temporal of this file alone, on disk, so that they may be killed and started again. */
export class KillableServers {
  private constructor(
    private readonly keeper: ChildProcess,
    readonly databaseUrl: string,
    readonly temporalAddress: string,
  ) {}

  /**
   * Both started, the database migrated: about five seconds. Workflows go on in a next run after 4,096 events of
   * history, unless told.
   */
  static async start(options: { readonly continueAsNewAfterEvents?: number } = {}): Promise<KillableServers> {
    const { continueAsNewAfterEvents: limit } = options;
    const keeper = fork(join(__dirname, 'own-servers.mjs'), limit === undefined ? [] : [String(limit)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const { address: databaseUrl = '' } = await ask(keeper, { what: 'start', which: 'postgres' });
    const { address: temporalAddress = '' } = await ask(keeper, { what: 'start', which: 'temporal' });
    await migrate(databaseUrl);
    return new KillableServers(keeper, databaseUrl, temporalAddress);
  }

  /** SIGKILL. */
  async kill(which: Server): Promise<void> {
    await ask(this.keeper, { what: 'kill', which });
  }

  /** On the same data and port as before. */
  async restart(which: Server): Promise<void> {
    await ask(this.keeper, { what: 'start', which });
  }

  async stop(): Promise<void> {
    await ask(this.keeper, { what: 'stop' });
    this.keeper.disconnect();
    await once(this.keeper, 'exit');
  }
}

async function ask(keeper: ChildProcess, order: { readonly what: string; readonly which?: Server }): Promise<Answer> {
  const answered = once(keeper, 'message');
  keeper.send(order);
  const [answer] = (await answered) as [Answer];
  if (answer.fault !== undefined) throw new Error(answer.fault);
  return answer;
}
