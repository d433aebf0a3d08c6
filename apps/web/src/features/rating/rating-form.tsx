import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { TextField } from '../../components/text-field';
import { WhyDate } from '../../components/why-date';
import { useCaseActForm } from '../case/acts/case-act-form.hook';
import { useMe } from '../session/session.hook';
import { AspectChoices, PartChoices } from './aspect-choices';
import { chosenLevel, everyPart } from './chosen-level';

const nothingElse = () => undefined;

type Parts = Readonly<Record<string, string>>;

type RatingAct = 'RateReply' | 'CorrectRating';

/** Large and calm: one choice of the pack's scale, and the reasons where the law asks for them (27). */
export function RatingForm({ view, act = 'RateReply' }: { readonly view: CaseView; readonly act?: RatingAct }) {
  const { t } = useTranslation();
  const me = useMe();
  const form = useCaseActForm<RatingAct, { level?: string | undefined; apart: Parts; parts: Parts; reasons: string }>(
    act,
    { view, onDone: nothingElse },
    { apart: {}, parts: {}, reasons: '' },
  );
  const { level, apart, parts, reasons } = form.values;
  const units = view.coHandlersToRate;
  const aspects = view.pack.ratingAspects;
  const chosen = chosenLevel({ scale: view.ratingScale, aspects }, { level, apart });
  const needsReasons = chosen?.needsReasons ?? false;
  const clock = view.clocks.find(
    ({ kind, stopped, owedBy }) => kind === 'rating' && stopped === undefined && owedBy.id === me.id,
  );
  const submit = () =>
    form.submit(chosen !== undefined && everyPart(units, parts) && (!needsReasons || reasons.trim() !== ''), {
      level: chosen?.id ?? '',
      ...(aspects.length === 0 ? {} : { aspects: { ...apart } }),
      ...(units.length === 0 ? {} : { coHandlers: { ...parts } }),
      ...(reasons.trim() === '' ? {} : { reasons: reasons.trim() }),
    });
  return (
    <section className="deputy-ask">
      <ActForm
        form={form}
        hint={
          act === 'CorrectRating'
            ? t('acts.hint.CorrectRating')
            : aspects.length === 0
              ? t('pages.rating.rateLead')
              : t('packs.rateLead')
        }
        submitLabel={t('pages.rating.submit')}
        calm
        onSubmit={submit}
      >
        <AspectChoices
          scale={view.ratingScale}
          aspects={aspects}
          level={level}
          apart={apart}
          tried={form.tried}
          onChoose={form.set}
        />
        <PartChoices
          scale={view.ratingScale}
          units={units}
          given={parts}
          tried={form.tried}
          onChoose={(next) => form.set({ parts: next })}
        />
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
