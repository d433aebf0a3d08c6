import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import { says } from '../../says';
import type { CoordinateDisagreement, RecordDisagreement } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { ActRule } from './act';

/** On record with who coordinates it, and shown to the chief. */
export const recordDisagreement: ActRule<RecordDisagreement> = {
  in: ['assigned', 'in-hand', 'drafted', 'checked'],
  article: '第二十条',
  decide({ state, command, person }) {
    const { unit } = person;
    const earlier = state.disagreements[unit];
    if (earlier && !earlier.coordinated) return refuse({ code: 'disagreement-open', unit, article: '第二十条' });
    const { text, coordinator, level } = command;
    if (!says(text)) return refuse({ code: 'text-missing', field: 'text', article: '第二十条' });
    return accept<ProposalEvent>({ type: 'DisagreementRecorded', v: 1, unit, text, coordinator, level });
  },
};

export const coordinateDisagreement: ActRule<CoordinateDisagreement> = {
  in: ['assigned', 'returned', 'in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: '第二十条',
  decide({ state, command, person, on }) {
    const { unit, outcome } = command;
    const open = state.disagreements[unit];
    if (!open || open.coordinated) return refuse({ code: 'no-open-disagreement', unit, article: '第二十条' });
    const { coordinator } = open;
    if (person.unit !== coordinator) return refuse({ code: 'not-the-coordinator', coordinator, article: '第二十条' });
    const early = disorder(on, 'RecordDisagreement', open.recordedOn);
    if (early) return refuse(early);
    if (!says(outcome)) return refuse({ code: 'text-missing', field: 'outcome', article: '第二十条' });
    return accept<ProposalEvent>({ type: 'DisagreementCoordinated', v: 1, unit, outcome });
  },
};
