import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import type { AlarmTier } from '../../clock/clock.types';
import { people, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';
import { permittedProposalActs } from '../permitted';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const exclude = { type: 'ExcludeRating' } as const;
const delivered = lived(...upTo('delivered'));
const dueOn = plainDate('2021-05-19');

/** After these alarms of the rating have rung, each on its day. */
const rung = (...alarms: readonly (readonly [AlarmTier, string])[]) =>
  alarms.reduce((scene, [tier, on]) => {
    const clock = scene.begun.clocks[`rating/${people.deputy.personId}/1`];
    if (!clock) throw new Error('no rating is owed');
    return scene.and({ by: { kind: 'clock' }, on, command: { type: 'StrikeClock', clockId: clock.id, tier } });
  }, delivered);

const chased = rung(['red', '2021-05-20'], ['chase-1', '2021-05-20']);

describe('the exclusion of a reply that nobody rated (第二十九条)', () => {
  it('on 27 May 2021, overdue since the 19th and chased on the 20th, carries both facts and closes the case', () => {
    const decision = chased.decide(exclude, { by: people.committee, on: '2021-05-27' });
    expect(decision.ok && decision.events).toMatchObject([
      { type: 'RatingExcluded', v: 1, rater: people.deputy.personId, dueOn, chasedOn: ['2021-05-20'] },
      { type: 'ClockStopped', kind: 'rating', lapsed: true },
    ]);
    const excluded = chased.and({ by: people.committee, on: '2021-05-27', command: exclude });
    expect(excluded.begun).toMatchObject({
      phase: 'closed',
      unrated: { on: '2021-05-27', dueOn: '2021-05-19', chasedOn: ['2021-05-20'] },
    });
    expect(excluded.begun.rating).toBeUndefined();
  });

  it('names every chase on record', () => {
    const twice = rung(['chase-1', '2021-05-20'], ['chase-2', '2021-05-26']);
    const decision = twice.decide(exclude, { by: people.committee, on: '2021-05-27' });
    expect(decision.ok && decision.events[0]).toMatchObject({ chasedOn: ['2021-05-20', '2021-05-26'] });
  });

  it('is refused on 19 May 2021, the last day for the rating', () => {
    delivered
      .when(exclude, { by: people.committee, on: '2021-05-19' })
      .thenRefused('rating-not-overdue', { dueOn, article: '第二十九条' });
  });

  it('is refused on 20 May 2021 as long as no chase is on record', () => {
    rung(['red', '2021-05-20'])
      .when(exclude, { by: people.committee, on: '2021-05-20' })
      .thenRefused('rating-not-chased', { dueOn, article: '第二十九条' });
  });

  it('is refused where the deputy’s receipt of the letter is not on record: no time ran', () => {
    lived(...upTo('sent'))
      .when(exclude, { by: people.committee, on: '2021-05-27' })
      .thenRefused('letter-not-received', { article: '第二十七条' });
  });

  it('is for 人代工委 alone: the rated unit does not clear its own record', () => {
    chased
      .when(exclude, { by: people.office, on: '2021-05-27' })
      .thenRefused('not-permitted', { act: 'ExcludeRating', allowed: ['assigning-body'], article: '第二十九条' });
    expect(permittedProposalActs(chased.begun, people.committee, rules.pack, plainDate('2021-05-27'))).toContain(
      'ExcludeRating',
    );
    expect(permittedProposalActs(delivered.begun, people.committee, rules.pack, dueOn)).not.toContain('ExcludeRating');
  });

  it('leaves the deputy free to rate late until then', () => {
    const decision = chased.decide({ type: 'RateReply', level: 'satisfied' }, { by: people.deputy, on: '2021-05-26' });
    expect(decision.ok).toBe(true);
  });
});
