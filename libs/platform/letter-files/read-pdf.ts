import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LetterFileFault } from './letter-file-fault';
import { pdfLines } from './pdf-lines';
import type { PdfAnswer } from './pdf-page.types';
import type { LetterLine } from './letter-line.types';

/** A file from outside gets so much time and memory, and no more. */
const LONGEST_MS = 30_000;
const MEMORY_MB = 512;

/** The lines of a PDF, read on a thread of its own that is ended afterwards. */
export async function readPdf(bytes: Uint8Array): Promise<readonly LetterLine[]> {
  const answer = await pagesOf(bytes);
  if ('problem' in answer) throw new LetterFileFault(answer.problem);
  const lines = pdfLines(answer.pages);
  if (lines.every(({ text }) => text.trim() === '')) throw new LetterFileFault('no-text');
  return lines;
}

async function pagesOf(bytes: Uint8Array): Promise<PdfAnswer> {
  const thread = new Worker(require.resolve('./pdf-thread'), {
    workerData: { bytes: Uint8Array.from(bytes), folder: dirname(require.resolve('pdfjs-dist/package.json')) },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stderr: true,
    stdout: true,
  });
  let alarm: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PdfAnswer>((fulfil) => {
      alarm = setTimeout(() => fulfil({ problem: 'broken' }), LONGEST_MS);
      thread.once('message', fulfil);
      thread.once('error', () => fulfil({ problem: 'broken' }));
      thread.once('exit', () => fulfil({ problem: 'broken' }));
    });
  } finally {
    clearTimeout(alarm);
    await thread.terminate();
  }
}
