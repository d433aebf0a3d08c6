import { lapseClocks } from '../../clock/clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import { says } from '../../says';
import type { WithdrawProposal } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { ActRule } from './act';

/**
 * Ends the handling at any point before the case is closed (12): nobody owes anything any more. What a letter that was
 * sent has promised stays promised, for each commitment has a life of its own (our default).
 */
export const withdrawProposal: ActRule<WithdrawProposal> = {
  about: 'case',
  in: [
    'received',
    'reviewed',
    'merged',
    'assigned',
    'returned',
    'in-hand',
    'drafted',
    'checked',
    'signed',
    'numbered',
    'sent',
    'dissatisfied',
    'ordered',
  ],
  article: '第十二条',
  decide({ state, command, person, on }) {
    const { reason, paper } = command;
    const byDeputy = person.roles.includes('deputy');
    if (byDeputy && person.personId !== state.leadProposer)
      return refuse({ code: 'not-the-lead-proposer', article: '第十二条' });
    if (!byDeputy && !says(paper?.scan ?? ''))
      return refuse({ code: 'text-missing', field: 'paper.scan', article: '第十二条' });
    const early =
      disorder(on, 'DispatchReply', state.dispatches[state.leadProposer]?.sentOn) ??
      disorder(on, 'RateReply', state.rating?.on) ??
      disorder(on, 'OrderRehandling', state.rehandling?.orderedOn);
    if (early) return refuse(early);
    if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article: '第十二条' });
    return accept<ProposalEvent>(
      { type: 'ProposalWithdrawn', v: 1, by: state.leadProposer, reason, ...(paper ? { paper } : {}) },
      ...lapseClocks(state.clocks, {}, on),
    );
  },
};
