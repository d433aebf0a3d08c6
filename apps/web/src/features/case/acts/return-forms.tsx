import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoiceField, ChoicesField } from '../../../components/choice-field';
import { useDirectory } from '../../../components/directory.hook';
import { LongText } from '../../../components/long-text';
import { TextField } from '../../../components/text-field';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

export function RequestReturnForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm('RequestReturn', props, { reasons: '' });
  const reasons = form.values.reasons.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.RequestReturn')}
      submitLabel={t('acts.submit')}
      onSubmit={() => form.submit(reasons !== '', { reasons })}
    >
      <TextField
        label={t('acts.field.reason')}
        rows={6}
        required={form.tried}
        value={form.values.reasons}
        onChange={(next) => form.set({ reasons: next })}
      />
    </ActForm>
  );
}

const openReturns = ({ view }: CaseActProps) => view.returns.filter(({ status }) => status === 'requested');

/** The units whose return waits, the one the person came from first. */
function useReturns(props: CaseActProps) {
  const waiting = openReturns(props);
  const first = waiting.find(({ unit }) => unit.id === props.about) ?? waiting[0];
  return {
    first: first?.unit.id,
    choices: waiting.map(({ unit }) => ({ value: unit.id, label: unit.shortName })),
    reasonsOf: (unit: string | undefined) => waiting.find((one) => one.unit.id === unit)?.reasons,
  };
}

export function ConsentToReturnForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { first, choices, reasonsOf } = useReturns(props);
  const form = useCaseActForm<'ConsentToReturn', { unit?: string | undefined }>('ConsentToReturn', props, {
    unit: first,
  });
  const { unit } = form.values;
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.ConsentToReturn')}
      submitLabel={t('acts.title.ConsentToReturn')}
      onSubmit={() => form.submit(unit !== undefined, { unit: unit ?? '' })}
    >
      <ChoiceField
        label={t('acts.field.returningUnit')}
        choices={choices}
        required={form.tried}
        value={unit}
        onChange={(next) => form.set({ unit: next })}
      />
      <LongText text={reasonsOf(unit) ?? ''} foldOver={2_000} />
    </ActForm>
  );
}

export function RefuseReturnForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { first, choices, reasonsOf } = useReturns(props);
  const form = useCaseActForm<'RefuseReturn', { unit?: string | undefined; reasons: string }>('RefuseReturn', props, {
    unit: first,
    reasons: '',
  });
  const { unit } = form.values;
  const reasons = form.values.reasons.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.RefuseReturn')}
      submitLabel={t('acts.title.RefuseReturn')}
      onSubmit={() => form.submit(unit !== undefined && reasons !== '', { unit: unit ?? '', reasons })}
    >
      <ChoiceField
        label={t('acts.field.returningUnit')}
        choices={choices}
        required={form.tried}
        value={unit}
        onChange={(next) => form.set({ unit: next })}
      />
      <LongText text={reasonsOf(unit) ?? ''} foldOver={2_000} />
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

type Naming = { readonly lead?: string | undefined; readonly coHandlers: readonly string[] };

/** Lead and co-handlers anew; those that stay are filled in. */
export function ReassignForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { units, isPending } = useDirectory();
  const { assignment, phase } = props.view;
  const form = useCaseActForm<'ReassignProposal', Naming>('ReassignProposal', props, {
    lead: phase === 'returned' ? undefined : assignment?.lead.id,
    coHandlers: assignment?.coHandlers.map(({ id }) => id) ?? [],
  });
  const { lead, coHandlers } = form.values;
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.ReassignProposal')}
      submitLabel={t('acts.title.ReassignProposal')}
      onSubmit={() => form.submit(lead !== undefined, { lead: lead ?? '', coHandlers: [...coHandlers] })}
    >
      <ChoiceField
        label={t('acts.field.lead')}
        choices={units}
        loading={isPending}
        required={form.tried}
        value={lead}
        onChange={(next) => form.set({ lead: next, coHandlers: coHandlers.filter((unit) => unit !== next) })}
      />
      <ChoicesField
        label={t('acts.field.coHandlers')}
        choices={units.filter(({ value }) => value !== lead)}
        loading={isPending}
        optional
        value={coHandlers}
        onChange={(next) => form.set({ coHandlers: next })}
      />
    </ActForm>
  );
}
