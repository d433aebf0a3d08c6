import { letterDocx } from './docx/letter-docx';
import { receiptDocx } from './docx/receipt-docx';
import type { Fonts } from './fonts';
import { letterPdf } from './letter-pdf';
import { receiptPdf } from './receipt-pdf';
import type { PrintOrder } from './render.types';

/** Makes the file that is ordered. Deterministic: the same order gives the same bytes, in any process. */
export function print(order: PrintOrder, fonts: () => Fonts): Promise<Uint8Array> {
  const day = new Date(`${order.dated}T00:00:00Z`);
  if (order.kind === 'receipt')
    return order.format === 'pdf' ? receiptPdf(order.receipt, fonts(), day) : receiptDocx(order.receipt, day);
  return order.format === 'pdf' ? letterPdf(order.letter, fonts(), day) : letterDocx(order.letter, day);
}
