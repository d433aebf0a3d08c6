import type { FulfilmentActName, RoundView } from '@banli/contracts';
import { actPath } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { ChoiceField } from '../../components/choice-field';
import { TextField } from '../../components/text-field';
import { chaseChoices } from '../../lib/chase-choices';
import { useLanguage } from '../../lib/language.hook';
import { roundApiPath } from '../../lib/round-path';

type Props = {
  readonly act: FulfilmentActName;
  readonly rater?: string;
  readonly view: RoundView;
  readonly deputy: boolean;
  readonly onDone: () => void;
};

type FieldName =
  | 'note'
  | 'proof'
  | 'level'
  | 'reasons'
  | 'scan'
  | 'channel'
  | 'text'
  | 'participants'
  | 'outcome'
  | 'proposal'
  | 'statement';

type Values = Readonly<Partial<Record<FieldName, string | undefined>>>;

const choosing: readonly FieldName[] = ['level', 'channel', 'proposal'];

const fieldsOf: Readonly<Record<FulfilmentActName, readonly FieldName[]>> = {
  SendFulfilmentNotice: ['note'],
  SubmitLedger: [],
  ConfirmNoticeDelivery: ['proof'],
  RateFulfilment: ['level', 'reasons', 'scan'],
  ChaseRater: ['channel', 'text'],
  ExcludeFulfilmentRating: [],
  RecordFulfilmentMeeting: ['participants', 'outcome'],
  ConvertResult: ['proposal', 'statement'],
};

/** The form of each act in a yearly round: what it asks for, field by field. */
export function RoundActForm({ act, rater, view, deputy, onDone }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const form = useActForm<Values>({
    path: `${roundApiPath(view.stream)}/${actPath(act)}`,
    version: view.version,
    subject: `${view.stream}#${rater ?? ''}`,
    form: act,
    initial: {},
    today: view.today,
    doneMessage: t(`acts.title.${act}`),
    onDone,
  });
  const { values } = form;
  const needsReasons = view.ratingScale.find(({ id }) => id === values.level)?.needsReasons ?? false;
  const fields = fieldsOf[act].filter((name) => name !== 'scan' || !deputy);
  const isOptional = (name: FieldName): boolean => name === 'note' || (name === 'reasons' && !needsReasons);
  const text = (name: FieldName): string => values[name]?.trim() ?? '';
  const choices = {
    level: view.ratingScale.map(({ id, name }) => ({ value: id, label: say(name) })),
    channel: chaseChoices(t),
    proposal: view.convertible.map(({ stream, title }) => ({ value: stream, label: title })),
  };
  const submit = () => {
    const complete = fields.every((name) => isOptional(name) || text(name) !== '');
    const written = Object.fromEntries(
      fields.filter((name) => name !== 'scan' && text(name) !== '').map((name) => [name, text(name)]),
    );
    form.submit(complete, {
      ...(rater === undefined ? {} : { rater }),
      ...(act === 'SendFulfilmentNotice' ? { channels: ['paper', 'platform'] } : {}),
      ...(fields.includes('scan') ? { paperReceipt: { scan: text('scan') } } : {}),
      ...written,
    });
  };
  return (
    <ActForm
      form={form}
      hint={t(`acts.hint.${act}`)}
      submitLabel={t(`acts.title.${act}`)}
      calm={deputy}
      onSubmit={submit}
    >
      {fields.map((name) => {
        const label = t(`rounds.field.${name}`);
        const optional = isOptional(name);
        const required = form.tried && !optional;
        return choosing.includes(name) ? (
          <ChoiceField
            key={name}
            {...{ label, optional, required }}
            choices={choices[name as keyof typeof choices]}
            value={values[name]}
            onChange={(next) => form.set({ [name]: next })}
          />
        ) : (
          <TextField
            key={name}
            {...{ label, optional, required }}
            rows={name === 'proof' || name === 'scan' ? 1 : 4}
            value={values[name] ?? ''}
            onChange={(next) => form.set({ [name]: next })}
          />
        );
      })}
    </ActForm>
  );
}
