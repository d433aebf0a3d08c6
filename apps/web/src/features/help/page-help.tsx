import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { helpAt } from './pages';
import './help.css';

/** What this page is for and what its words mean, closed until somebody asks. */
export function PageHelp({ guided = true }: { readonly guided?: boolean }) {
  const { t } = useTranslation();
  const { page, words } = helpAt(useLocation().pathname);
  return (
    <details className="page-help">
      <summary>{t('help.about')}</summary>
      <div className="page-help-text">
        <p>{t(`help.page.${page}`)}</p>
        {words.length > 0 && (
          <dl aria-label={t('help.terms')}>
            {words.map((word) => (
              <div key={word}>
                <dt>{t(`help.word.${word}`)}</dt>
                <dd>{t(`help.meaning.${word}`)}</dd>
              </div>
            ))}
          </dl>
        )}
        {guided && <Link to="/first-day">{t('help.firstDay')}</Link>}
      </div>
    </details>
  );
}
