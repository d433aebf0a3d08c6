import type { FulfilmentActName, RoundView } from '@banli/contracts';
import { actPath } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { useActForm } from '../../components/act-form.hook';
import { DeclaredActForm } from '../../components/declared-act-form';
import { initialValues, type DeclaredField, type DeclaredValues, type Texts } from '../../components/declared-field';
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

type Declaration = {
  readonly fields: readonly DeclaredField<Props>[];
  readonly body?: (texts: Texts) => object;
};

const needsReasons = ({ ratingScale }: RoundView, level: string | undefined): boolean =>
  ratingScale.find(({ id }) => id === level)?.needsReasons ?? false;

const declarations: Readonly<Record<FulfilmentActName, Declaration>> = {
  SendFulfilmentNotice: {
    fields: [{ kind: 'text', name: 'note', label: 'rounds.field.note', rows: 4, optional: true }],
    body: (texts) => ({ ...texts, channels: ['paper', 'platform'] }),
  },
  SubmitLedger: { fields: [] },
  ConfirmNoticeDelivery: { fields: [{ kind: 'text', name: 'proof', label: 'rounds.field.proof' }] },
  RateFulfilment: {
    fields: [
      {
        kind: 'choice',
        name: 'level',
        label: 'rounds.field.level',
        useChoices: ({ view }) => {
          const { say } = useLanguage();
          return { choices: view.ratingScale.map(({ id, name }) => ({ value: id, label: say(name) })) };
        },
      },
      {
        kind: 'text',
        name: 'reasons',
        label: 'rounds.field.reasons',
        rows: 4,
        optional: ({ level }, { view }) => !needsReasons(view, level),
      },
      { kind: 'text', name: 'scan', label: 'rounds.field.scan', when: ({ deputy }) => !deputy },
    ],
    body: ({ scan, ...rating }) => ({ ...rating, ...(scan === undefined ? {} : { paperReceipt: { scan } }) }),
  },
  ChaseRater: {
    fields: [
      {
        kind: 'choice',
        name: 'channel',
        label: 'rounds.field.channel',
        choices: (_props, t) => chaseChoices(t),
      },
      { kind: 'text', name: 'text', label: 'rounds.field.text', rows: 4 },
    ],
  },
  ExcludeFulfilmentRating: { fields: [] },
  RecordFulfilmentMeeting: {
    fields: [
      { kind: 'text', name: 'participants', label: 'rounds.field.participants', rows: 4 },
      { kind: 'text', name: 'outcome', label: 'rounds.field.outcome', rows: 4 },
    ],
  },
  ConvertResult: {
    fields: [
      {
        kind: 'choice',
        name: 'proposal',
        label: 'rounds.field.proposal',
        choices: ({ view }) => view.convertible.map(({ stream, title }) => ({ value: stream, label: title })),
      },
      { kind: 'text', name: 'statement', label: 'rounds.field.statement', rows: 4 },
    ],
  },
};

/** The form of each act in a yearly round. */
export function RoundActForm(props: Props) {
  const { act, rater, view, deputy, onDone } = props;
  const { t } = useTranslation();
  const { fields, body } = declarations[act];
  const form = useActForm<DeclaredValues>({
    path: `${roundApiPath(view.stream)}/${actPath(act)}`,
    version: view.version,
    subject: `${view.stream}#${rater ?? ''}`,
    form: act,
    initial: initialValues(fields, props, t),
    today: view.today,
    doneMessage: t(`acts.title.${act}`),
    onDone,
  });
  return (
    <DeclaredActForm
      {...{ fields, props, form, body }}
      onSubmit={(complete, written) => form.submit(complete, rater === undefined ? written : { ...written, rater })}
      hint={t(`acts.hint.${act}`)}
      submitLabel={t(`acts.title.${act}`)}
      calm={deputy}
    />
  );
}
