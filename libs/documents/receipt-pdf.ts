import { layoutReceipt, type PrintableReceipt } from '@banli/letter';
import type { Fonts } from './fonts';
import { pagesToPdf } from './pages-to-pdf';

/** The form as it is sent with the letter. The same form gives the same bytes. */
export const receiptPdf = (receipt: PrintableReceipt, fonts: Fonts, dated: Date): Promise<Buffer> =>
  pagesToPdf(layoutReceipt(receipt, fonts.advance), fonts, { title: receipt.title, author: 'Banli', dated });
