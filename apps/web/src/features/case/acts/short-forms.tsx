import { declaredForm } from './declared-form';

export const AcknowledgeForm = declaredForm({ act: 'AcknowledgeAssignment', named: true, fields: [] });

/** Where the law gives no time for the rating, the case is closed for a reason. */
export const ExclusionForm = declaredForm({
  act: 'ExcludeRating',
  named: true,
  fields: [{ kind: 'text', name: 'reason', label: 'reason', rows: 4, when: ({ view }) => !view.pack.ratingHasLimit }],
});

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
    {
      kind: 'text',
      name: 'agreedScan',
      label: 'agreedScan',
      hint: 'agreedHint',
      when: ({ view }) => view.pack.withdrawnByAll && view.proposers.length > 1,
    },
  ],
  body: ({ reason, scan, agreedScan }, { view }) => ({
    reason,
    ...(scan === undefined ? {} : { paper: { scan } }),
    ...(agreedScan === undefined
      ? {}
      : { agreed: { by: view.proposers.slice(1).map(({ id }) => id), scan: agreedScan } }),
  }),
});
