import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { TextField } from '../../components/text-field';
import { WhyDate } from '../../components/why-date';
import { useLanguage } from '../../lib/language.hook';
import { useCaseActForm } from '../case/acts/case-act-form.hook';
import { LevelChoices } from './aspect-choices';

const nothingElse = () => undefined;

type RatingAct = 'RateReply' | 'CorrectRating';

/** Large and calm: one choice of the pack's scale, and the reasons where the law asks for them (27). */
export function RatingForm({ view, act = 'RateReply' }: { readonly view: CaseView; readonly act?: RatingAct }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const form = useCaseActForm<
    RatingAct,
    { level?: string | undefined; apart: Readonly<Record<string, string>>; reasons: string }
  >(act, { view, onDone: nothingElse }, { apart: {}, reasons: '' });
  const { level, apart, reasons } = form.values;
  const aspects = view.pack.ratingAspects;
  const given = aspects.length === 0 ? [level] : aspects.map(({ id }) => apart[id]);
  // The scale goes from good to bad: of what is rated apart the worst is the rating of the reply.
  const chosen = given.includes(undefined) ? undefined : view.ratingScale.findLast(({ id }) => given.includes(id));
  const needsReasons = chosen?.needsReasons ?? false;
  const clock = view.clocks.find(({ kind, stopped }) => kind === 'rating' && stopped === undefined);
  const submit = () =>
    form.submit(chosen !== undefined && (!needsReasons || reasons.trim() !== ''), {
      level: chosen?.id ?? '',
      ...(aspects.length === 0 ? {} : { aspects: { ...apart } }),
      ...(reasons.trim() === '' ? {} : { reasons: reasons.trim() }),
    });
  return (
    <section className="deputy-ask">
      <ActForm
        form={form}
        hint={
          act === 'CorrectRating'
            ? t('acts.hint.CorrectRating')
            : view.pack.ratingHasLimit
              ? t('pages.rating.rateLead')
              : t('packs.rateLead')
        }
        submitLabel={t('pages.rating.submit')}
        calm
        onSubmit={submit}
      >
        {aspects.length === 0 ? (
          <LevelChoices
            scale={view.ratingScale}
            legend={t('pages.rating.title')}
            level={level}
            missing={form.tried && level === undefined}
            onChoose={(next) => form.set({ level: next })}
          />
        ) : (
          aspects.map((aspect) => (
            <LevelChoices
              key={aspect.id}
              scale={view.ratingScale}
              legend={say(aspect.name)}
              level={apart[aspect.id]}
              missing={form.tried && apart[aspect.id] === undefined}
              onChoose={(next) => form.set({ apart: { ...apart, [aspect.id]: next } })}
            />
          ))
        )}
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
