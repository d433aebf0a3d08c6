import { absentColleague, actInPlaceOf, onStandingIn } from './standing-in';
import { memoryStorage } from './testing/memory-storage';

describe('in whose place a tab acts', () => {
  it('is the own until a colleague is chosen, and again once one returns; whoever listens is told', () => {
    const store = memoryStorage();
    const heard: (string | undefined)[] = [];
    const stop = onStandingIn(() => heard.push(absentColleague(store)));
    expect(absentColleague(store)).toBeUndefined();
    actInPlaceOf('sthjj-01', store);
    actInPlaceOf(undefined, store);
    stop();
    actInPlaceOf('sthjj-02', store);
    expect(heard).toEqual(['sthjj-01', undefined]);
    expect(absentColleague(store)).toBe('sthjj-02');
  });
});
