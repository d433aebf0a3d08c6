import { stopClocks } from '../../clock/clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import type { CloseDissatisfaction, RateReply } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import { says } from '../../says';
import type { ActRule } from './act';

/** The lead proposer rates (26); a paper receipt is entered by 人代工委 with its scan (27). */
export const rateReply: ActRule<RateReply> = {
  in: ['sent'],
  article: '第二十六条',
  decide({ state, command, person, on, context }) {
    const byDeputy = person.roles.includes('deputy');
    if (byDeputy && person.personId !== state.leadProposer)
      return refuse({ code: 'not-the-rater', article: '第二十六条' });
    if (!byDeputy && !says(command.paperReceipt?.scan ?? ''))
      return refuse({ code: 'text-missing', field: 'paperReceipt.scan', article: '第二十七条' });
    const received = state.dispatches[state.leadProposer]?.deliveredOn;
    if (received === undefined) return refuse({ code: 'letter-not-received', article: '第二十七条' });
    const early = disorder(on, 'ConfirmDelivery', received);
    if (early) return refuse(early);
    const scale = context.rules.pack.ratingScale;
    const level = scale.find((one) => one.id === command.level);
    if (!level)
      return refuse({
        code: 'rating-level-unknown',
        given: command.level,
        known: scale.map((one) => one.id),
        article: '第二十六条',
      });
    if (level.needsReasons && !says(command.reasons ?? ''))
      return refuse({ code: 'reasons-missing', article: '第二十七条' });
    return accept<ProposalEvent>(
      {
        type: 'ReplyRated',
        v: 1,
        rater: state.leadProposer,
        level: level.id,
        dissatisfied: level.needsReasons,
        ...(command.reasons === undefined ? {} : { reasons: command.reasons }),
        ...(command.byLink === undefined ? {} : { byLink: command.byLink }),
        ...(command.paperReceipt === undefined ? {} : { paperReceipt: command.paperReceipt }),
      },
      ...stopClocks(state.clocks, { kinds: ['rating'] }, on),
    );
  },
};

export const closeDissatisfaction: ActRule<CloseDissatisfaction> = {
  in: ['dissatisfied'],
  article: '第二十七条',
  decide({ state, command, on }) {
    const early = disorder(on, 'RateReply', state.rating?.on);
    if (early) return refuse(early);
    return says(command.reason)
      ? accept<ProposalEvent>({ type: 'DissatisfactionClosed', v: 1, reason: command.reason })
      : refuse({ code: 'text-missing', field: 'reason', article: '第二十七条' });
  },
};
