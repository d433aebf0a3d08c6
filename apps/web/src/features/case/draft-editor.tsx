import type { CaseView } from '@banli/contracts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FilesField } from '../../components/files-field';
import { ChoiceField, ChoicesField, type Choice } from '../../components/choice-field';
import { GroupField } from '../../components/group-field';
import { TextField } from '../../components/text-field';
import { Tick } from '../../components/ticks';
import { ordinal } from '../../lib/chinese-number';
import { useLanguage } from '../../lib/language.hook';
import { CommitmentRows } from './commitment-rows';
import type { DraftValues } from './draft-values';

type Props = {
  readonly values: DraftValues;
  readonly set: (change: Partial<DraftValues>) => void;
  readonly tried: boolean;
  readonly classes: CaseView['resultClasses'];
  readonly units: readonly Choice[];
  /** Co-handlers whose view the letter has to tell. */
  readonly viewsToTell: readonly Choice[];
  /** Commitments that co-handlers made in their opinions. */
  readonly offered: DraftValues['commitments'];
};

/** Every part of the letter that a handler writes; number, date and signature come from the record. */
export function DraftEditor({ values, set, tried, classes, units, viewsToTell, offered }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const classChoices = classes.map(({ id, name, needsCommitment }) => ({
    value: id,
    label: needsCommitment
      ? t('shell.mark.note', { text: say(name), note: t('cases.editor.needsCommitment') })
      : say(name),
  }));
  return (
    <>
      <TextField
        label={t('cases.editor.letterTitle')}
        rows={2}
        maxLength={300}
        required={tried}
        value={values.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={t('cases.editor.salutation')}
        value={values.salutation.join('、')}
        onChange={(names) => set({ salutation: names.split(/[、,，]/) })}
      />
      <TextField
        label={t('cases.editor.opening')}
        hint={t('cases.editor.openingHint')}
        rows={3}
        maxLength={4_000}
        value={values.opening}
        onChange={(opening) => set({ opening })}
      />
      <Sections sections={values.sections} telling={viewsToTell} onChange={(sections) => set({ sections })} />
      <TextField
        label={t('cases.editor.closing')}
        hint={t('cases.editor.closingHint')}
        rows={3}
        value={values.closing}
        onChange={(closing) => set({ closing })}
      />
      {classChoices.length > 0 && (
        <ChoiceField
          label={t('cases.editor.resultClass')}
          choices={classChoices}
          value={values.resultClass}
          onChange={(resultClass) => set({ resultClass })}
        />
      )}
      <GroupField label={t('cases.editor.commitments')}>
        <CommitmentRows
          rows={values.commitments}
          responsible={(unit, change) => (
            <ChoiceField label={t('cases.editor.responsibleUnit')} choices={units} value={unit} onChange={change} />
          )}
          onChange={(commitments) => set({ commitments, noCommitments: false })}
        />
        <Offered
          rows={offered.filter(({ item }) => !values.commitments.some((row) => row.item.trim() === item.trim()))}
          onTake={(row) => set({ commitments: [...values.commitments, row], noCommitments: false })}
        />
        {values.commitments.length === 0 && (
          <Tick checked={values.noCommitments} onChange={(noCommitments) => set({ noCommitments })}>
            {t('cases.editor.noCommitments')}
          </Tick>
        )}
      </GroupField>
      <ChoicesField
        label={t('cases.editor.copies')}
        choices={units}
        value={values.copies}
        onChange={(copies) => set({ copies })}
      />
      <FilesField
        label={t('papers.title')}
        hint={t('papers.letterHint')}
        value={(values as Partial<DraftValues>).files ?? []}
        onChange={(files) => set({ files })}
      />
    </>
  );
}

type OfferedProps = {
  readonly rows: DraftValues['commitments'];
  readonly onTake: (row: DraftValues['commitments'][number]) => void;
};

/** What co-handlers promised themselves, to be taken over as it stands. */
function Offered({ rows, onTake }: OfferedProps) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <div>
      <strong>{t('papers.ownTitle')}</strong>
      <ul className="plain-list papers">
        {rows.map((row, index) => (
          <li key={index}>
            {row.item} {row.dueOn !== undefined && <span className="quiet">{day(row.dueOn)}</span>}{' '}
            <Button size="small" onClick={() => onTake(row)}>
              {t('papers.takeOver')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type SectionsProps = {
  readonly sections: DraftValues['sections'];
  /** Co-handlers whose view a section may tell; nobody where the law does not ask for it. */
  readonly telling: readonly Choice[];
  readonly onChange: (sections: DraftValues['sections']) => void;
};

function Sections({ sections, telling, onChange }: SectionsProps) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<DraftValues['sections'][number]>) =>
    onChange(sections.map((section, place) => (place === index ? { ...section, ...part } : section)));
  return (
    <GroupField label={t('cases.editor.sections')}>
      {sections.map(({ heading, text, opinionOf }, index) => {
        const n = String(index + 1);
        return (
          <fieldset className="draft-section" key={index}>
            <legend>{t('cases.editor.section', { n })}</legend>
            <TextField
              label={t('cases.editor.heading')}
              maxLength={200}
              value={heading}
              onChange={(next) => change(index, { heading: next })}
            />
            <TextField
              label={t('cases.editor.paragraphs')}
              rows={5}
              value={text}
              onChange={(next) => change(index, { text: next })}
            />
            {telling.length > 0 && (
              <ChoiceField
                label={t('packs.opinionOf')}
                optional
                choices={telling}
                value={opinionOf}
                onChange={(next) => change(index, { opinionOf: next })}
              />
            )}
            <Button size="small" onClick={() => onChange(sections.filter((_, place) => place !== index))}>
              {t('cases.editor.removeSection', { n })}
            </Button>
          </fieldset>
        );
      })}
      <Button onClick={() => onChange([...sections, { heading: `${ordinal(sections.length + 1)}、`, text: '' }])}>
        {t('cases.editor.addSection')}
      </Button>
    </GroupField>
  );
}
