import type { PlainDate } from '@banli/calendar';
import { lapseClocks } from '../../clock/clocks';
import { clockRule } from '@banli/rules';
import { accept, refuse, type Decision } from '../../envelope';
import { disorder } from '../../occurrence';
import { says } from '../../says';
import type { Refusal } from '../../refusal';
import type { ExcludeRating } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import type { ActRule } from './act';

/** A reply is left out of the rate only where its rating is overdue and has been chased, both on record (29). */
export const excludeRating: ActRule<ExcludeRating> = {
  in: ['sent'],
  article: '第二十九条',
  decide({ state, command, on, context }) {
    if (!clockRule(context.rules.pack, 'rating')) return closeUnrated(state, on, command.reason ?? '');
    const grounds = groundsForExclusion(state, on);
    if ('code' in grounds) return refuse(grounds);
    return accept<ProposalEvent>(
      { type: 'RatingExcluded', v: 1, rater: state.leadProposer, ...grounds },
      ...lapseClocks(state.clocks, { kinds: ['rating'] }, on),
    );
  },
};

/** Under a law without a time for the rating nobody is late with it: the case is closed for a reason on record. */
function closeUnrated(state: ProposalState, on: PlainDate, reason: string): Decision<ProposalEvent> {
  const deliveredOn = state.dispatches[state.leadProposer]?.deliveredOn;
  if (deliveredOn === undefined) return refuse({ code: 'letter-not-received', article: '第二十七条' });
  const early = disorder(on, 'ConfirmDelivery', deliveredOn);
  if (early) return refuse(early);
  if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article: '第二十九条' });
  return accept<ProposalEvent>({ type: 'ClosedUnrated', v: 1, rater: state.leadProposer, deliveredOn, reason });
}

type Grounds = { readonly dueOn: PlainDate; readonly chasedOn: readonly PlainDate[] };

/** The two facts as they stand on this day, or what is missing. */
export function groundsForExclusion(state: ProposalState, on: PlainDate): Grounds | Refusal {
  const clock = Object.values(state.clocks).findLast(({ kind, stopped }) => kind === 'rating' && !stopped);
  if (!clock) return { code: 'letter-not-received', article: '第二十七条' };
  const { dueOn, alarms, rungTiers } = clock;
  if (on <= dueOn) return { code: 'rating-not-overdue', dueOn, article: '第二十九条' };
  const byHand = (state.chases ?? []).filter((chase) => chase.clock === clock.id && chase.on > dueOn && chase.on <= on);
  const rung = alarms
    .filter((alarm) => alarm.tier.startsWith('chase-') && rungTiers.includes(alarm.tier) && alarm.on <= on)
    .map((alarm) => alarm.on);
  const chasedOn = [...new Set([...rung, ...byHand.map((chase) => chase.on)])].toSorted();
  return chasedOn.length > 0 ? { dueOn, chasedOn } : { code: 'rating-not-chased', dueOn, article: '第二十九条' };
}
