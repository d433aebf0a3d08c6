import { letterDocx } from './docx/letter-docx';
import type { Fonts } from './fonts';
import { letterPdf } from './letter-pdf';
import type { PrintOrder } from './render.types';

/** Makes the file that is ordered. Deterministic: the same order gives the same bytes, in any process. */
export function print({ letter, format, dated }: PrintOrder, fonts: () => Fonts): Promise<Uint8Array> {
  const day = new Date(`${dated}T00:00:00Z`);
  return format === 'pdf' ? letterPdf(letter, fonts(), day) : letterDocx(letter, day);
}
