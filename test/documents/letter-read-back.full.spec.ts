import fc from 'fast-check';
import { importLetter, type LetterReading } from '@banli/letter';
import { readLetterLines } from '@banli/platform';
import { Fonts } from '../../libs/documents/fonts';
import { print } from '../../libs/documents/print';
import { inPrint, letterOfCase, recordOf, textOf, type LetterOfCase } from '../support/letter-arbitrary';

const fonts = new Fonts(process.env['BANLI_TEST_FONTS_DIR']);

const readBack = async (bytes: Uint8Array): Promise<LetterReading> => importLetter(await readLetterLines(bytes), []);

async function asFile(letter: LetterOfCase, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  return print({ kind: 'letter', letter: inPrint(letter), format, dated: letter.signedOn }, () => fonts);
}

describe('a letter that is read back, many times', () => {
  it('gives the record it was composed from, as text', async () => {
    await fc.assert(
      fc.asyncProperty(letterOfCase, async (letter) => {
        expect(await readBack(Buffer.from(textOf(letter)))).toMatchObject({ ...recordOf(letter), unread: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives it from the Word document, with the day of the signature', async () => {
    await fc.assert(
      fc.asyncProperty(letterOfCase, async (letter) => {
        const expected = { ...recordOf(letter), dated: letter.signedOn, unread: [] };
        expect(await readBack(await asFile(letter, 'docx'))).toMatchObject(expected);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('gives it from the PDF, over lines, pages and tables', async () => {
    await fc.assert(
      fc.asyncProperty(letterOfCase, async (letter) => {
        const expected = { ...recordOf(letter), dated: letter.signedOn };
        expect(await readBack(await asFile(letter, 'pdf'))).toMatchObject(expected);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
