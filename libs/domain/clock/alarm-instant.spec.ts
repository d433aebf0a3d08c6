import { dateInShanghai, plainDate } from '@banli/calendar';
import { proposalStream } from '../identity';
import { alarmInstant } from './alarm-instant';

const due = plainDate('2021-05-06');
/** Seconds after midnight in Shanghai, eight hours before UTC. */
const secondsOfDay = (instant: string): number => (Date.parse(instant) / 1000 + 8 * 3600) % 86_400;

describe('the instant of an alarm', () => {
  const streams = Array.from({ length: 1300 }, (_, index) =>
    proposalStream({ jurisdiction: 'chongqing', session: '5-4', number: String(index + 1).padStart(4, '0') }),
  );
  const seconds = streams.map((stream) => secondsOfDay(alarmInstant(stream, due)));

  it('lies on the day itself, between 00:30 and 04:30 in Shanghai, for each of 1,300 proposals due on 6 May 2021', () => {
    expect(new Set(streams.map((stream) => dateInShanghai(alarmInstant(stream, due))))).toEqual(new Set([due]));
    expect(Math.min(...seconds)).toBeGreaterThanOrEqual(30 * 60);
    expect(Math.max(...seconds)).toBeLessThan((4 * 60 + 30) * 60);
  });

  it('spreads 1,300 proposals of one due date over the whole window: no quarter of an hour takes an eighth of them', () => {
    const perQuarter = new Map<number, number>();
    for (const second of seconds) {
      const quarter = Math.floor(second / 900);
      perQuarter.set(quarter, (perQuarter.get(quarter) ?? 0) + 1);
    }
    expect(perQuarter.size).toBe(16);
    expect(Math.max(...perQuarter.values())).toBeLessThan(1300 / 8);
  });

  it('is the same on every machine and for ever: replay compares it', () => {
    expect(alarmInstant('proposal/chongqing/5-4/0869', due)).toBe('2021-05-05T18:45:53.000Z');
  });
});
