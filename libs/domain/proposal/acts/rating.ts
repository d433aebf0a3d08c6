import { countDeadline } from '@banli/calendar';
import type { RatingLevel, RulePack } from '@banli/rules';
import { stopClocks } from '../../clock/clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import type { CorrectRating } from '../closing.commands';
import type { CloseDissatisfaction, RateReply } from '../proposal.commands';
import type { ProposalEvent, ReplyRated } from '../proposal.events';
import { says } from '../../says';
import type { ActQuestion, ActRule } from './act';
import { mayRehandle, meetingRequired, missingStudy, orderOf } from './rehandling';

type Told = Pick<ReplyRated, 'rater' | 'level' | 'aspects' | 'dissatisfied' | 'reasons' | 'paperReceipt'>;

type Given = Pick<RateReply, 'level' | 'aspects'>;

/** The level of the whole: as given, or the worst of what the pack has rated apart. */
function levelOf({ level, aspects = {} }: Given, { ratingScale, ratingAspects }: RulePack): RatingLevel | Refusal {
  const known = ratingScale.map(({ id }) => id);
  const unknown = (given: string): Refusal => ({
    code: 'rating-level-unknown',
    given,
    known,
    article: '第二十六条',
  });
  if (!ratingAspects) return ratingScale.find(({ id }) => id === level) ?? unknown(level);
  const missing = ratingAspects.each.filter(({ id }) => aspects[id] === undefined).map(({ id }) => id);
  if (missing.length > 0) return { code: 'aspects-missing', aspects: missing, article: '第二十六条' };
  const levels = ratingAspects.each.map(({ id }) => aspects[id] ?? '');
  const strange = levels.find((one) => !known.some((id) => id === one));
  if (strange !== undefined) return unknown(strange);
  return ratingScale.findLast(({ id }) => levels.includes(id)) ?? unknown(level);
}

/** What this rating says, by whom it may be said and on the pack's scale; the same for a correction. */
export function rated({ state, command, person, on, context }: ActQuestion<RateReply | CorrectRating>): Told | Refusal {
  const byDeputy = person.roles.includes('deputy');
  if (byDeputy && person.personId !== state.leadProposer) return { code: 'not-the-rater', article: '第二十六条' };
  if (!byDeputy && !says(command.paperReceipt?.scan ?? ''))
    return { code: 'text-missing', field: 'paperReceipt.scan', article: '第二十七条' };
  const received = state.dispatches[state.leadProposer]?.deliveredOn;
  if (received === undefined) return { code: 'letter-not-received', article: '第二十七条' };
  const early = disorder(on, 'ConfirmDelivery', received);
  if (early) return early;
  const { pack } = context.rules;
  const level = levelOf(command, pack);
  if ('code' in level) return level;
  if (level.needsReasons && !says(command.reasons ?? '')) return { code: 'reasons-missing', article: '第二十七条' };
  return {
    rater: state.leadProposer,
    level: level.id,
    ...(pack.ratingAspects && command.aspects ? { aspects: command.aspects } : {}),
    dissatisfied: level.needsReasons,
    ...(command.reasons === undefined ? {} : { reasons: command.reasons }),
    ...(command.paperReceipt === undefined ? {} : { paperReceipt: command.paperReceipt }),
  };
}

/** The lead proposer rates (26); a paper receipt is entered by 人代工委 with its scan (27). */
export const rateReply: ActRule<RateReply> = {
  in: ['sent'],
  article: '第二十六条',
  decide(question) {
    const { state, command, on, context } = question;
    const told = rated(question);
    if ('code' in told) return refuse(told);
    const { pack, calendar } = context.rules;
    const window = pack.ratingCorrection?.limit;
    return accept<ProposalEvent>(
      {
        type: 'ReplyRated',
        v: 1,
        ...told,
        ...(window ? { correctableUntil: countDeadline(window, on, calendar, { rolls: true }).dueOn } : {}),
        ...(command.byLink === undefined ? {} : { byLink: command.byLink }),
      },
      ...stopClocks(state.clocks, { kinds: ['rating'] }, on),
      ...(told.dissatisfied && pack.rehandling?.by === 'itself' && mayRehandle(state, pack) && state.assignment
        ? [orderOf(state, state.assignment.lead, told.reasons ?? '', told.reasons ?? '')]
        : []),
    );
  },
};

export const closeDissatisfaction: ActRule<CloseDissatisfaction> = {
  in: ['dissatisfied'],
  article: '第二十七条',
  decide({ state, command, on, context }) {
    const { pack } = context.rules;
    const unstudied = missingStudy(state, pack);
    if (unstudied) return refuse(unstudied);
    if (meetingRequired(state, pack)) return refuse({ code: 'meeting-required', article: '第二十七条' });
    const early = disorder(on, 'RateReply', state.rating?.on);
    if (early) return refuse(early);
    return says(command.reason)
      ? accept<ProposalEvent>({ type: 'DissatisfactionClosed', v: 1, reason: command.reason })
      : refuse({ code: 'text-missing', field: 'reason', article: '第二十七条' });
  },
};
