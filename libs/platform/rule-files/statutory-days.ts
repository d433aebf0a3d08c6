import { addDays, plainDate, type PlainDate } from '@banli/calendar';
import { getYearLeapMonth, monthDays } from 'chinese-days';

/** First day of the lunar year 2008, from which the months are counted on. */
const LUNAR_ANCHOR = { year: 2008, on: plainDate('2008-02-07') };

/** Last year the rule for 清明 below holds. */
const LAST_YEAR_OF_SOLAR_RULE = 2099;

export type StatutoryDay = { readonly on: PlainDate; readonly name: string };

/**
 * The days off that 全国年节及纪念日放假办法 (as revised for 2025) fixes for a year without any notice: known in advance, while
 * the notice adds what is moved for longer holidays. A day that two festivals share carries both names.
 */
export function statutoryDays(year: number): StatutoryDay[] {
  const yearText = String(year);
  const newYear = lunarDate(year, 1, 1);
  const days: StatutoryDay[] = [
    { on: plainDate(`${yearText}-01-01`), name: '元旦' },
    ...[-1, 0, 1, 2].map((offset) => ({ on: addDays(newYear, offset), name: '春节' })),
    { on: qingming(year), name: '清明节' },
    ...['05-01', '05-02'].map((day) => ({ on: plainDate(`${yearText}-${day}`), name: '劳动节' })),
    { on: lunarDate(year, 5, 5), name: '端午节' },
    { on: lunarDate(year, 8, 15), name: '中秋节' },
    ...['10-01', '10-02', '10-03'].map((day) => ({ on: plainDate(`${yearText}-${day}`), name: '国庆节' })),
  ];
  const names = new Map<PlainDate, string>();
  for (const { on, name } of days) names.set(on, names.has(on) ? `${names.get(on) ?? ''}、${name}` : name);
  return [...names].map(([on, name]) => ({ on, name })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * The civil date of a day of an ordinary lunar month, counted over the package's table of month lengths. Its own function
 * for this reads the process's time zone (a day off in America), and ICU's calendar puts the new year of 2027 on
 * 7 February, because that new moon falls four minutes before midnight in China.
 */
function lunarDate(year: number, month: number, day: number): PlainDate {
  if (year < LUNAR_ANCHOR.year) throw new RangeError(`No lunar date before ${LUNAR_ANCHOR.year}: ${year}`);
  let days = day - 1;
  for (let past = LUNAR_ANCHOR.year; past < year; past += 1) days += daysBeforeMonth(past, 13);
  return addDays(LUNAR_ANCHOR.on, days + daysBeforeMonth(year, month));
}

/** Days of the lunar year before its month begins; 13 asks for the whole year. A leap month follows the month it repeats. */
function daysBeforeMonth(year: number, month: number): number {
  const leap = getYearLeapMonth(year);
  let days = leap.leapMonth !== undefined && leap.leapMonth < month ? leap.days : 0;
  for (let past = 1; past < month; past += 1) days += monthDays(year, past);
  return days;
}

/** The solar term 清明 (the sun at 15°), by the customary rule for this century. */
function qingming(year: number): PlainDate {
  if (year > LAST_YEAR_OF_SOLAR_RULE)
    throw new RangeError(`No rule for 清明 after ${LAST_YEAR_OF_SOLAR_RULE}: ${year}`);
  const ofCentury = year % 100;
  const day = Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4);
  return plainDate(`${year}-04-0${day}`);
}
