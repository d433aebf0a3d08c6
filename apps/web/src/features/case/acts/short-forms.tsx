import { declaredForm } from './declared-form';

export const AcknowledgeForm = declaredForm({ act: 'AcknowledgeAssignment', named: true, fields: [] });

export const ExclusionForm = declaredForm({ act: 'ExcludeRating', named: true, fields: [] });

export const DissatisfactionForm = declaredForm({
  act: 'CloseDissatisfaction',
  fields: [{ kind: 'text', name: 'reason', label: 'reason', rows: 4 }],
});

/** The deputy writes here; the assigning body enters what came on paper. */
export const WithdrawalForm = declaredForm({
  act: 'WithdrawProposal',
  named: true,
  fields: [
    { kind: 'text', name: 'reason', label: 'reason', rows: 4 },
    { kind: 'text', name: 'scan', label: 'withdrawalScan', when: ({ view }) => view.relation !== 'proposer' },
  ],
  body: ({ reason, scan }) => ({ reason, ...(scan === undefined ? {} : { paper: { scan } }) }),
});
