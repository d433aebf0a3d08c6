import { addDays, addMonths, parsePlainDate, type PlainDate } from '@banli/calendar';
import { NUMERAL, parseNumeral } from './numerals';

/** The year that 今年 and 明年 are counted from; unknown where the letter does not say when it was written. */
export type WrittenIn = number | undefined;

const YEAR = `(?:(?<year>${NUMERAL}{4})年|(?<relative>今年|本年度?|年内|明年|后年|当年))`;
const BEFORE = '(?:以?前|之前|内|前后)?(?:完成|落实|办结|建成|投用|实施|到位|完工|竣工|启动|出台|印发)?';
const END = '(?:底|末|月底|月末)';
const LEAD = '(?:在|于|至|到|截至|力争|预计|计划|拟于?|将于?|确保|争取)*';
const SPAN = `(?:(?:${NUMERAL}{4}年)?(?:${NUMERAL}{1,2}月)?(?:${NUMERAL}{1,3}日)?[-—–~～至到]+)?`;
const SHAPES: readonly (readonly [
  RegExp,
  (year: number, found: Readonly<Record<string, string | undefined>>) => PlainDate | undefined,
])[] = [
  [
    new RegExp(`^${LEAD}${SPAN}${YEAR}?(?<month>${NUMERAL}{1,3})月(?<day>${NUMERAL}{1,3})[日号]${BEFORE}$`, 'u'),
    (year, { month, day }) => dayOf(year, parseNumeral(month ?? ''), parseNumeral(day ?? '')),
  ],
  [
    new RegExp(`^${LEAD}${SPAN}${YEAR}?(?<month>${NUMERAL}{1,3})月(?:份)?${END}?${BEFORE}$`, 'u'),
    (year, { month }) => lastDayOf(year, parseNumeral(month ?? '')),
  ],
  [
    new RegExp(`^${LEAD}${YEAR}(?:第?(?<quarter>[一二三四1-4])季度)${END}?${BEFORE}$`, 'u'),
    (year, { quarter }) => lastDayOf(year, (parseNumeral(quarter ?? '') ?? 0) * 3),
  ],
  [new RegExp(`^${LEAD}${YEAR}上半年${END}?${BEFORE}$`, 'u'), (year) => lastDayOf(year, 6)],
  [new RegExp(`^${LEAD}${SPAN}${YEAR}(?:下半年|度)?(?:年?${END})?${BEFORE}$`, 'u'), (year) => lastDayOf(year, 12)],
  [/^(?<iso>\d{4}[-./]\d{1,2}[-./]\d{1,2})$/u, (_year, { iso }) => dayOf(...numbersOf(iso ?? ''))],
];
/** Words of a cell that promise no day. */
const NO_DAY =
  /^(?:长期(?:坚持|推进|实施)?|持续(?:推进|实施|开展|坚持)?|常态化?(?:推进|开展|坚持)?|已完成|已落实|已办结|立行立改|适时|近期|远期|每年|全年|“?十[三四五]五”?期间|即时|\/|—+|-+)$/u;

/** True for words that fill a cell 承诺落实时间, also where they name no day. */
export const isDueWording = (words: string): boolean => NO_DAY.test(words) || shapeOf(words) !== undefined;

/** The last day that the words allow: 2021年12月底前 and 2021年底 are 31 December 2021. */
export function readDue(words: string, writtenIn: WrittenIn): PlainDate | undefined {
  const shape = shapeOf(words);
  if (!shape) return undefined;
  const { year, relative } = shape.found;
  const counted = year === undefined ? relativeYear(relative, writtenIn) : parseNumeral(year);
  if (counted === undefined && shape.found['iso'] === undefined) return undefined;
  return shape.dayIn(counted ?? 0, shape.found);
}

/** A civil date written out in full: 2021年5月10日, 二〇二一年五月十日. */
export function readDay(text: string): PlainDate | undefined {
  const { year, month, day } =
    new RegExp(`^(?<year>${NUMERAL}{4})年(?<month>${NUMERAL}{1,2})月(?<day>${NUMERAL}{1,3})日$`, 'u').exec(text)
      ?.groups ?? {};
  return dayOf(parseNumeral(year ?? ''), parseNumeral(month ?? ''), parseNumeral(day ?? ''));
}

function shapeOf(words: string) {
  for (const [pattern, dayIn] of SHAPES) {
    const found = pattern.exec(words)?.groups;
    if (found) return { found, dayIn };
  }
  return undefined;
}

/** 12月底前 without a year names none; 今年 does where the letter's own year is known. */
function relativeYear(word: string | undefined, writtenIn: WrittenIn): number | undefined {
  if (word === undefined || writtenIn === undefined) return undefined;
  return writtenIn + (word === '明年' ? 1 : word === '后年' ? 2 : 0);
}

function dayOf(year?: number, month?: number, day?: number): PlainDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return parsePlainDate(`${String(year)}-${two(month)}-${two(day)}`);
}

function lastDayOf(year: number, month: number | undefined): PlainDate | undefined {
  const first = dayOf(year, month, 1);
  return first && addDays(addMonths(first, 1), -1);
}

function numbersOf(iso: string): [number | undefined, number | undefined, number | undefined] {
  const [year, month, day] = iso.split(/[-./]/u).map(Number);
  return [year, month, day];
}
