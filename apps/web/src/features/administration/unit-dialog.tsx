import type { UnitRecord } from '@banli/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../components/choice-field';
import { CivilDateField } from '../../components/civil-date-field';
import { Field } from '../../components/field';
import { TextField } from '../../components/text-field';
import { useLanguage } from '../../lib/language.hook';
import { AdministrationDialog } from './administration-dialog';
import { useAdministrationAct, useUnits } from './administration.hook';
import { everyKind, kindWord } from './party-kinds';

type Props = { readonly unit: UnitRecord | undefined; readonly onClose: () => void };

const listOf = (text: string): readonly string[] =>
  text
    .split(/[、,，;；\s]+/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** A unit that is new, or all of one that is known. */
export function UnitDialog({ unit, onClose }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const units = useUnits();
  const { jurisdictions } = units;
  const [values, setValues] = useState({
    id: unit?.id ?? '',
    kind: unit?.kind,
    name: unit?.name ?? '',
    shortName: unit?.shortName ?? '',
    aliases: unit?.aliases.join('、') ?? '',
    fields: unit?.fields.join('、') ?? '',
    validFrom: unit?.validFrom,
    validUntil: unit?.validUntil,
    successor: unit?.successor?.id,
    jurisdiction: unit?.jurisdiction,
  });
  const [tried, setTried] = useState(false);
  const saved = useAdministrationAct(onClose);
  const set = (change: Partial<typeof values>) => setValues({ ...values, ...change });
  const send = () => {
    setTried(true);
    const { id, aliases, fields, ...plain } = values;
    if (id === '' || plain.kind === undefined || plain.name.trim() === '' || plain.shortName.trim() === '') return;
    const body = { ...plain, aliases: listOf(aliases), fields: listOf(fields) };
    saved.run(unit ? { path: `/units/${id}/change`, body } : { path: '/units', body: { id, ...body } });
  };
  const text = (name: 'id' | 'name' | 'shortName' | 'aliases' | 'fields', optional = false) => (
    <TextField
      label={t(`administration.units.field.${name}`)}
      hint={name === 'fields' || name === 'id' ? t(`administration.units.hint.${name}`) : undefined}
      value={values[name]}
      onChange={(value) => set({ [name]: value })}
      required={tried && !optional}
      optional={optional}
    />
  );
  const dayField = (name: 'validFrom' | 'validUntil') => (
    <Field label={t(`administration.units.field.${name}`)} optional>
      {(id, describedBy) => (
        <CivilDateField
          id={id}
          describedBy={describedBy}
          value={values[name]}
          onChange={(next) => setValues({ ...values, [name]: next })}
        />
      )}
    </Field>
  );
  const title = t(unit ? 'administration.units.change' : 'administration.units.create');
  return (
    <AdministrationDialog
      title={unit ? t('shell.mark.about', { title, about: unit.shortName }) : title}
      hint={t('administration.units.dialogHint')}
      submitLabel={title}
      onSubmit={send}
      onClose={onClose}
      sending={saved.sending}
      error={saved.error}
    >
      {!unit && text('id')}
      {text('name')}
      {text('shortName')}
      <ChoiceField
        label={t('administration.units.kind')}
        choices={everyKind.map((kind) => ({ value: kind, label: kindWord(kind, t) }))}
        required={tried}
        value={values.kind}
        onChange={(kind) => setValues({ ...values, kind })}
      />
      {text('aliases', true)}
      {text('fields', true)}
      {dayField('validFrom')}
      {dayField('validUntil')}
      <ChoiceField
        label={t('administration.units.field.successor')}
        choices={units.choices.filter(({ value }) => value !== unit?.id)}
        optional
        value={values.successor}
        onChange={(successor) => setValues({ ...values, successor })}
      />
      {jurisdictions.length > 1 && (
        <ChoiceField
          label={t('administration.units.field.jurisdiction')}
          hint={t('administration.units.hint.jurisdiction')}
          choices={jurisdictions.map(({ id, name }) => ({ value: id, label: say(name) }))}
          optional
          value={values.jurisdiction}
          onChange={(jurisdiction) => setValues({ ...values, jurisdiction })}
        />
      )}
    </AdministrationDialog>
  );
}
