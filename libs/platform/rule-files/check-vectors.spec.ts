import { countDeadline, plainDate, type Limit } from '@banli/calendar';
import { loadWorkCalendar } from './work-calendar';

const calendar = loadWorkCalendar();

type Row = readonly [limit: Limit, due: string, because: string, unrolled?: string | undefined, provisional?: true];

const wd = (amount: number): Limit => ({ amount, unit: 'working-day' });
const months = (amount: number): Limit => ({ amount, unit: 'month' });

const vectors: Readonly<Record<string, readonly Row[]>> = {
  '2021-02-05': [
    [wd(5), '2021-02-18', 'Sunday 7 February works and 春节 does not count'],
    [wd(10), '2021-02-24', 'Saturday 20 February works too'],
    [wd(20), '2021-03-10', 'no further holiday comes'],
    [wd(30), '2021-03-24', 'no further holiday comes'],
    [months(3), '2021-05-06', '5 May is 劳动节', '2021-05-05'],
    [months(6), '2021-08-05', 'it is a Thursday'],
  ],
  '2021-11-30': [
    [wd(5), '2021-12-07', 'one weekend is passed'],
    [wd(10), '2021-12-14', 'two weekends are passed'],
    [wd(20), '2021-12-28', 'late December 2021 is settled'],
    [wd(30), '2022-01-12', '元旦 gives Monday 3 January 2022 off'],
    [months(3), '2022-02-28', 'February has no 30th'],
    [months(6), '2022-05-30', 'it is a Monday'],
  ],
  '2026-02-09': [
    [wd(5), '2026-02-14', 'that Saturday is worked'],
    [wd(10), '2026-02-28', 'that Saturday is worked, after 春节'],
    [wd(20), '2026-03-13', 'no further holiday comes'],
    [wd(30), '2026-03-27', 'no further holiday comes'],
    [months(3), '2026-05-09', 'that Saturday is worked: no roll'],
    [months(6), '2026-08-10', '9 August is a Sunday', '2026-08-09'],
  ],
  '2026-11-30': [
    [wd(5), '2026-12-07', 'one weekend is passed'],
    [wd(10), '2026-12-14', 'two weekends are passed'],
    [wd(20), '2026-12-28', 'the notice for 2027 may still touch late December', undefined, true],
    [wd(30), '2027-01-12', 'the notice for 2027 is not out', undefined, true],
    [months(3), '2027-03-01', '28 February is a Sunday and the notice for 2027 not out', '2027-02-28', true],
    [months(6), '2027-05-31', '30 May is a Sunday and the notice for 2027 not out', '2027-05-30', true],
  ],
};

describe.each(Object.entries(vectors))('counted from %s', (from, rows) => {
  it.each(rows.map(([limit, due, because, unrolled, provisional]) => ({ limit, due, because, unrolled, provisional })))(
    'ends $limit.amount $limit.unit on $due, because $because',
    ({ limit, due, unrolled = due, provisional = false }) => {
      const deadline = countDeadline(limit, plainDate(from), calendar, { rolls: true });
      expect(deadline).toMatchObject({ dueOn: due, unrolledOn: unrolled, provisional });
    },
  );
});
