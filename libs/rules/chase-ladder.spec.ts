import { loadRulePack } from '../platform/rule-files';
import { toldAt } from './chase-ladder';

describe('the ladder of chasing (催办)', () => {
  it.each(['chongqing', 'shanghai', 'beijing'])(
    'of %s climbs from the handler to the chief, and beyond the unit once overdue',
    (id) => {
      const pack = loadRulePack(id);
      const told = ['blue', 'yellow', 'due', 'red', 'chase-1', 'chase-2', 'chase'].map((tier) => {
        const { levels = [], supervisingBody } = toldAt(pack, tier);
        return `${tier}: ${levels.join(' ')}${supervisingBody ? ' + supervisors' : ''}`;
      });
      expect(told).toEqual([
        'blue: handler',
        'yellow: handler office',
        'due: handler office',
        'red: handler office deputy-head + supervisors',
        'chase-1: handler office deputy-head + supervisors',
        'chase-2: handler office deputy-head chief + supervisors',
        'chase: handler office deputy-head chief + supervisors',
      ]);
    },
  );

  it('of a pack of old tells everyone of the unit, and from red on the supervising body', () => {
    expect(toldAt({}, 'due')).toEqual({ supervisingBody: false });
    expect(toldAt({}, 'red')).toEqual({ supervisingBody: true });
    expect(toldAt({}, 'chase-2')).toEqual({ supervisingBody: true });
  });
});
