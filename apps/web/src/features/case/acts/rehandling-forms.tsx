import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoicesField } from '../../../components/choice-field';
import { useDirectory } from '../../../components/directory.hook';
import { TextField } from '../../../components/text-field';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';
import { declaredForm } from './declared-form';

export const RehandlingForm = declaredForm({
  act: 'OrderRehandling',
  named: true,
  fields: [
    { kind: 'text', name: 'reasons', label: 'reason', rows: 4 },
    { kind: 'text', name: 'requirements', label: 'requirements', rows: 4 },
  ],
});

export const OrderReceivedForm = declaredForm({
  act: 'ConfirmOrderReceived',
  named: true,
  fields: [{ kind: 'text', name: 'proof', label: 'orderProof' }],
});

/** Of the co-handlers whose opinion stands. */
export const OpinionAgainForm = declaredForm({
  act: 'RequestOpinionAgain',
  fields: [
    {
      kind: 'choice',
      name: 'unit',
      label: 'unit',
      choices: ({ view }) =>
        view.opinions
          .filter(({ status }) => status === 'accepted' || status === 'waived')
          .map(({ unit }) => ({ value: unit.id, label: unit.shortName })),
    },
    { kind: 'text', name: 'note', label: 'note', rows: 4 },
  ],
});

/** The proposers and the lead are filled in, for they always take part. */
export function MeetingForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { units, deputies, isPending } = useDirectory();
  const { proposers, assignment } = props.view;
  const form = useCaseActForm<'RecordMeeting', { participants: readonly string[]; outcome: string }>(
    'RecordMeeting',
    props,
    { participants: [...proposers, ...(assignment ? [assignment.lead] : [])].map(({ id }) => id), outcome: '' },
  );
  const { participants } = form.values;
  const outcome = form.values.outcome.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.RecordMeeting')}
      submitLabel={t('acts.title.RecordMeeting')}
      onSubmit={() =>
        form.submit(participants.length > 0 && outcome !== '', { participants: [...participants], outcome })
      }
    >
      <ChoicesField
        label={t('acts.field.participants')}
        choices={[...deputies, ...units]}
        loading={isPending}
        required={form.tried}
        value={participants}
        onChange={(next) => form.set({ participants: next })}
      />
      <TextField
        label={t('acts.field.meetingOutcome')}
        rows={6}
        required={form.tried}
        value={form.values.outcome}
        onChange={(next) => form.set({ outcome: next })}
      />
    </ActForm>
  );
}
