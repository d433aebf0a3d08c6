import type { PlainDate } from '@banli/calendar';
import { lapseClocks } from '../../clock/clocks';
import { clockRule, type RulePack } from '@banli/rules';
import { accept, refuse, type Decision } from '../../envelope';
import type { PersonId } from '../../identity';
import { disorder } from '../../occurrence';
import { says } from '../../says';
import type { Refusal } from '../../refusal';
import type { ExcludeRating } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import type { RaterPassedOver } from '../rating.events';
import type { ActRule } from './act';
import { ratersAwaited } from './raters';
import { ratedByAll } from './rating';

/**
 * A reply is left out of the rate only where its rating is overdue and has been chased, both on record (29). Where several
 * deputies rate and some have, their word is the rating and the others are passed over, on the same two facts.
 */
export const excludeRating: ActRule<ExcludeRating> = {
  in: ['sent'],
  article: '第二十九条',
  decide({ state, command, on, context }) {
    const { pack } = context.rules;
    if (!clockRule(pack, 'rating')) return closeUnrated(state, on, command.reason ?? '', pack);
    const grounds = groundsForExclusion(state, on, pack);
    if ('code' in grounds) return refuse(grounds);
    const over = grounds.map(({ rater, ...facts }): RaterPassedOver => ({
      type: 'RaterPassedOver',
      v: 1,
      rater,
      ...facts,
    }));
    const lapsed = lapseClocks(state.clocks, { kinds: ['rating'] }, on);
    const ratings = Object.values(state.ratings ?? {});
    if (ratings.length > 0) return accept<ProposalEvent>(...over, ...lapsed, ...ratedByAll(state, ratings, pack));
    const [first] = grounds;
    return accept<ProposalEvent>(
      ...over.filter(({ rater }) => rater !== first.rater),
      { type: 'RatingExcluded', v: 1, ...first },
      ...lapsed,
    );
  },
};

/** Under a law without a time for the rating nobody is late with it: the case is closed for a reason on record. */
function closeUnrated(state: ProposalState, on: PlainDate, reason: string, pack: RulePack): Decision<ProposalEvent> {
  const ratings = Object.values(state.ratings ?? {});
  const deliveredOn = state.dispatches[state.leadProposer]?.deliveredOn;
  if (deliveredOn === undefined && ratings.length === 0)
    return refuse({ code: 'letter-not-received', article: '第二十七条' });
  const early =
    disorder(on, 'ConfirmDelivery', deliveredOn) ??
    disorder(
      on,
      'RateReply',
      ratings
        .map((one) => one.on)
        .toSorted()
        .at(-1),
    );
  if (early) return refuse(early);
  if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article: '第二十九条' });
  const rater = state.leadProposer;
  const over = ratersAwaited(state, pack).map((one): RaterPassedOver => ({
    type: 'RaterPassedOver',
    v: 1,
    rater: one,
    reason,
  }));
  return ratings.length > 0
    ? accept<ProposalEvent>(...over, ...ratedByAll(state, ratings, pack))
    : accept<ProposalEvent>(...over.filter((one) => one.rater !== rater), {
        type: 'ClosedUnrated',
        v: 1,
        rater,
        deliveredOn: deliveredOn ?? on,
        reason,
      });
}

type Grounds = {
  readonly rater: PersonId;
  readonly dueOn: PlainDate;
  readonly chasedOn: readonly PlainDate[];
};

/** The two facts of each rater awaited, as they stand on this day, or what is missing. */
export function groundsForExclusion(
  state: ProposalState,
  on: PlainDate,
  pack: RulePack,
): readonly [Grounds, ...Grounds[]] | Refusal {
  const all: Grounds[] = [];
  for (const rater of ratersAwaited(state, pack)) {
    const grounds = groundsOf(state, rater, on);
    if ('code' in grounds) return grounds;
    all.push(grounds);
  }
  const [first, ...others] = all;
  return first ? [first, ...others] : { code: 'letter-not-received', article: '第二十七条' };
}

function groundsOf(state: ProposalState, rater: PersonId, on: PlainDate): Grounds | Refusal {
  const clock = Object.values(state.clocks).findLast(
    ({ kind, stopped, owedBy }) => kind === 'rating' && !stopped && owedBy === rater,
  );
  if (!clock) return { code: 'letter-not-received', article: '第二十七条' };
  const { dueOn, alarms, rungTiers } = clock;
  if (on <= dueOn) return { code: 'rating-not-overdue', dueOn, article: '第二十九条' };
  const byHand = (state.chases ?? []).filter((chase) => chase.clock === clock.id && chase.on > dueOn && chase.on <= on);
  const rung = alarms
    .filter((alarm) => alarm.tier.startsWith('chase-') && rungTiers.includes(alarm.tier) && alarm.on <= on)
    .map((alarm) => alarm.on);
  const chasedOn = [...new Set([...rung, ...byHand.map((chase) => chase.on)])].toSorted();
  return chasedOn.length > 0 ? { rater, dueOn, chasedOn } : { code: 'rating-not-chased', dueOn, article: '第二十九条' };
}
