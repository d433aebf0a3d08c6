import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FontsMissing } from './fonts';
import type { PrintOrder, ThreadAnswer, ThreadRequest } from './render.types';

type Waiting = { readonly resolve: (bytes: Buffer) => void; readonly reject: (fault: Error) => void };

/** Prints on a thread of its own: a letter takes a second or two of a core, and nobody else waits for it. */
export class Press {
  private thread: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly fontsDir: string | undefined) {}

  /** Rejects with FontsMissing where a PDF is ordered and the fonts are not all there. */
  print(order: PrintOrder): Promise<Buffer> {
    const thread = (this.thread ??= this.start());
    this.last += 1;
    const request: ThreadRequest = { id: this.last, order };
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      thread.ref();
      thread.postMessage(request);
    });
  }

  async close(): Promise<void> {
    const { thread } = this;
    this.end(new Error('the press is closed'));
    await thread?.terminate();
  }

  private start(): Worker {
    const thread = new Worker(join(__dirname, 'print-thread.js'), { workerData: { fontsDir: this.fontsDir } });
    thread.unref();
    thread.on('message', (answer: ThreadAnswer) => this.take(answer));
    thread.on('error', (fault) => this.end(fault instanceof Error ? fault : new Error(String(fault))));
    thread.on('exit', () => this.end(new Error('the printing thread has ended')));
    return thread;
  }

  private take(answer: ThreadAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) this.thread?.unref();
    if ('bytes' in answer) waiting?.resolve(Buffer.from(answer.bytes));
    else if ('fontMissing' in answer) waiting?.reject(new FontsMissing(answer.fontMissing));
    else waiting?.reject(new Error(answer.fault));
  }

  /** All that wait are told; the next order starts a new thread. */
  private end(fault: Error): void {
    this.thread = undefined;
    for (const { reject } of this.waiting.values()) reject(fault);
    this.waiting.clear();
  }
}
