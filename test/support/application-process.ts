import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const checkout = resolve(__dirname, '..', '..');
const guardScript = join(checkout, 'infra/local/guard.mjs');
const compileCache = join(checkout, 'node_modules/.cache/banli/node');
/** How long a process may take to end by itself, milliseconds. */
const PATIENCE = 10_000;

const mains = {
  api: 'dist/apps/api/src/main.js',
  worker: 'dist/apps/worker/src/main.js',
  cli: 'dist/apps/cli/src/main.js',
} as const;

export type Application = keyof typeof mains;

let guardian: ChildProcess | undefined;

/** Has a process ended should this test process die: the guard learns of it by the end of its standard input. */
function guard(word: 'watch' | 'forget', pid: number): void {
  if (!guardian) {
    guardian = spawn(process.execPath, [guardScript], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    guardian.on('error', () => undefined).unref();
    const stdin = guardian.stdin as (NodeJS.WritableStream & { unref(): void }) | null;
    stdin?.on('error', () => undefined);
    stdin?.unref();
  }
  guardian.stdin?.write(`${word} ${String(pid)} SIGKILL\n`);
}

/** A built program of ours as a real process of its own, its output appended to a log. */
export class ApplicationProcess {
  private exit: string | undefined;
  private readonly exited: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    readonly which: Application,
    readonly logFile: string,
  ) {
    const { pid } = child;
    if (pid !== undefined) guard('watch', pid);
    this.exited = new Promise((fulfil) => {
      child.once('error', (fault) => {
        this.exit = fault.message;
        fulfil();
      });
      child.once('exit', (code, signal) => {
        this.exit = `ended with ${signal ?? `code ${String(code)}`}`;
        if (pid !== undefined) guard('forget', pid);
        fulfil();
      });
    });
  }

  static start(
    which: Application,
    words: readonly string[],
    env: Readonly<Record<string, string>>,
    logFile: string,
  ): ApplicationProcess {
    const output = openSync(logFile, 'a', 0o600);
    const child = spawn(process.execPath, [join(checkout, mains[which]), ...words], {
      cwd: checkout,
      // compiled once for all the processes of a run
      env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    return new ApplicationProcess(child, which, logFile);
  }

  get running(): boolean {
    return this.exit === undefined;
  }

  /** Waits until `ready` says yes. Throws with the last lines of the log where the process ends or takes too long. */
  async until(ready: () => Promise<boolean>, withinMs: number): Promise<void> {
    const end = Date.now() + withinMs;
    while (!(await ready().catch(() => false))) {
      if (!this.running) throw new Error(`${this.which} ${this.exit ?? ''}:\n${this.lastLines()}`);
      if (Date.now() > end)
        throw new Error(`${this.which} was not ready within ${withinMs / 1_000} s:\n${this.lastLines()}`);
      await new Promise((fulfil) => setTimeout(fulfil, 40));
    }
  }

  /** SIGKILL, as a crash would: nothing is closed, nothing is said. */
  async kill(): Promise<void> {
    if (this.running) this.child.kill('SIGKILL');
    await this.exited;
  }

  async stop(): Promise<void> {
    if (!this.running) return;
    this.child.kill('SIGTERM');
    const killing = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE);
    await this.exited;
    clearTimeout(killing);
  }

  /** Waits for a program that ends by itself. Throws with its log unless it ended well. */
  async done(): Promise<void> {
    await this.exited;
    if (this.exit !== 'ended with code 0') throw new Error(`${this.which} ${this.exit ?? ''}:\n${this.lastLines()}`);
  }

  private lastLines(): string {
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  }
}
