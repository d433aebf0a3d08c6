import type { CaseView, ProposalActBody } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { Field } from '../../../components/field';
import { GroupField } from '../../../components/group-field';
import { TextField } from '../../../components/text-field';
import { SomeOf } from '../../../components/ticks';
import { useNames } from '../case.hook';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';
import { declaredForm } from './declared-form';

type Numbering = { readonly series: string; readonly serial?: number | undefined };

export function NumberForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm<'NumberReply', Numbering>('NumberReply', props, { series: '' });
  const { series, serial } = form.values;
  const year = (form.late.on ?? props.view.today).slice(0, 4);
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.NumberReply')}
      submitLabel={t('acts.title.NumberReply')}
      onSubmit={() =>
        form.submit(series.trim() !== '', { series: series.trim(), ...(serial === undefined ? {} : { serial }) })
      }
    >
      <TextField
        label={t('acts.field.series')}
        hint={t('acts.field.seriesHint')}
        required={form.tried}
        maxLength={20}
        value={series}
        onChange={(next) => form.set({ series: next })}
      />
      <Field label={t('acts.field.serial')} hint={t('acts.field.serialHint')} optional>
        {(id, describedBy) => (
          <input
            id={id}
            type="number"
            className="text-input short"
            aria-describedby={describedBy}
            min={1}
            step={1}
            value={serial ?? ''}
            onChange={({ target }) =>
              form.set({ serial: target.value === '' ? undefined : Math.max(1, Math.trunc(target.valueAsNumber)) })
            }
          />
        )}
      </Field>
      <p className="number-shown">
        {series.trim() || '□□'}〔{year}〕{serial === undefined ? '□' : serial}号
      </p>
    </ActForm>
  );
}

type Channels = ProposalActBody<'DispatchReply'>['channels'];

export function DispatchForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm<'DispatchReply', { channels: Channels; exception: string }>('DispatchReply', props, {
    channels: ['paper', 'platform'],
    exception: '',
  });
  const { channels } = form.values;
  const exception = form.values.exception.trim();
  const partly = channels.length === 1;
  const { view } = props;
  const nameOf = useNames(view);
  const recipients = [
    ...view.proposers.map(({ name }) => t('shell.mark.note', { text: name, note: t('words.recipient.addressee') })),
    ...(view.draft?.content.copies ?? []).map(nameOf),
  ];
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.DispatchReply')}
      submitLabel={t('acts.title.DispatchReply')}
      onSubmit={() =>
        form.submit(channels.length > 0 && (!partly || exception !== ''), {
          channels,
          ...(partly ? { exception } : {}),
        })
      }
    >
      <GroupField label={t('acts.field.channels')}>
        <SomeOf
          value={channels}
          onChange={(next) => form.set({ channels: [...next] })}
          options={(['paper', 'platform'] as const).map((channel) => ({
            value: channel,
            label: t(`words.channel.${channel}`),
          }))}
        />
      </GroupField>
      {partly && (
        <TextField
          label={t('acts.field.channelException')}
          required={form.tried}
          value={form.values.exception}
          onChange={(next) => form.set({ exception: next })}
        />
      )}
      <ol className="recipients">
        {recipients.map((recipient) => (
          <li key={recipient}>{recipient}</li>
        ))}
      </ol>
    </ActForm>
  );
}

const undelivered = ({ dispatches }: CaseView): CaseView['dispatches'] =>
  dispatches.filter(({ awaitsProof }) => awaitsProof);

export const DeliveryForm = declaredForm({
  act: 'ConfirmDelivery',
  named: true,
  fields: [
    {
      kind: 'choice',
      name: 'recipient',
      label: 'recipient',
      choices: ({ view }) => undelivered(view).map(({ recipient }) => ({ value: recipient.id, label: recipient.name })),
    },
    {
      kind: 'choice',
      name: 'channel',
      label: 'arrivedBy',
      hint: 'arrivedByHint',
      optional: true,
      choices: ({ view }, t) =>
        [...new Set(undelivered(view).flatMap(({ channels }) => channels))].map((value) => ({
          value,
          label: t(`words.channel.${value}`),
        })),
    },
    { kind: 'text', name: 'proof', label: 'proof', hint: 'proofHint' },
  ],
});
