import type { CommitmentActName, CommitmentView } from '@banli/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActForm } from '../../components/act-form.hook';
import { DeclaredActForm } from '../../components/declared-act-form';
import { initialValues, type DeclaredField, type DeclaredValues, type Texts } from '../../components/declared-field';
import { LongText } from '../../components/long-text';
import { commitmentActPath } from '../../lib/acts';
import { RequestedChange } from './commitment-story';

type Props = {
  readonly act: CommitmentActName;
  readonly commitment: CommitmentView;
  readonly today: string;
  readonly onDone: () => void;
};

type Declaration = {
  readonly fields: readonly DeclaredField<Props>[];
  readonly above?: (props: Props) => ReactNode;
  readonly body?: (texts: Texts, props: Props) => object;
};

const reason: DeclaredField<Props> = { kind: 'text', name: 'reason', label: 'reason', rows: 4 };
const decision: DeclaredField<Props> = { kind: 'text', name: 'decision', label: 'decision', optional: true };

const evidenceOf = ({ commitment: { evidence } }: Props): ReactNode =>
  evidence === undefined ? null : <LongText text={evidence} />;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const changes = ({ item, dueOn }: Texts, { commitment }: Props) => ({
  ...(item === commitment.item ? {} : { item }),
  ...(dueOn === commitment.dueOn ? {} : { dueOn }),
});

const declarations: Readonly<Record<CommitmentActName, Declaration>> = {
  ReportProgress: {
    fields: [
      { kind: 'text', name: 'text', label: 'progress', rows: 5 },
      { kind: 'text', name: 'evidence', label: 'evidenceLines', hint: 'evidenceLinesHint', rows: 2, optional: true },
    ],
    body: ({ text, evidence }) => ({ text, ...(evidence === undefined ? {} : { evidence: linesOf(evidence) }) }),
  },
  ReportFulfilment: { fields: [{ kind: 'text', name: 'evidence', label: 'evidence', rows: 5 }] },
  ConfirmFulfilment: {
    above: evidenceOf,
    fields: [{ kind: 'text', name: 'remark', label: 'remark', rows: 5, optional: true }],
    body: ({ remark = '' }) => ({ remark }),
  },
  RejectFulfilment: { above: evidenceOf, fields: [reason] },
  /** Another text or another date; it waits for the signed decision. */
  RequestCommitmentChange: {
    fields: [
      {
        kind: 'text',
        name: 'item',
        label: 'promisedItem',
        rows: 3,
        maxLength: 1_000,
        initial: ({ commitment }) => commitment.item,
      },
      {
        kind: 'date',
        name: 'dueOn',
        label: 'promisedDate',
        initial: ({ commitment }) => commitment.dueOn,
        wrong: (texts, props) => (Object.keys(changes(texts, props)).length === 0 ? 'nothingChanged' : undefined),
      },
      reason,
    ],
    body: (texts, props) => ({ ...changes(texts, props), reason: texts['reason'] }),
  },
  /** The chief signs the change that was asked for. */
  ApproveCommitmentChange: {
    above: ({ commitment }) => <RequestedChange commitment={commitment} />,
    fields: [decision],
  },
  RefuseCommitmentChange: { fields: [reason] },
  /** The chief signs that the promise is given up. */
  DropCommitment: { fields: [reason, decision] },
  /** Not finished: into which year it goes on, and why. */
  CarryOverCommitment: {
    fields: [
      {
        kind: 'choice',
        name: 'toYear',
        label: 'carryTo',
        choices: ({ today, commitment }) =>
          [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1]
            .filter((year) => !commitment.carried.some(({ toYear }) => toYear === year))
            .map((year) => ({ value: String(year), label: String(year) })),
        initial: ({ today }) => String(Number(today.slice(0, 4)) + 1),
      },
      { kind: 'text', name: 'explanation', label: 'carryExplanation', rows: 5 },
    ],
    body: ({ toYear, explanation }) => ({ toYear: Number(toYear), explanation }),
  },
  CommentOnChange: { fields: [{ kind: 'text', name: 'text', label: 'comment', rows: 4 }] },
  TellDeputy: {
    fields: [
      {
        kind: 'radio',
        name: 'matter',
        label: 'tellingMatter',
        choices: ({ commitment }, t) =>
          commitment.tellable.map((matter) => ({ value: matter, label: t(`packs.telling.${matter}`) })),
      },
      { kind: 'text', name: 'text', label: 'tellingText', rows: 5 },
      { kind: 'text', name: 'paper', label: 'tellingPaper', optional: true },
    ],
  },
};

/** The form of each act on a commitment. */
export function CommitmentActForm(props: Props) {
  const { act, commitment, today, onDone } = props;
  const { t } = useTranslation();
  const { fields, above, body } = declarations[act];
  const form = useActForm<DeclaredValues>({
    path: commitmentActPath(commitment.stream, act),
    version: commitment.version,
    subject: commitment.stream,
    form: act,
    initial: initialValues(fields, props, t),
    today,
    doneMessage: t(`acts.title.${act}`),
    onDone,
  });
  return (
    <DeclaredActForm
      {...{ fields, props, form, body }}
      above={above?.(props)}
      onSubmit={form.submit}
      hint={t(`acts.hint.${act}`)}
      submitLabel={t(`acts.title.${act}`)}
    />
  );
}
