import type { zh } from '../zh';
import type { SameKeys } from '../same-keys';

export const publications: SameKeys<typeof zh.publications> = {
  title: 'Publication of replies',
  lead: 'As of {{day}}. Of each letter sent: where it is public, why it is not, or by when it has to be (article 36).',
  empty: 'No letter matches.',
  unit: 'Answered by',
  state: {
    public: 'Public',
    exempt: 'Exempt',
    owed: 'Not due yet',
    overdue: 'Overdue',
    none: 'No limit by law',
  },
  column: { proposal: 'Proposal', answered: 'Answered', state: 'State', where: 'Where' },
  any: 'All',
  unitSite: 'On the unit’s site, {{day}}:',
  congressSite: 'On the congress’s site, {{day}}:',
  dueOn: 'to be published by {{day}}',
  exempted: 'Exempt by decision of {{day}}: {{ground}}',
};
