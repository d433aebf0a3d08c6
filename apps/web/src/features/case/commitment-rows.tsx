import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../components/civil-date-field';
import { Field } from '../../components/field';
import { TextField } from '../../components/text-field';
import type { CommitmentDraft } from './draft-values';

type Props = {
  readonly rows: readonly CommitmentDraft[];
  /** The field that says who answers for a row; absent where it is the writer's own unit. */
  readonly responsible?: (unit: string | undefined, change: (unit: string | undefined) => void) => ReactNode;
  readonly onChange: (rows: readonly CommitmentDraft[]) => void;
};

/** The table of commitments: what, by when, and which unit answers for it (22, 24). */
export function CommitmentRows({ rows, responsible, onChange }: Props) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<CommitmentDraft>) =>
    onChange(rows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map(({ item, dueOn, responsibleUnit }, index) => {
        const n = String(index + 1);
        return (
          <fieldset className="draft-section" key={index}>
            <legend>{t('cases.editor.commitment', { n })}</legend>
            <TextField
              label={t('cases.editor.item')}
              rows={2}
              maxLength={1_000}
              value={item}
              onChange={(next) => change(index, { item: next })}
            />
            <div className="field-pair">
              <Field label={t('cases.editor.dueOn')}>
                {(id) => <CivilDateField id={id} value={dueOn} onChange={(next) => change(index, { dueOn: next })} />}
              </Field>
              {responsible?.(responsibleUnit, (next) => change(index, { responsibleUnit: next }))}
            </div>
            <Button size="small" onClick={() => onChange(rows.filter((_, place) => place !== index))}>
              {t('cases.editor.removeCommitment', { n })}
            </Button>
          </fieldset>
        );
      })}
      <Button className="add-row" onClick={() => onChange([...rows, { item: '' }])}>
        {t('cases.editor.addCommitment')}
      </Button>
    </>
  );
}
