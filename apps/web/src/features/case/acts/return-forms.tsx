import type { CaseView, ReturnView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoiceField, ChoicesField } from '../../../components/choice-field';
import { useDirectory } from '../../../components/directory.hook';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';
import { declaredForm, type DeclaredField } from './declared-form';

export const RequestReturnForm = declaredForm({
  act: 'RequestReturn',
  fields: [{ kind: 'text', name: 'reasons', label: 'reason', rows: 6 }],
});

const openReturns = (view: CaseView): readonly ReturnView[] =>
  view.returns.filter(({ status }) => status === 'requested');

/** A unit whose return waits, with its reasons. */
const returningUnit: DeclaredField = {
  kind: 'choice',
  name: 'unit',
  label: 'returningUnit',
  choices: ({ view }) => openReturns(view).map(({ unit }) => ({ value: unit.id, label: unit.shortName })),
  below: (chosen, { view }) => openReturns(view).find(({ unit }) => unit.id === chosen)?.reasons,
};

export const ConsentToReturnForm = declaredForm({ act: 'ConsentToReturn', named: true, fields: [returningUnit] });

export const RefuseReturnForm = declaredForm({
  act: 'RefuseReturn',
  named: true,
  fields: [returningUnit, { kind: 'text', name: 'reasons', label: 'reason', rows: 4 }],
});

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
