import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { GroupField } from '../../../components/group-field';
import { TextField } from '../../../components/text-field';
import { useLanguage } from '../../../lib/language.hook';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

type Values = { readonly level?: string | undefined; readonly reasons: string; readonly scan: string };

type RatingAct = 'RateReply' | 'CorrectRating';

/** A receipt that came on paper is entered by the assigning body, with its scan (27). */
export function PaperRatingForm({ act = 'RateReply', ...props }: CaseActProps & { readonly act?: RatingAct }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { ratingScale } = props.view;
  const form = useCaseActForm<RatingAct, Values>(act, props, { reasons: '', scan: '' });
  const { level, reasons, scan } = form.values;
  const needsReasons = ratingScale.find(({ id }) => id === level)?.needsReasons ?? false;
  const complete = level !== undefined && scan.trim() !== '' && (!needsReasons || reasons.trim() !== '');
  return (
    <ActForm
      form={form}
      hint={t(`acts.hint.${act}`)}
      submitLabel={t('acts.submit')}
      onSubmit={() =>
        form.submit(complete, {
          level: level ?? '',
          paperReceipt: { scan: scan.trim() },
          ...(reasons.trim() === '' ? {} : { reasons: reasons.trim() }),
        })
      }
    >
      <GroupField label={t('acts.field.level')}>
        <Radio.Group value={level} onChange={(event) => form.set({ level: event.target.value as string })}>
          {ratingScale.map(({ id, name }) => (
            <Radio key={id} value={id}>
              {say(name)}
            </Radio>
          ))}
        </Radio.Group>
        {form.tried && level === undefined && <p className="field-error">{t('shell.required')}</p>}
      </GroupField>
      <TextField
        label={t('acts.field.reasons')}
        rows={3}
        optional={!needsReasons}
        required={form.tried && needsReasons}
        value={reasons}
        onChange={(next) => form.set({ reasons: next })}
      />
      <TextField
        label={t('acts.field.scan')}
        required={form.tried}
        value={scan}
        onChange={(next) => form.set({ scan: next })}
      />
    </ActForm>
  );
}
