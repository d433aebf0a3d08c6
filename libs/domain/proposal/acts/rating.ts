import { countDeadline } from '@banli/calendar';
import { stopClocks } from '../../clock/clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import type { CorrectRating } from '../closing.commands';
import type { CloseDissatisfaction, RateReply } from '../proposal.commands';
import type { ProposalEvent, ReplyRated } from '../proposal.events';
import { says } from '../../says';
import type { ActQuestion, ActRule } from './act';
import { meetingRequired } from './rehandling';

type Told = Pick<ReplyRated, 'rater' | 'level' | 'dissatisfied' | 'reasons' | 'paperReceipt'>;

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
  const scale = context.rules.pack.ratingScale;
  const level = scale.find((one) => one.id === command.level);
  if (!level) {
    const known = scale.map((one) => one.id);
    return { code: 'rating-level-unknown', given: command.level, known, article: '第二十六条' };
  }
  if (level.needsReasons && !says(command.reasons ?? '')) return { code: 'reasons-missing', article: '第二十七条' };
  return {
    rater: state.leadProposer,
    level: level.id,
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
    );
  },
};

export const closeDissatisfaction: ActRule<CloseDissatisfaction> = {
  in: ['dissatisfied'],
  article: '第二十七条',
  decide({ state, command, on, context }) {
    if (meetingRequired(state, context.rules.pack)) return refuse({ code: 'meeting-required', article: '第二十七条' });
    const early = disorder(on, 'RateReply', state.rating?.on);
    if (early) return refuse(early);
    return says(command.reason)
      ? accept<ProposalEvent>({ type: 'DissatisfactionClosed', v: 1, reason: command.reason })
      : refuse({ code: 'text-missing', field: 'reason', article: '第二十七条' });
  },
};
