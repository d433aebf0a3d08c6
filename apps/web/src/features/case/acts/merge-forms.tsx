import type { CaseView, ProposalActBody, ProposalList } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoiceField, ChoicesField, type Choice } from '../../../components/choice-field';
import { useDirectory } from '../../../components/directory.hook';
import { TextField } from '../../../components/text-field';
import { call } from '../../../lib/api';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';
import { MannerField } from './manner-field';

/** Proposals of the same jurisdiction that are still worked on. */
function useMains({ proposal }: CaseView): { readonly mains: readonly Choice[]; readonly isPending: boolean } {
  const { t } = useTranslation();
  const { data, isPending } = useQuery({
    queryKey: ['mains'],
    queryFn: () => call<ProposalList>('/api/proposals'),
  });
  const mains = (data?.rows ?? [])
    .filter(({ stream, jurisdiction }) => stream !== proposal.stream && jurisdiction === proposal.jurisdiction)
    .filter(({ phase }) => phase !== 'closed' && phase !== 'merged' && phase !== 'held-outside')
    .map(({ stream, number, title }) => ({ value: stream, label: `${t('cases.number', { number })} ${title}` }));
  return { mains, isPending };
}

type Telling = {
  readonly into?: string | undefined;
  readonly told: readonly string[];
  readonly manner: ProposalActBody<'InformProposersOfMerge'>['manner'];
};

export function InformOfMergeForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { mains, isPending } = useMains(props.view);
  const { deputies, isPending: loading } = useDirectory();
  const form = useCaseActForm<'InformProposersOfMerge', Telling>('InformProposersOfMerge', props, {
    into: props.view.intake.merge?.into.stream,
    told: props.view.proposers.map(({ id }) => id),
    manner: 'telephone',
  });
  const { into = '', told, manner } = form.values;
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.InformProposersOfMerge')}
      submitLabel={t('acts.submit')}
      onSubmit={() => form.submit(into !== '' && told.length > 0, { into, told: [...told], manner })}
    >
      <ChoiceField
        label={t('intake.main')}
        choices={mains}
        loading={isPending}
        required={form.tried}
        value={form.values.into}
        onChange={(next) => form.set({ into: next })}
      />
      <ChoicesField
        label={t('intake.toldPersons')}
        choices={deputies}
        loading={loading}
        required={form.tried}
        value={told}
        onChange={(next) => form.set({ told: next })}
      />
      <MannerField value={manner} onChange={(next) => form.set({ manner: next })} />
    </ActForm>
  );
}

export function MergeForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { mains, isPending } = useMains(props.view);
  const form = useCaseActForm<'MergeProposal', { into?: string | undefined; reasons: string }>('MergeProposal', props, {
    into: props.view.intake.merge?.into.stream,
    reasons: '',
  });
  const { into = '' } = form.values;
  const reasons = form.values.reasons.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.MergeProposal')}
      submitLabel={t('acts.title.MergeProposal')}
      onSubmit={() => form.submit(into !== '' && reasons !== '', { into, reasons })}
    >
      <ChoiceField
        label={t('intake.main')}
        choices={mains}
        loading={isPending}
        required={form.tried}
        value={form.values.into}
        onChange={(next) => form.set({ into: next })}
      />
      <TextField
        label={t('acts.field.reason')}
        rows={4}
        required={form.tried}
        value={form.values.reasons}
        onChange={(next) => form.set({ reasons: next })}
      />
    </ActForm>
  );
}
