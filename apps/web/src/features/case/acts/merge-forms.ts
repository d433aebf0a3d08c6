import type { ProposalList } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../components/choice-field';
import { useDirectory } from '../../../components/directory.hook';
import { call } from '../../../lib/api';
import type { CaseActProps } from './case-act-form.hook';
import { declaredForm, type DeclaredField } from './declared-form';
import { mannerField } from './manner-field';

/** Proposals of the same jurisdiction that are still worked on. */
function useMains({ view: { proposal } }: CaseActProps): {
  readonly choices: readonly Choice[];
  readonly isPending: boolean;
} {
  const { t } = useTranslation();
  const { data, isPending } = useQuery({
    queryKey: ['mains'],
    queryFn: () => call<ProposalList>('/api/proposals'),
  });
  const choices = (data?.rows ?? [])
    .filter(({ stream, jurisdiction }) => stream !== proposal.stream && jurisdiction === proposal.jurisdiction)
    .filter(({ phase }) => phase !== 'closed' && phase !== 'merged' && phase !== 'held-outside')
    .map(({ stream, number, title }) => ({ value: stream, label: `${t('cases.number', { number })} ${title}` }));
  return { choices, isPending };
}

const main: DeclaredField = {
  kind: 'choice',
  name: 'into',
  label: 'intake.main',
  useChoices: useMains,
  initial: ({ view }) => view.intake.merge?.into.stream,
};

export const InformOfMergeForm = declaredForm({
  act: 'InformProposersOfMerge',
  fields: [
    main,
    {
      kind: 'several',
      name: 'told',
      label: 'intake.toldPersons',
      useChoices: () => {
        const { deputies, isPending } = useDirectory();
        return { choices: deputies, isPending };
      },
      initial: ({ view }) => view.proposers.map(({ id }) => id),
    },
    mannerField,
  ],
});

export const MergeForm = declaredForm({
  act: 'MergeProposal',
  named: true,
  fields: [main, { kind: 'text', name: 'reasons', label: 'reason', rows: 4 }],
});
