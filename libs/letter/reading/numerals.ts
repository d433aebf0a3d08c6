const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, '○': 0, 零: 0, Ｏ: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 元: 1, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5 },
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of a number in letters, for regular expressions: 第5届, 第十五届, 二〇二一年. */
export const NUMERAL = '[0-9〇○零一二两三四五六七八九十百]';

/** 五, 十五, 一百零二, 二〇二一 or 12; undefined where the text is no number. */
export function parseNumeral(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === '' || !Array.from(text).every((sign) => sign in DIGITS || sign in UNITS)) return undefined;
  if (!Array.from(text).some((sign) => sign in UNITS))
    return Number(
      Array.from(text)
        .map((sign) => DIGITS[sign])
        .join(''),
    );
  let [total, digit] = [0, undefined as number | undefined];
  for (const sign of text) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = DIGITS[sign];
    else {
      total += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}
