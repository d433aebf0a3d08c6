import { AlignmentType, Document, Packer } from 'docx';
import {
  A4,
  BODY_SIZE,
  COMMITMENT_TITLE,
  LINE_PITCH,
  promiseCells,
  promiseColumns,
  RECEIPT_COLUMNS,
  RECEIPT_HEAD,
  SMALL_SIZE,
  TITLE_SIZE,
  TYPE_AREA,
  TYPE_BOTTOM,
  TYPE_RIGHT,
  type PrintableReceipt,
} from '@banli/letter';
import { paragraph, run, twips } from './docx-styles';
import { ruledTable } from './ruled-table';
import { sealedZip } from './sealed-zip';

/** The form as a Word document. The same form gives the same bytes. */
export async function receiptDocx(
  { title, rows, promises, notes }: PrintableReceipt,
  dated: Date,
): Promise<Uint8Array> {
  const middle = { alignment: AlignmentType.CENTER };
  const { head, rows: told } = promiseCells(promises);
  const document = new Document({
    creator: 'Banli',
    lastModifiedBy: 'Banli',
    title,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(A4.width), height: twips(A4.height) },
            margin: {
              top: twips(TYPE_AREA.top),
              left: twips(TYPE_AREA.left),
              right: twips(A4.width - TYPE_RIGHT),
              bottom: twips(A4.height - TYPE_BOTTOM),
            },
          },
        },
        children: [
          paragraph(LINE_PITCH, [run({ text: title, face: 'xiaobiaosong', size: TITLE_SIZE })], middle),
          paragraph(LINE_PITCH, []),
          ruledTable(RECEIPT_COLUMNS, RECEIPT_HEAD, rows),
          ...(told.length === 0
            ? []
            : [
                paragraph(LINE_PITCH, []),
                paragraph(LINE_PITCH, [run({ text: COMMITMENT_TITLE, face: 'heiti', size: BODY_SIZE })], {
                  ...middle,
                  keepNext: true,
                }),
                ruledTable(promiseColumns(head), head, told),
              ]),
          ...notes.map((text) =>
            paragraph(LINE_PITCH, [run({ text, face: 'fangsong', size: SMALL_SIZE })], {
              indent: { firstLine: twips(2 * SMALL_SIZE) },
            }),
          ),
        ],
      },
    ],
  });
  return sealedZip(await Packer.toBuffer(document), dated);
}
