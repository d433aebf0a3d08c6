import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import { lapseClocks, stopClocks } from '../clock/clocks';
import { accept, refuse, type Decision, type DecisionContext } from '../envelope';
import type { PersonId } from '../identity';
import { disorder } from '../occurrence';
import type { Refusal } from '../refusal';
import { says } from '../says';
import type {
  ChaseRater,
  ExcludeFulfilmentRating,
  RateFulfilment,
  RecordFulfilmentMeeting,
} from './fulfilment.commands';
import type { FulfilmentEvent } from './fulfilment.events';
import type { FulfilmentNotice, FulfilmentState } from './fulfilment.state';

/** The rater rates how the promises were kept; a paper receipt is entered by 人代工委 with its scan (28). */
export function rate(
  state: FulfilmentState,
  command: RateFulfilment,
  person: Person,
  on: PlainDate,
  context: DecisionContext,
): Decision<FulfilmentEvent> {
  const { rater, level: given, reasons, paperReceipt } = command;
  const byDeputy = person.roles.includes('deputy');
  if (byDeputy && person.personId !== rater) return refuse({ code: 'not-the-rater', article: '第二十六条' });
  if (!byDeputy && !says(paperReceipt?.scan ?? ''))
    return refuse({ code: 'text-missing', field: 'paperReceipt.scan', article: '第二十八条' });
  const awaited = awaitedOf(state, rater, on);
  if ('code' in awaited) return refuse(awaited);
  const scale = context.rules.pack.ratingScale;
  const level = scale.find(({ id }) => id === given);
  if (!level)
    return refuse({ code: 'rating-level-unknown', given, known: scale.map(({ id }) => id), article: '第二十六条' });
  if (level.needsReasons && !says(reasons ?? '')) return refuse({ code: 'reasons-missing', article: '第二十八条' });
  return accept<FulfilmentEvent>(
    {
      type: 'FulfilmentRated',
      v: 1,
      rater,
      level: level.id,
      dissatisfied: level.needsReasons,
      ...(reasons === undefined ? {} : { reasons }),
      ...(paperReceipt === undefined ? {} : { paperReceipt }),
    },
    ...stopClocks(state.clocks, { kinds: ['fulfilment-rating'], owedBy: rater }, on),
  );
}

/** Somebody reminded the rater, by what means and in what words: ground for leaving the rating out later (29). */
export function chase(state: FulfilmentState, command: ChaseRater, on: PlainDate): Decision<FulfilmentEvent> {
  const { rater, channel, text } = command;
  const awaited = awaitedOf(state, rater, on);
  if ('code' in awaited) return refuse(awaited);
  if (!says(text)) return refuse({ code: 'text-missing', field: 'text', article: '第二十九条' });
  return accept<FulfilmentEvent>({ type: 'RaterChased', v: 1, rater, channel, text });
}

/** Left out of the rate only where the rating is overdue and was chased after that, both on record (29). */
export function exclude(
  state: FulfilmentState,
  { rater }: ExcludeFulfilmentRating,
  on: PlainDate,
): Decision<FulfilmentEvent> {
  const awaited = awaitedOf(state, rater, on);
  if ('code' in awaited) return refuse(awaited);
  const grounds = groundsToExclude(state, rater, on);
  if ('code' in grounds) return refuse(grounds);
  return accept<FulfilmentEvent>(
    { type: 'FulfilmentRatingExcluded', v: 1, rater, ...grounds },
    ...lapseClocks(state.clocks, { kinds: ['fulfilment-rating'], owedBy: rater }, on),
  );
}

/** 人代工委 convenes the deputy and the unit and says what is to be done (28). */
export function recordMeeting(
  state: FulfilmentState,
  command: RecordFulfilmentMeeting,
  on: PlainDate,
): Decision<FulfilmentEvent> {
  const { rater, participants, outcome } = command;
  const notice = state.notices[rater];
  if (!notice?.rating?.dissatisfied) return refuse({ code: 'rater-not-dissatisfied', rater, article: '第二十八条' });
  if (notice.meeting) return refuse({ code: 'meeting-already-recorded', heldOn: notice.meeting.on });
  const early = disorder(on, 'RateFulfilment', notice.rating.on);
  if (early) return refuse(early);
  for (const [field, text] of Object.entries({ participants, outcome }))
    if (!says(text)) return refuse({ code: 'text-missing', field, article: '第二十八条' });
  return accept<FulfilmentEvent>({ type: 'FulfilmentMeetingRecorded', v: 1, rater, participants, outcome });
}

/** The notice whose rating is awaited on this day, or why none is. */
function awaitedOf(state: FulfilmentState, rater: PersonId, on: PlainDate): FulfilmentNotice | Refusal {
  const notice = state.notices[rater];
  if (notice?.deliveredOn === undefined) return { code: 'notice-not-received', rater, article: '第二十八条' };
  if (notice.rating || notice.excluded) return { code: 'fulfilment-rating-closed', rater };
  return disorder(on, 'ConfirmNoticeDelivery', notice.deliveredOn) ?? notice;
}

type Grounds = { readonly dueOn: PlainDate; readonly chasedOn: readonly PlainDate[] };

/** The two facts as they stand on this day, or what is missing. A chase counts where it came after the limit. */
export function groundsToExclude(state: FulfilmentState, rater: PersonId, on: PlainDate): Grounds | Refusal {
  const clock = Object.values(state.clocks).findLast(
    ({ kind, owedBy, stopped }) => kind === 'fulfilment-rating' && owedBy === rater && !stopped,
  );
  if (!clock) return { code: 'notice-not-received', rater, article: '第二十八条' };
  const { dueOn, alarms, rungTiers } = clock;
  if (on <= dueOn) return { code: 'rating-not-overdue', dueOn, article: '第二十九条' };
  const rung = alarms.filter(({ tier }) => tier.startsWith('chase-') && rungTiers.includes(tier));
  const chasedOn = [...rung, ...(state.notices[rater]?.chases ?? [])]
    .map((one) => one.on)
    .filter((day) => day > dueOn && day <= on)
    .sort();
  return chasedOn.length > 0 ? { dueOn, chasedOn } : { code: 'rating-not-chased', dueOn, article: '第二十九条' };
}
