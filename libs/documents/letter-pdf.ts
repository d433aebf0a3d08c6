import { layoutLetter, type PrintableLetter } from '@banli/letter';
import { codeModules } from './code-modules';
import type { Fonts } from './fonts';
import { pagesToPdf } from './pages-to-pdf';

/** The letter as it is printed, the fonts embedded. The same letter gives the same bytes, on any machine. */
export function letterPdf(letter: PrintableLetter, fonts: Fonts, dated: Date): Promise<Buffer> {
  const { seal, title, organ } = letter;
  const pages = layoutLetter(letter, {
    advance: fonts.advance,
    ...(seal ? { code: codeModules(`${seal.address}#${seal.code}`) } : {}),
  });
  return pagesToPdf(pages, fonts, { title, author: organ, dated });
}
