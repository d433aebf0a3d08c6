import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countDeadline, dayKind, plainDate, type Limit, type LimitUnit } from '@banli/calendar';
import { loadWorkCalendar } from './work-calendar';

/**
 * The same notices as somebody else typed them in (PyPI `chinesecalendar`), counted by the plainest loop there is: nothing
 * below comes from our calendar or our counting.
 */
const independent = JSON.parse(
  readFileSync(join(__dirname, '..', '..', '..', 'test', 'calendar', 'chinesecalendar-1.11.0.json'), 'utf8'),
) as { readonly holidays: readonly string[]; readonly workdays: readonly string[] };
const holidays = new Set(independent.holidays);
const workdays = new Set(independent.workdays);

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2007, 0, 1);
const LAST = Date.UTC(2026, 11, 31);
const textOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function worked(ms: number): boolean {
  const text = textOf(ms);
  if (workdays.has(text)) return true;
  return !holidays.has(text) && ![0, 6].includes(new Date(ms).getUTCDay());
}

function monthsLater(ms: number, months: number): number {
  const from = new Date(ms);
  const whole = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate());
  // JavaScript runs over into the next month, where the law takes the month's last day.
  return new Date(whole).getUTCDate() === from.getUTCDate()
    ? whole
    : Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0);
}

function plainlyCounted(from: string, { amount, unit }: Limit): { readonly unrolled: string; readonly due: string } {
  let ms = Date.parse(`${from}T00:00:00Z`);
  if (unit === 'month') ms = monthsLater(ms, amount);
  if (unit === 'calendar-day') ms += amount * DAY_MS;
  if (unit === 'working-day')
    for (let left = amount; left > 0;) {
      ms += DAY_MS;
      if (worked(ms)) left -= 1;
    }
  const unrolled = textOf(ms);
  while (!worked(ms)) ms += DAY_MS;
  return { unrolled, due: textOf(ms) };
}

/** The same numbers on every run: a failure can be looked at again. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('a calendar of another hand, chinesecalendar 1.11.0', () => {
  const calendar = loadWorkCalendar();

  it('agrees on each of the 7,305 days from 1 January 2007 to 31 December 2026 whether it is worked', () => {
    const differing: string[] = [];
    for (let ms = FIRST; ms <= LAST; ms += DAY_MS)
      if (dayKind(calendar, plainDate(textOf(ms))).works !== worked(ms)) differing.push(textOf(ms));
    expect(differing).toEqual([]);
  });

  it('gives the same date, before and after rolling, for 10,000 random days and limits', () => {
    const random = randomNumbers(20_210_205);
    const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random.next().value * choices.length)] as T;
    const most: Readonly<Record<LimitUnit, number>> = { 'working-day': 60, 'calendar-day': 90, month: 12 };
    const differing: unknown[] = [];
    for (let n = 0; n < 10_000; n += 1) {
      const unit = pick(['working-day', 'calendar-day', 'month'] as const);
      const limit = { amount: 1 + Math.floor(random.next().value * most[unit]), unit };
      // A year and a half before the end of what is published: every limit ends in days that both know.
      const from = textOf(FIRST + Math.floor(random.next().value * (LAST - FIRST - 500 * DAY_MS)));
      const ours = countDeadline(limit, plainDate(from), calendar, { rolls: true });
      const theirs = plainlyCounted(from, limit);
      if (ours.dueOn !== theirs.due || ours.unrolledOn !== theirs.unrolled || ours.provisional)
        differing.push({ from, limit, ours: [ours.unrolledOn, ours.dueOn, ours.provisional], theirs });
    }
    expect(differing).toEqual([]);
  });
});
