import { stopClocks } from '../../clock/clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import type { AcceptOpinion, SubmitOpinion } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import { says } from '../../says';
import type { ActRule } from './act';

/** A late opinion is recorded as late and still taken (our default). */
export const submitOpinion: ActRule<SubmitOpinion> = {
  in: ['assigned', 'in-hand', 'drafted', 'checked'],
  article: '第二十条',
  decide({ state, command, person, on }) {
    const opinion = state.opinions[person.unit];
    if (!opinion) return refuse({ code: 'not-a-co-handler', unit: person.unit, article: '第二十条' });
    if (opinion.status !== 'requested')
      return refuse({ code: 'opinion-not-awaited', unit: person.unit, status: opinion.status, article: '第二十条' });
    if (!says(command.text)) return refuse({ code: 'text-missing', field: 'text', article: '第二十条' });
    return accept<ProposalEvent>(
      { type: 'OpinionSubmitted', v: 1, unit: person.unit, text: command.text },
      ...stopClocks(state.clocks, { kinds: ['opinion'], owedBy: person.unit }, on),
    );
  },
};

export const acceptOpinion: ActRule<AcceptOpinion> = {
  in: ['in-hand', 'drafted', 'checked'],
  article: '第二十条',
  decide({ state, command, on }) {
    const opinion = state.opinions[command.unit];
    if (!opinion) return refuse({ code: 'not-a-co-handler', unit: command.unit, article: '第二十条' });
    if (opinion.status !== 'submitted')
      return refuse({ code: 'opinion-not-submitted', unit: command.unit, status: opinion.status, article: '第二十条' });
    const early = disorder(on, 'SubmitOpinion', opinion.submittedOn);
    if (early) return refuse(early);
    return accept<ProposalEvent>({ type: 'OpinionAccepted', v: 1, unit: command.unit });
  },
};
