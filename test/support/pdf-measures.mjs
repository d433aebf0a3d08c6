import { readFileSync } from 'node:fs';
import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * What stands where in a PDF, as JSON: for each page its texts (baseline and left edge) and strokes, in millimetres from
 * the upper left corner. Usage: `node pdf-measures.mjs <file>`.
 */

const POINT = 25.4 / 72;
const IDENTITY = [1, 0, 0, 1, 0, 0];

const loading = getDocument({
  data: new Uint8Array(readFileSync(process.argv[2] ?? '')),
  verbosity: 0,
  fontExtraProperties: true,
});
const pdf = await loading.promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const [, , width, height] = page.view;
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const texts = items
    .filter((item) => 'str' in item && item.str.trim() !== '')
    .map(({ str, transform, width: long, fontName }) => ({
      text: str,
      font: page.commonObjs.has(fontName) ? page.commonObjs.get(fontName).name : fontName,
      size: Math.hypot(transform[2], transform[3]),
      x: transform[4] * POINT,
      y: (height - transform[5]) * POINT,
      width: long * POINT,
    }));
  pages.push({
    width: width * POINT,
    height: height * POINT,
    texts,
    strokes: strokesOf(operators, height),
  });
}
await loading.destroy();
process.stdout.write(JSON.stringify(pages));

/** Stroked straight lines, with the page's own transformations applied. */
function strokesOf({ fnArray, argsArray }, height) {
  const strokes = [];
  const stack = [];
  let matrix = IDENTITY;
  let width = 1;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === OPS.save) stack.push([matrix, width]);
    else if (operator === OPS.restore) [matrix, width] = stack.pop() ?? [IDENTITY, 1];
    else if (operator === OPS.transform) matrix = Util.transform(matrix, args);
    else if (operator === OPS.setLineWidth) [width] = args;
    else if (operator === OPS.constructPath && args[0] === OPS.stroke && args[2] !== null) {
      const [left, top, right, bottom] = args[2];
      const at = ([x, y]) => ({
        x: (matrix[0] * x + matrix[2] * y + matrix[4]) * POINT,
        y: (height - (matrix[1] * x + matrix[3] * y + matrix[5])) * POINT,
      });
      strokes.push({ from: at([left, top]), to: at([right, bottom]), width: width * POINT });
    }
  });
  return strokes;
}
