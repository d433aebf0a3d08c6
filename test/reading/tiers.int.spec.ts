import fc from 'fast-check';
import { Client } from 'pg';
import { addDays, dateInShanghai, plainDate, type Instant } from '@banli/calendar';
import { inTierSql, tierOfClock, tierSql } from '../../libs/store/read-models/tiers';

const LISTS = ['blue', 'yellow', 'due-today', 'overdue', 'long-overdue'] as const;
const nth = (days: number) => addDays(plainDate('2021-01-01'), days);
const CLOCKS = 400;

/** Dates of clocks as packs give them: blue, yellow, due, and a last chase or none; and an instant at which somebody looks. */
const looks = fc.sample(
  fc.record({
    due: fc.integer({ min: 20, max: 500 }),
    yellow: fc.integer({ min: 0, max: 9 }),
    blue: fc.integer({ min: 0, max: 10 }),
    long: fc.option(fc.integer({ min: 2, max: 20 })),
    /** Days from the due date, and the second of that day in Shanghai: its first, its last, or any. */
    days: fc.integer({ min: -25, max: 25 }),
    second: fc.oneof(fc.constantFrom(0, 86_399), fc.nat({ max: 86_399 })),
  }),
  { numRuns: CLOCKS, seed: 20_210_506 },
);

describe('the lists of the board at any instant in Asia/Shanghai', () => {
  const database = new Client({ connectionString: process.env['BANLI_TEST_DATABASE_URL'] });
  beforeAll(() => database.connect());
  afterAll(() => database.end());

  it('hold every clock in exactly one of them, or in none before it is near: in SQL as in the domain, by word and by condition', async () => {
    const clocks = looks.map(({ due, yellow, blue, long, days, second }) => {
      const instant = new Date(
        Date.parse(`${nth(due + days)}T00:00:00+08:00`) + second * 1_000,
      ).toISOString() as Instant;
      return {
        day: dateInShanghai(instant),
        dueOn: nth(due),
        yellowOn: nth(due - yellow),
        blueOn: nth(due - yellow - blue),
        longOn: long === null ? null : nth(due + long),
      };
    });
    const { rows } = await database.query<{ tier: string; lists: readonly string[] }>(
      `select ${tierSql('clock.day')} as tier,
              array_remove(array[${LISTS.map((list) => `case when ${inTierSql(list, 'clock.day')} then '${list}' end`).join(', ')}], null) as lists
         from jsonb_to_recordset($1) as clock(n int, day date, due_on date, yellow_on date, blue_on date, long_on date) order by n`,
      [
        JSON.stringify(
          clocks.map(({ day, dueOn, yellowOn, blueOn, longOn }, n) => ({
            n,
            day,
            due_on: dueOn,
            yellow_on: yellowOn,
            blue_on: blueOn,
            long_on: longOn,
          })),
        ),
      ],
    );
    const domain = clocks.map((clock) => tierOfClock(clock, clock.day));
    expect(rows.map(({ tier }) => tier)).toEqual(domain);
    expect(rows.map(({ lists }) => lists)).toEqual(domain.map((tier) => (tier === 'none' ? [] : [tier])));
    expect([...new Set(domain)].toSorted()).toEqual(['none', ...LISTS].toSorted());
  });
});
