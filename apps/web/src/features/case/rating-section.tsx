import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../components/long-text';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import { ReceiptScans } from './receipt-scans';

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
      {rating && <ReceiptScans view={view} />}
    </Section>
  );
}
