import { parentPort, workerData } from 'node:worker_threads';
import { Fonts, FontsMissing } from './fonts';
import { print } from './print';
import type { ThreadAnswer, ThreadRequest } from './render.types';

const { fontsDir } = workerData as { readonly fontsDir?: string };
let opened: Fonts | undefined;
const fonts = (): Fonts => (opened ??= new Fonts(fontsDir));

const answer = (one: ThreadAnswer): void => parentPort?.postMessage(one);

parentPort?.on('message', ({ id, order }: ThreadRequest) => {
  void Promise.resolve()
    .then(() => print(order, fonts))
    .then((bytes) => answer({ id, bytes }))
    .catch((fault: unknown) => {
      if (fault instanceof FontsMissing) answer({ id, fontMissing: fault.file });
      else answer({ id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
    });
});
