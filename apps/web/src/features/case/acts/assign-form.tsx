import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoiceField, ChoicesField } from '../../../components/choice-field';
import { CivilDateField } from '../../../components/civil-date-field';
import { useDirectory } from '../../../components/directory.hook';
import { Field } from '../../../components/field';
import { TextField } from '../../../components/text-field';
import { Tick } from '../../../components/ticks';
import { useLanguage } from '../../../lib/language.hook';
import { WhatIfDates } from './what-if-dates';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

type Values = {
  readonly lead?: string | undefined;
  readonly coHandlers: readonly string[];
  readonly manner: Manner;
  readonly separateWith: readonly string[];
  readonly joint: readonly string[];
  readonly contents: Readonly<Record<string, string>>;
  readonly difficult: boolean;
  readonly reason: string;
  readonly early: boolean;
  readonly ownDate?: string | undefined;
  readonly ownReason: string;
};

const manners = ['lead', 'sole', 'separate', 'joint'] as const;

type Manner = (typeof manners)[number];

export function AssignForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const law = props.view.pack.lawOf['AssignProposal'];
  const { units, isPending } = useDirectory();
  const form = useCaseActForm<'AssignProposal', Values>('AssignProposal', props, {
    coHandlers: [],
    manner: 'lead',
    separateWith: [],
    joint: [],
    contents: {},
    difficult: false,
    reason: '',
    early: false,
    ownReason: '',
  });
  const { lead, coHandlers, manner, separateWith, joint, contents, difficult, reason, early, ownDate, ownReason } =
    form.values;
  const ownDateGiven = ownDate !== undefined && ownReason.trim() !== '';
  const separate = manner === 'separate';
  const further = separate ? separateWith : joint;
  const several = separate || manner === 'joint';
  const { pack } = props.view;
  const ruled = pack.manners.length > 0 ? pack.manners.map(({ id }) => id) : manners;
  const known = manners.filter((one) => ruled.includes(one) && (one !== 'joint' || pack.jointLeads));
  const nameOf = (one: Manner): string => {
    const rule = pack.manners.find(({ id }) => id === one);
    return rule && law ? say(rule.name) : t(`words.assignmentManner.${one}`);
  };
  const partsAsked = manner === 'joint' && (pack.manners.find(({ id }) => id === 'joint')?.contents ?? false);
  const leads = lead === undefined ? [] : [lead, ...joint];
  const parts = leads.filter((unit) => (contents[unit] ?? '').trim() !== '');
  const complete =
    lead !== undefined &&
    (!several || further.length > 0) &&
    (!difficult || reason.trim() !== '') &&
    (!early || ownDateGiven) &&
    (!partsAsked || parts.length === leads.length);
  const body = {
    lead: lead ?? '',
    manner,
    ...(manner === 'joint' ? { joint: [...joint] } : {}),
    ...(partsAsked ? { contents } : {}),
    coHandlers: manner === 'lead' || manner === 'joint' ? [...coHandlers] : [],
    separateWith: separate ? [...separateWith] : [],
    ...(difficult ? { difficult: { reason: reason.trim() } } : {}),
    ...(early && ownDate !== undefined ? { ownDate: { dueOn: ownDate, reason: ownReason.trim() } } : {}),
  };
  const { on } = form.late;
  return (
    <ActForm
      form={form}
      hint={law ? say(law) : t('acts.hint.AssignProposal')}
      submitLabel={t('acts.title.AssignProposal')}
      onSubmit={() => form.submit(complete, body)}
    >
      <ChoiceField
        label={t('acts.field.assignmentManner')}
        choices={known.map((value) => ({ value, label: nameOf(value) }))}
        value={manner}
        onChange={(next) => form.set({ manner: manners.find((one) => one === next) ?? 'lead' })}
      />
      <ChoiceField
        label={t(separate ? 'acts.field.firstUnit' : 'acts.field.lead')}
        choices={units}
        loading={isPending}
        required={form.tried}
        value={lead}
        onChange={(next) =>
          form.set({
            lead: next,
            coHandlers: coHandlers.filter((unit) => unit !== next),
            separateWith: separateWith.filter((unit) => unit !== next),
            joint: joint.filter((unit) => unit !== next),
          })
        }
      />
      {(manner === 'lead' || manner === 'joint') && (
        <ChoicesField
          label={t('acts.field.coHandlers')}
          choices={units.filter(({ value }) => value !== lead && !joint.includes(value))}
          loading={isPending}
          optional
          value={coHandlers}
          onChange={(next) => form.set({ coHandlers: next })}
        />
      )}
      {several && (
        <ChoicesField
          label={t(separate ? 'acts.field.separateWith' : 'acts.field.joint')}
          hint={t(separate ? 'acts.field.separateHint' : 'acts.field.jointHint')}
          choices={units.filter(({ value }) => value !== lead)}
          loading={isPending}
          required={form.tried}
          value={further}
          onChange={(next) => form.set(separate ? { separateWith: next } : { joint: next })}
        />
      )}
      {partsAsked &&
        leads.map((unit) => (
          <TextField
            key={unit}
            label={t('packs.partOf', { unit: units.find(({ value }) => value === unit)?.label ?? unit })}
            rows={2}
            required={form.tried}
            value={contents[unit] ?? ''}
            onChange={(next) => form.set({ contents: { ...contents, [unit]: next } })}
          />
        ))}
      <Tick checked={difficult} onChange={(next) => form.set({ difficult: next })}>
        {t('acts.field.difficult')}
      </Tick>
      {difficult && (
        <TextField
          label={t('acts.field.difficultReason')}
          rows={2}
          required={form.tried}
          value={reason}
          onChange={(next) => form.set({ reason: next })}
        />
      )}
      <Tick checked={early} onChange={(next) => form.set({ early: next })}>
        {t('acts.field.setOwnDate')}
      </Tick>
      {early && (
        <>
          <Field
            label={t('acts.field.ownDate')}
            error={form.tried && ownDate === undefined ? t('shell.required') : undefined}
          >
            {(id, describedBy) => (
              <CivilDateField
                {...{ id, describedBy }}
                value={ownDate}
                onChange={(next) => form.set({ ownDate: next })}
              />
            )}
          </Field>
          <TextField
            label={t('acts.field.reason')}
            rows={2}
            required={form.tried}
            value={ownReason}
            onChange={(next) => form.set({ ownReason: next })}
          />
        </>
      )}
      <WhatIfDates
        view={props.view}
        question={complete ? { act: 'AssignProposal', body, ...(on === undefined ? {} : { on }) } : undefined}
      />
    </ActForm>
  );
}
