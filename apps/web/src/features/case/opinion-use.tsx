import type { LetterView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { wordsUsed } from './words-used';

type Props = { readonly unit: string; readonly text: string; readonly letter: LetterView };

/** For the co-handler, once it may read the letter: where its own words went. */
export function OpinionUse({ unit, text, letter }: Props) {
  const { t } = useTranslation();
  const { share, sections } = wordsUsed(text, unit, letter);
  return (
    <section className="opinion-use" aria-labelledby="opinion-use">
      <h3 id="opinion-use">{t('papers.used')}</h3>
      {sections.length === 0 ? (
        <p className="quiet">{t('papers.usedNone')}</p>
      ) : (
        <>
          <p className="quiet">{t('papers.usedShare', { share: String(Math.round(100 * share)) })}</p>
          <ul className="plain-list">
            {sections.map(({ section, heading, isItsOwn, quotes }) => (
              <li key={section}>
                {t('papers.usedIn', { n: String(section), heading })} {isItsOwn && t('papers.usedWhole')}
                {quotes.map((quote) => (
                  <blockquote key={quote} lang="zh-CN">
                    <p>{quote}</p>
                  </blockquote>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
