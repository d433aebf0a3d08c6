import { actPath, reporterRoles, type OversightOpeningName } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { useActForm } from '../../components/act-form.hook';
import { DeclaredActForm } from '../../components/declared-act-form';
import { initialValues, type DeclaredField, type DeclaredValues, type Texts } from '../../components/declared-field';
import { useDirectory } from '../../components/directory.hook';
import { useProposals } from './oversight.hook';

type Props = {
  readonly act: OversightOpeningName;
  readonly today: string;
  /** The proposal or commitment the person came from. */
  readonly subject?: string | undefined;
  readonly onDone: () => void;
};

type Declaration = {
  readonly fields: readonly DeclaredField<Props>[];
  readonly body?: (texts: Texts, props: Props) => object;
};

/** One deployment serves one congress; its proposals say which. */
const JURISDICTION = 'chongqing';
const jurisdictionOf = ({ subject }: Props): string => subject?.split('/')[1] ?? JURISDICTION;

const decision: DeclaredField<Props> = { kind: 'text', name: 'decision', label: 'oversight.field.decision' };
const reason: DeclaredField<Props> = { kind: 'text', name: 'reason', label: 'oversight.field.reason', rows: 4 };
const title: DeclaredField<Props> = { kind: 'text', name: 'title', label: 'oversight.field.title' };
const useUnits = () => {
  const { units, isPending } = useDirectory();
  return { choices: units, isPending };
};
const useCame = ({ subject }: Props) => useProposals(subject);

const isReporter = (name: string): boolean => reporterRoles.some((role) => role === name);

const declarations: Readonly<Record<OversightOpeningName, Declaration>> = {
  ChooseKeyItem: {
    fields: [
      {
        kind: 'choice',
        name: 'proposal',
        label: 'oversight.field.proposal',
        useChoices: useCame,
        initial: ({ subject }) => subject,
      },
      {
        kind: 'choice',
        name: 'leader',
        label: 'oversight.field.leader',
        useChoices: () => {
          const { colleagues, isPending } = useDirectory();
          return { choices: colleagues, isPending };
        },
      },
      decision,
      reason,
    ],
  },
  TrackAcrossYears: {
    fields: [
      {
        kind: 'choice',
        name: 'subject',
        label: 'oversight.field.subject',
        useChoices: useCame,
        initial: ({ subject }) => subject,
      },
      decision,
      reason,
    ],
  },
  PlanInspection: {
    fields: [
      title,
      { kind: 'several', name: 'units', label: 'oversight.field.units', useChoices: useUnits },
      {
        kind: 'several',
        name: 'deputies',
        label: 'oversight.field.deputies',
        useChoices: () => {
          const { deputies, isPending } = useDirectory();
          return { choices: deputies, isPending };
        },
      },
      { kind: 'date', name: 'from', label: 'oversight.field.from' },
      {
        kind: 'date',
        name: 'to',
        label: 'oversight.field.to',
        wrong: ({ from, to }) =>
          from !== undefined && to !== undefined && to < from ? 'oversight.field.backwards' : undefined,
      },
      decision,
      reason,
    ],
    body: (texts, props) => ({ ...texts, jurisdiction: jurisdictionOf(props) }),
  },
  CallForReports: {
    fields: [
      {
        kind: 'radio',
        name: 'kind',
        label: 'oversight.field.report',
        choices: (_props, t) =>
          (['november-report', 'progress-report'] as const).map((value) => ({
            value,
            label: t(`oversight.matter.${value}`),
          })),
      },
      {
        kind: 'choice',
        name: 'year',
        label: 'oversight.field.year',
        choices: ({ today }) =>
          [0, 1].map((back) => String(Number(today.slice(0, 4)) - back)).map((year) => ({ value: year, label: year })),
      },
      title,
      ...reporterRoles.map((role): DeclaredField<Props> => ({
        kind: 'choice',
        name: role,
        label: `oversight.field.${role}`,
        optional: ({ kind }) => kind === 'progress-report',
        useChoices: useUnits,
      })),
      { kind: 'date', name: 'dueOn', label: 'oversight.field.dueOn' },
      decision,
      reason,
    ],
    body: ({ year, ...texts }, props) => ({
      ...Object.fromEntries(Object.entries(texts).filter(([name]) => !isReporter(name))),
      year: Number(year),
      reporters: reporterRoles.flatMap((role) => (texts[role] === undefined ? [] : [{ role, unit: texts[role] }])),
      jurisdiction: jurisdictionOf(props),
    }),
  },
  OrderRectification: {
    fields: [
      title,
      { kind: 'choice', name: 'unit', label: 'oversight.field.unit', useChoices: useUnits },
      {
        kind: 'several',
        name: 'subjects',
        label: 'oversight.field.subjects',
        optional: true,
        useChoices: useCame,
        initial: ({ subject }) => (subject === undefined ? [] : [subject]),
      },
      { kind: 'text', name: 'reason', label: 'oversight.field.findings', rows: 4 },
      { kind: 'text', name: 'requirements', label: 'oversight.field.requirements', rows: 4 },
      { kind: 'date', name: 'dueOn', label: 'oversight.field.dueOn' },
      decision,
    ],
    body: (texts, props) => ({ ...texts, jurisdiction: jurisdictionOf(props) }),
  },
};

/** The form by which a matter of oversight begins. */
export function OpeningForm(props: Props) {
  const { act, today, subject, onDone } = props;
  const { t } = useTranslation();
  const { fields, body } = declarations[act];
  const form = useActForm<DeclaredValues>({
    path: `/api/oversight/${actPath(act)}`,
    subject: `oversight/${subject ?? ''}`,
    form: act,
    initial: initialValues(fields, props, t),
    today,
    doneMessage: t(`acts.title.${act}`),
    onDone,
  });
  return (
    <DeclaredActForm
      {...{ fields, props, form, body }}
      onSubmit={form.submit}
      hint={t(`acts.hint.${act}`)}
      submitLabel={t(`acts.title.${act}`)}
    />
  );
}
