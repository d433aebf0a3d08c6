import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookedUpChoices } from '../../../components/declared-field';
import { useDirectory } from '../../../components/directory.hook';
import { answered, api } from '../../../lib/api';
import type { CaseActProps } from './case-act-form.hook';
import { declaredForm, type DeclaredField } from './declared-form';
import { mannerField } from './manner-field';

/** Typing goes on this long without a question, milliseconds. */
const TYPED = 250;

/** Proposals of the same jurisdiction that take merges, found by number or a part of the title. */
function useMains({ view: { proposal, intake } }: CaseActProps): LookedUpChoices {
  const { t } = useTranslation();
  const [sought, seek] = useState('');
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { data, isPending } = useQuery({
    queryKey: ['mains', proposal.jurisdiction, sought],
    queryFn: () => {
      const { jurisdiction } = proposal;
      const query = { jurisdiction, takesMerges: 'true', ...(sought === '' ? {} : { q: sought }) } as const;
      return answered(api.GET('/api/proposals', { params: { query } }));
    },
    placeholderData: keepPreviousData,
  });
  const found = (data?.rows ?? [])
    .filter(({ stream }) => stream !== proposal.stream)
    .map(({ stream, number, title }) => ({ value: stream, label: `${t('cases.number', { number })} ${title}` }));
  const told = intake.merge?.into;
  const already =
    told === undefined || found.some(({ value }) => value === told.stream)
      ? []
      : [{ value: told.stream, label: t('cases.number', { number: told.number }) }];
  return {
    choices: [...already, ...found],
    isPending,
    onSearch: (typed) => {
      clearTimeout(typing.current);
      typing.current = setTimeout(() => seek(typed.trim()), TYPED);
    },
  };
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
