import frozen from '../../domain/testing/events-v1.json';
import { upcast } from './upcast';

const all = Object.values(frozen.detours).flat();
const corrected = all.map(({ event }) => event).filter(({ type }) => type === 'RatingCorrected');

describe('events of older versions', () => {
  it('come out in the shape of today: a correction of release 0.1 knew no link', () => {
    expect(corrected.length).toBeGreaterThan(0);
    for (const event of corrected) expect(upcast(event)).toEqual({ ...event, v: 2 });
  });

  it('are left as they are where their version is the latest', () => {
    const [registered] = frozen.proposal;
    expect(upcast(registered?.event ?? { type: '', v: 0 })).toBe(registered?.event);
  });
});
