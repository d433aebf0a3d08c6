import { actPath, type OversightActName, type OversightView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { useActForm } from '../../components/act-form.hook';
import { DeclaredActForm } from '../../components/declared-act-form';
import { initialValues, type DeclaredField, type DeclaredValues } from '../../components/declared-field';
import { chaseChoices } from '../../lib/chase-choices';
import { oversightApiPath } from '../../lib/oversight-path';

export type MatterActProps = {
  readonly act: Exclude<OversightActName, 'RecordInspection'>;
  readonly view: OversightView;
  /** The unit whose duty it is about. */
  readonly unit?: string | undefined;
  readonly onDone: () => void;
};

type Fields = readonly DeclaredField<MatterActProps>[];

const standings = ['not-fulfilled', 'partly-fulfilled', 'fulfilled'] as const;

const fieldsOf: Readonly<Record<MatterActProps['act'], Fields>> = {
  ReportDuty: [{ kind: 'text', name: 'text', label: 'oversight.field.text', rows: 6 }],
  AcceptDuty: [{ kind: 'text', name: 'remark', label: 'oversight.field.remark', rows: 3, optional: true }],
  RejectDuty: [
    { kind: 'text', name: 'reasons', label: 'oversight.field.reasons', rows: 4 },
    { kind: 'date', name: 'dueOn', label: 'oversight.field.dueOn' },
  ],
  RecordYearlyState: [
    {
      kind: 'choice',
      name: 'year',
      label: 'oversight.field.year',
      choices: ({ view }) => yearsOpen(view).map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      kind: 'radio',
      name: 'standing',
      label: 'oversight.field.standing',
      choices: (_props, t) => standings.map((one) => ({ value: one, label: t(`oversight.standing.${one}`) })),
    },
    { kind: 'text', name: 'account', label: 'oversight.field.account', rows: 4 },
  ],
  ChaseDuty: [
    {
      kind: 'choice',
      name: 'clock',
      label: 'oversight.field.clock',
      choices: ({ view }) =>
        view.clocks
          .filter(({ stopped }) => stopped === undefined)
          .map(({ id, owedBy, dueOn }) => ({ value: id, label: `${owedBy.shortName} ${dueOn}` })),
    },
    {
      kind: 'choice',
      name: 'channel',
      label: 'oversight.field.channel',
      choices: (_props, t) => chaseChoices(t),
    },
    { kind: 'text', name: 'text', label: 'oversight.field.chaseText', rows: 4 },
  ],
  VoteOnReport: [
    { kind: 'text', name: 'members', label: 'oversight.field.members' },
    { kind: 'text', name: 'inFavour', label: 'oversight.field.inFavour' },
    { kind: 'text', name: 'against', label: 'oversight.field.against' },
    { kind: 'text', name: 'abstained', label: 'oversight.field.abstained' },
    { kind: 'date', name: 'dueOn', label: 'oversight.field.againBy', optional: true },
  ],
  RecordReportPrinted: [
    {
      kind: 'radio',
      name: 'where',
      label: 'oversight.field.where',
      choices: ({ view }, t) =>
        (['session', 'gazette'] as const)
          .filter((one) => !view.printed.some(({ where }) => where === one))
          .map((one) => ({ value: one, label: t(`oversight.where.${one}`) })),
    },
    { kind: 'text', name: 'reference', label: 'oversight.field.reference' },
  ],
  CloseOversight: [{ kind: 'text', name: 'outcome', label: 'oversight.field.outcome', rows: 4 }],
};

/** Years of the list that have no state yet. */
function yearsOpen({ year, today, yearly }: OversightView): readonly number[] {
  const last = Number(today.slice(0, 4));
  return Array.from({ length: last - year + 1 }, (_, index) => year + index).filter(
    (one) => !yearly.some((state) => state.year === one),
  );
}

/** The form of each act on a matter, but that of an inspection. */
export function MatterActForm(props: MatterActProps) {
  const { act, view, unit, onDone } = props;
  const { t } = useTranslation();
  const fields = fieldsOf[act];
  const ofUnit = act === 'AcceptDuty' || act === 'RejectDuty';
  const form = useActForm<DeclaredValues>({
    path: `${oversightApiPath(view.stream)}/${actPath(act)}`,
    version: view.version,
    subject: `${view.stream}#${unit ?? ''}`,
    form: act,
    initial: initialValues(fields, props, t),
    today: view.today,
    doneMessage: t(`acts.title.${act}`),
    onDone,
  });
  return (
    <DeclaredActForm
      {...{ fields, props, form }}
      onSubmit={(complete, written) => form.submit(complete, ofUnit ? { ...written, unit } : written)}
      hint={t(`acts.hint.${act}`)}
      submitLabel={t(`acts.title.${act}`)}
    />
  );
}
