import type { SameKeys } from '../same-keys';
import type { succession as zhSuccession } from '../zh/succession';

export const succession: SameKeys<typeof zhSuccession> = {
  title: 'Units reorganised',
  lead: 'What a unit that was merged, split or abolished still has goes to its successors. Its name and dates are kept by the system administrator.',
  unit: 'Former unit',
  choose: 'Choose a unit.',
  jurisdiction: 'Jurisdiction',
  nothing: 'The unit has nothing open.',
  count: '{{n}} things',
  column: { what: 'What', kind: 'Kind', part: 'Part', to: 'Goes to' },
  kind: { proposal: 'Proposal', commitment: 'Commitment', fulfilment: 'Yearly round', oversight: 'Oversight' },
  part: { lead: 'Lead', 'co-handler': 'Co-handler', responsible: 'Responsible' },
  manner: { merge: 'Merged', split: 'Split', abolish: 'Abolished' },
  field: {
    manner: 'What happened',
    successor: 'Successor',
    decision: 'Decision (number)',
    effectiveOn: 'In force from',
    person: 'Who leaves',
    colleague: 'Who takes over (if nobody, any handler of the unit)',
  },
  round: 'Yearly round {{year}}',
  same: 'As above',
  approve: 'Hand over ({{n}})',
  inbox: 'Hand over an inbox',
  noPerson: 'Choose who leaves.',
  noCases: 'No open cases: that they leave can be recorded at once.',
};
