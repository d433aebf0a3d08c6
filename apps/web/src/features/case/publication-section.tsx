import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../components/long-text';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import { siteWord } from '../../lib/words-of';

/** Where each letter can be read, or by whose decision nowhere. */
export function PublicationSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { say, day } = useLanguage();
  const { publications, round, pack } = view;
  if (publications.length === 0) return null;
  const groundOf = (id: string): string => {
    const ground = pack.exemptions.find((one) => one.id === id);
    return ground ? say(ground.name) : id;
  };
  return (
    <Section id="case-publication" title={t('cases.publication.title')}>
      {publications.map(({ exempted, ...published }) => (
        <div key={published.round}>
          {round > 1 && <p className="quiet">{t('cases.publication.round', { round: String(published.round) })}</p>}
          {(['unit', 'congress'] as const).map((site) => {
            const there = published[site];
            return (
              there && (
                <p key={site}>
                  {t('cases.publication.public', { site: siteWord(site, t), day: day(there.on) })}{' '}
                  <span className="quiet">{there.address}</span>
                </p>
              )
            );
          })}
          {exempted && (
            <>
              <p>
                {t('cases.publication.exempted', {
                  name: exempted.decidedBy.name,
                  day: day(exempted.on),
                  ground: groundOf(exempted.ground),
                })}
              </p>
              {exempted.reason !== undefined && <LongText text={exempted.reason} />}
            </>
          )}
        </div>
      ))}
    </Section>
  );
}
