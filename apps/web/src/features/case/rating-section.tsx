import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../components/long-text';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import { ReceiptScans } from './receipt-scans';

/** Where each deputy rates: what each has said, and who is awaited. */
function EachRater({ view: { raters, ratingScale } }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { say, day } = useLanguage();
  if (raters.length === 0) return null;
  return (
    <ul className="plain-list">
      {raters.map(({ person, rating, deliveredOn, passedOverOn }) => {
        const level = ratingScale.find(({ id }) => id === rating?.level);
        return (
          <li key={person.id}>
            {person.name} ·{' '}
            {rating
              ? `${level ? say(level.name) : rating.level}（${day(rating.on)}）`
              : passedOverOn !== undefined
                ? t('packs.raterPassedOver', { day: day(passedOverOn) })
                : t(deliveredOn === undefined ? 'packs.raterWithoutLetter' : 'packs.raterAwaited')}
            {rating?.reasons !== undefined && <LongText text={rating.reasons} />}
          </li>
        );
      })}
    </ul>
  );
}

function CoHandlersRated({ view: { coHandlersRated, ratingScale } }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  if (coHandlersRated.length === 0) return null;
  return (
    <ul className="plain-list">
      {coHandlersRated.map(({ unit, rater, level }) => {
        const name = ratingScale.find(({ id }) => id === level)?.name;
        return (
          <li key={`${unit.id}/${rater.id}`}>
            {t('packs.partOfCoHandler', { unit: unit.shortName })} · {name ? say(name) : level}（{rater.name}）
          </li>
        );
      })}
    </ul>
  );
}

/** What the deputy said of the reply, where the reader may know it. */
export function RatingSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { say, day } = useLanguage();
  const { rating, ratingScale } = view;
  const level = ratingScale.find(({ id }) => id === rating?.level);
  return (
    <Section id="case-rating" title={t('cases.rating.title')}>
      {rating ? (
        <>
          <p>
            <strong>{level ? say(level.name) : rating.level}</strong>{' '}
            <span className="quiet">{t('cases.rating.given', { day: day(rating.on) })}</span>
          </p>
          {view.pack.ratingAspects.map(({ id, name }) => {
            const apart = ratingScale.find((one) => one.id === rating.aspects?.[id]);
            return apart && <p key={id} className="quiet">{`${say(name)} · ${say(apart.name)}`}</p>;
          })}
          {rating.reasons !== undefined && <LongText text={rating.reasons} />}
        </>
      ) : (
        <p className="quiet">{t('cases.rating.none')}</p>
      )}
      <EachRater view={view} />
      <CoHandlersRated view={view} />
      {(rating ?? view.raters.find((one) => one.rating)) && <ReceiptScans view={view} />}
    </Section>
  );
}
