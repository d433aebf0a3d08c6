import qrcode from 'qrcode-generator';

/** Light modules around the square, so that cameras find it (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** The QR code of an address, error correction M, with its quiet zone. */
export function codeModules(text: string): readonly (readonly boolean[])[] {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const side = Array.from({ length: size + 2 * QUIET }, (_, index) => index - QUIET);
  const inside = (at: number): boolean => at >= 0 && at < size;
  return side.map((row) => side.map((column) => inside(row) && inside(column) && code.isDark(row, column)));
}
