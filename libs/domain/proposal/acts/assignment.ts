import { startClock, stopClocks } from '../../clock/clocks';
import { accept, refuse } from '../../envelope';
import type { AcknowledgeAssignment, AssignProposal, RecordContact } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import { says } from '../../says';
import type { ActRule } from './act';

export const assignProposal: ActRule<AssignProposal> = {
  in: ['received'],
  article: '第十五条',
  decide({ state, command, on, context }) {
    const { lead, coHandlers, difficult } = command;
    if (coHandlers.includes(lead)) return refuse({ code: 'lead-among-co-handlers', unit: lead, article: '第十五条' });
    const twice = coHandlers.find((unit, index) => coHandlers.indexOf(unit) !== index);
    if (twice !== undefined) return refuse({ code: 'co-handler-twice', unit: twice, article: '第十五条' });
    if (difficult && !says(difficult.reason))
      return refuse({ code: 'text-missing', field: 'difficult.reason', article: '第二十一条' });
    const start = { from: on, today: context.today, rules: context.rules, running: state.clocks };
    const reply = startClock({ ...start, kind: difficult ? 'reply-difficult' : 'reply', owedBy: lead });
    if (reply.length === 0) return refuse({ code: 'rule-missing', clock: 'reply' });
    return accept<ProposalEvent>(
      { type: 'ProposalAssigned', v: 1, lead, coHandlers, ...(difficult ? { difficult } : {}) },
      ...stopClocks(state.clocks, { kinds: ['assign'] }, on),
      ...reply,
      ...coHandlers.flatMap((unit) => startClock({ ...start, kind: 'opinion', owedBy: unit })),
    );
  },
};

export const acknowledgeAssignment: ActRule<AcknowledgeAssignment> = {
  in: ['assigned', 'in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: '第十八条',
  decide({ state, person, on, context }) {
    if (state.acknowledged[person.unit] !== undefined)
      return refuse({ code: 'already-acknowledged', unit: person.unit });
    const contact =
      person.unit === state.assignment?.lead
        ? startClock({
            kind: 'contact',
            owedBy: person.unit,
            from: on,
            today: context.today,
            rules: context.rules,
            running: state.clocks,
          })
        : [];
    return accept<ProposalEvent>({ type: 'AssignmentAcknowledged', v: 1, unit: person.unit }, ...contact);
  },
};

export const recordContact: ActRule<RecordContact> = {
  in: ['in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: '第十八条',
  decide({ state, command, on }) {
    if (!says(command.summary)) return refuse({ code: 'text-missing', field: 'summary', article: '第十八条' });
    return accept<ProposalEvent>(
      { type: 'DeputyContacted', v: 1, manner: command.manner, summary: command.summary },
      ...stopClocks(state.clocks, { kinds: ['contact'] }, on),
    );
  },
};
