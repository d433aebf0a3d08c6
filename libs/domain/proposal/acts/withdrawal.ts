import type { RulePack } from '@banli/rules';
import { lapseClocks } from '../../clock/clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { Phase } from '../phases';
import type { ProposalState } from '../proposal.state';
import type { WithdrawProposal } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { ActRule } from './act';

const BEFORE_ASSIGNMENT: readonly Phase[] = ['received', 'reviewed', 'merged'];

/** Some laws know a withdrawal only as long as nobody has been given the case (Beijing 13). */
export const barToWithdrawal = ({ phase }: ProposalState, { withdrawal }: RulePack): Refusal | undefined =>
  withdrawal?.until === 'assignment' && !BEFORE_ASSIGNMENT.includes(phase)
    ? { code: 'withdrawal-over', article: '第十二条' }
    : undefined;

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
  decide({ state, command, person, on, context }) {
    const { reason, paper, agreed } = command;
    const bar = barToWithdrawal(state, context.rules.pack);
    if (bar) return refuse(bar);
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
    const { unanimous } = context.rules.pack.withdrawal ?? {};
    const silent = unanimous ? state.coSigners.filter((one) => !agreed?.by.includes(one)) : [];
    if (silent.length > 0) return refuse({ code: 'co-signers-not-agreed', persons: silent, article: '第十二条' });
    if (unanimous && agreed && !says(agreed.scan))
      return refuse({ code: 'text-missing', field: 'agreed.scan', article: '第十二条' });
    if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article: '第十二条' });
    return accept<ProposalEvent>(
      {
        type: 'ProposalWithdrawn',
        v: 1,
        by: state.leadProposer,
        reason,
        ...(paper ? { paper } : {}),
        ...(agreed ? { agreed } : {}),
      },
      ...lapseClocks(state.clocks, {}, on),
    );
  },
};
