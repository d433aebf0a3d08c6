import { lapseClocks } from '../../clock/clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { ActQuestion, ActRule } from '../acts/act';
import type { ProposalAct } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { AcceptForHandling, InformDeputyOfReview, PassOnForReference, SendBackProposal } from './intake.commands';

const article = '第十三条';

/** The outcome of the review in favour of the proposal (13); an assignment straight from receipt implies it. */
export const acceptForHandling: ActRule<AcceptForHandling> = {
  in: ['received'],
  article,
  decide: () => accept<ProposalEvent>({ type: 'ProposalAccepted', v: 1 }),
};

/** It is none by the list of article 9, and the deputy hears so first (13). */
export const informDeputyOfReview: ActRule<InformDeputyOfReview> = {
  in: ['received', 'reviewed'],
  article,
  decide({ command, context }) {
    const { ground, manner, explanation } = command;
    const known = context.rules.pack.unsuitable.map(({ id }) => id);
    if (!known.includes(ground)) return refuse({ code: 'ground-unknown', given: ground, known, article: '第九条' });
    if (!says(explanation)) return refuse({ code: 'text-missing', field: 'explanation', article });
    return accept<ProposalEvent>({ type: 'DeputyInformedOfReview', v: 1, ground, manner, explanation });
  },
};

export const sendBackProposal: ActRule<SendBackProposal> = {
  in: ['received', 'reviewed'],
  article,
  decide(question) {
    const { state, command, on } = question;
    const held = heldBack(question, command.reasons);
    if (held) return refuse(held);
    return accept<ProposalEvent>(
      { type: 'ProposalSentBack', v: 1, ground: state.intake?.told?.ground ?? '', reasons: command.reasons },
      ...lapseClocks(state.clocks, {}, on),
    );
  },
};

export const passOnForReference: ActRule<PassOnForReference> = {
  in: ['received', 'reviewed'],
  article,
  decide(question) {
    const { state, command, on } = question;
    const held = heldBack(question, command.reasons);
    if (held) return refuse(held);
    const { to, reasons } = command;
    return accept<ProposalEvent>(
      { type: 'ProposalPassedOn', v: 1, ground: state.intake?.told?.ground ?? '', reasons, to },
      ...lapseClocks(state.clocks, {}, on),
    );
  },
};

/** Neither sent back nor passed on before the deputy was told (13), nor while others are worked on with it. */
function heldBack({ state, on, context }: ActQuestion<ProposalAct>, reasons: string): Refusal | undefined {
  const { told, mergedIn = [] } = state.intake ?? {};
  if (!told && context.rules.pack.gates.deputyToldBeforeSentBack) return { code: 'deputy-not-told', article };
  if (mergedIn.length > 0) return { code: 'others-merged-in', merged: mergedIn.map(({ stream }) => stream), article };
  const early = disorder(on, 'InformDeputyOfReview', told?.on);
  if (early) return early;
  return says(reasons) ? undefined : { code: 'text-missing', field: 'reasons', article };
}
