import type { CaseView } from '@banli/contracts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { TextField } from '../../components/text-field';
import { WhyDate } from '../../components/why-date';
import { useLanguage } from '../../lib/language.hook';
import { useCaseActForm } from '../case/acts/case-act-form.hook';

const nothingElse = () => undefined;

type RatingAct = 'RateReply' | 'CorrectRating';

/** Large and calm: one choice of the pack's scale, and the reasons where the law asks for them (27). */
export function RatingForm({ view, act = 'RateReply' }: { readonly view: CaseView; readonly act?: RatingAct }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const name = useId();
  const form = useCaseActForm<RatingAct, { level?: string | undefined; reasons: string }>(
    act,
    { view, onDone: nothingElse },
    { reasons: '' },
  );
  const { level, reasons } = form.values;
  const chosen = view.ratingScale.find(({ id }) => id === level);
  const needsReasons = chosen?.needsReasons ?? false;
  const clock = view.clocks.find(({ kind, stopped }) => kind === 'rating' && stopped === undefined);
  const submit = () =>
    form.submit(level !== undefined && (!needsReasons || reasons.trim() !== ''), {
      level: level ?? '',
      ...(reasons.trim() === '' ? {} : { reasons: reasons.trim() }),
    });
  return (
    <section className="deputy-ask">
      <ActForm
        form={form}
        hint={act === 'CorrectRating' ? t('acts.hint.CorrectRating') : t('pages.rating.rateLead')}
        submitLabel={t('pages.rating.submit')}
        calm
        onSubmit={submit}
      >
        <fieldset className="rating-choices">
          <legend>{t('pages.rating.title')}</legend>
          {view.ratingScale.map((one) => (
            <label key={one.id} className={one.id === level ? 'chosen' : undefined}>
              <input
                type="radio"
                name={name}
                value={one.id}
                checked={one.id === level}
                aria-invalid={form.tried && level === undefined}
                onChange={() => form.set({ level: one.id })}
              />
              {say(one.name)}
            </label>
          ))}
        </fieldset>
        {form.tried && level === undefined && <p className="field-error">{t('shell.required')}</p>}
        {chosen && (
          <TextField
            label={needsReasons ? t('pages.rating.reasons') : t('pages.rating.remarks')}
            hint={needsReasons ? t('pages.rating.reasonsHint') : undefined}
            rows={4}
            optional={!needsReasons}
            required={form.tried && needsReasons}
            value={reasons}
            onChange={(next) => form.set({ reasons: next })}
          />
        )}
        {clock && (
          <p className="rating-due">
            {t('pages.rating.due')} <WhyDate clock={clock} />
          </p>
        )}
      </ActForm>
    </section>
  );
}
