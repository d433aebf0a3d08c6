/** How Word counts paragraphs: 一、 and （一） are often no text of theirs but a number format. */
export type NumberLevel = { readonly format: string; readonly text: string; readonly start: number };

/** numId → level → format. */
export type Numbering = ReadonlyMap<string, ReadonlyMap<number, NumberLevel>>;

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Counts along, as Word does: a deeper level begins anew behind each number of a higher one. */
export class ParagraphCounter {
  private readonly counts = new Map<string, number[]>();

  constructor(private readonly numbering: Numbering) {}

  /** What Word prints before the paragraph; empty for bullets and unknown lists. */
  next(numId: string, level: number): string {
    const levels = this.numbering.get(numId);
    const own = levels?.get(level);
    if (!levels || !own) return '';
    const counts = this.counts.get(numId) ?? [];
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    this.counts.set(numId, counts);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/gu, (_all, digit: string) => {
      const at = Number(digit) - 1;
      const { format, start } = levels.get(at) ?? own;
      return written(counts[at] ?? start, format);
    });
  }
}

function written(number: number, format: string): string {
  if (/chinese|japanese|taiwanese|ideographDigital/iu.test(format)) return inChinese(number);
  if (format === 'decimalEnclosedCircle' && number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  return String(number);
}

function inChinese(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const one = ones === 0 ? '' : (DIGITS[ones] ?? '');
  return tens === 0 ? (DIGITS[number] ?? '') : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${one}`;
}
