import type { Person } from '../../actor';
import { accept, refuse } from '../../envelope';
import type { PersonId } from '../../identity';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { ActRule } from '../acts/act';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import type { ConfirmCoSignature, DeclineCoSignature } from './intake.commands';
import { unconfirmedCoSigners } from './intake.state';

const article = '第八条';

/** The co-signer says that the text is what they mean (8); on paper, the assigning body enters it with the scan. */
export const confirmCoSignature: ActRule<ConfirmCoSignature> = {
  in: ['received', 'reviewed'],
  article,
  decide({ state, command, person }) {
    const { coSigner, paper } = command;
    const unasked = notAwaited(state, coSigner, person);
    if (unasked) return refuse(unasked);
    if (!person.roles.includes('deputy') && !says(paper?.scan ?? ''))
      return refuse({ code: 'text-missing', field: 'paper.scan', article });
    return accept<ProposalEvent>({ type: 'CoSignatureConfirmed', v: 1, coSigner, ...(paper ? { paper } : {}) });
  },
};

/** Whoever does not confirm is no proposer; the assigning body may end the waiting, with its reason (our default). */
export const declineCoSignature: ActRule<DeclineCoSignature> = {
  in: ['received', 'reviewed'],
  article,
  decide({ state, command, person }) {
    const { coSigner, reason } = command;
    const unasked = notAwaited(state, coSigner, person);
    if (unasked) return refuse(unasked);
    if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article });
    const by = person.roles.includes('deputy') ? 'co-signer' : 'assigning-body';
    return accept<ProposalEvent>({ type: 'CoSignerRemoved', v: 1, coSigner, by, reason });
  },
};

function notAwaited(state: ProposalState, coSigner: PersonId, person: Person): Refusal | undefined {
  if (person.roles.includes('deputy') && person.personId !== coSigner)
    return { code: 'not-the-co-signer', person: coSigner, article };
  return unconfirmedCoSigners(state).includes(coSigner)
    ? undefined
    : { code: 'co-signature-not-awaited', person: coSigner, article };
}
