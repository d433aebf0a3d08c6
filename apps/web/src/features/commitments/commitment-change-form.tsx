import type { CommitmentView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { CivilDateField } from '../../components/civil-date-field';
import { Field } from '../../components/field';
import { TextField } from '../../components/text-field';
import { commitmentActPath } from '../../lib/acts';
import { RequestedChange } from './commitment-story';

type Props = {
  readonly commitment: CommitmentView;
  readonly today: string;
  readonly onDone: () => void;
};

type ChangeAct = 'RequestCommitmentChange' | 'ApproveCommitmentChange' | 'DropCommitment';

type Values = { readonly item: string; readonly dueOn: string; readonly reason: string; readonly decision: string };

function useChangeForm(act: ChangeAct, { commitment, today, onDone }: Props) {
  const { t } = useTranslation();
  return useActForm<Values>({
    path: commitmentActPath(commitment.stream, act),
    version: commitment.version,
    subject: commitment.stream,
    form: act,
    initial: { item: commitment.item, dueOn: commitment.dueOn, reason: '', decision: '' },
    today,
    doneMessage: t(`acts.title.${act}`),
    onDone,
  });
}

/** Another text or another date, with the reason; it waits for the signed decision. */
export function RequestChangeForm(props: Props) {
  const { t } = useTranslation();
  const { commitment } = props;
  const form = useChangeForm('RequestCommitmentChange', props);
  const { item, dueOn, reason } = form.values;
  const [newItem, newReason] = [item.trim(), reason.trim()];
  const changes = newItem !== commitment.item || dueOn !== commitment.dueOn;
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.RequestCommitmentChange')}
      submitLabel={t('acts.title.RequestCommitmentChange')}
      onSubmit={() =>
        form.submit(newReason !== '' && newItem !== '' && changes, {
          ...(newItem === commitment.item ? {} : { item: newItem }),
          ...(dueOn === commitment.dueOn ? {} : { dueOn }),
          reason: newReason,
        })
      }
    >
      <TextField
        label={t('acts.field.promisedItem')}
        rows={3}
        maxLength={1_000}
        required={form.tried}
        value={item}
        onChange={(next) => form.set({ item: next })}
      />
      <Field
        label={t('acts.field.promisedDate')}
        error={form.tried && !changes ? t('acts.field.nothingChanged') : undefined}
      >
        {(id, describedBy) => (
          <CivilDateField
            id={id}
            describedBy={describedBy}
            value={dueOn}
            clearable={false}
            onChange={(next) => form.set({ dueOn: next ?? commitment.dueOn })}
          />
        )}
      </Field>
      <TextField
        label={t('acts.field.reason')}
        rows={3}
        required={form.tried}
        value={reason}
        onChange={(next) => form.set({ reason: next })}
      />
    </ActForm>
  );
}

/** The chief signs the change that was asked for. */
export function ApproveChangeForm(props: Props) {
  const { t } = useTranslation();
  const form = useChangeForm('ApproveCommitmentChange', props);
  const decision = form.values.decision.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.ApproveCommitmentChange')}
      submitLabel={t('acts.title.ApproveCommitmentChange')}
      onSubmit={() => form.submit(true, decision === '' ? {} : { decision })}
    >
      <RequestedChange commitment={props.commitment} />
      <TextField
        label={t('acts.field.decision')}
        optional
        value={form.values.decision}
        onChange={(next) => form.set({ decision: next })}
      />
    </ActForm>
  );
}

/** The chief signs that the promise is given up. */
export function DropForm(props: Props) {
  const { t } = useTranslation();
  const form = useChangeForm('DropCommitment', props);
  const [reason, decision] = [form.values.reason.trim(), form.values.decision.trim()];
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.DropCommitment')}
      submitLabel={t('acts.title.DropCommitment')}
      onSubmit={() => form.submit(reason !== '', { reason, ...(decision === '' ? {} : { decision }) })}
    >
      <TextField
        label={t('acts.field.reason')}
        rows={4}
        required={form.tried}
        value={form.values.reason}
        onChange={(next) => form.set({ reason: next })}
      />
      <TextField
        label={t('acts.field.decision')}
        optional
        value={form.values.decision}
        onChange={(next) => form.set({ decision: next })}
      />
    </ActForm>
  );
}
