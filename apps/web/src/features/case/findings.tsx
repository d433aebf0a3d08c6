import type { FindingView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/language.hook';

/** What the checks of the letter found, the blocking ones first. */
export function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  if (findings.length === 0) return <p className="findings-none">{t('cases.draft.noFindings')}</p>;
  const sorted = findings.toSorted((a, b) => a.level.localeCompare(b.level));
  return (
    <>
      <h3>{t('cases.draft.findings')}</h3>
      <ul className="findings">
        {sorted.map(({ code, level, text, remedy, article, quote }) => (
          <li key={`${code}-${text.zh}`} className={`finding finding-${level}`}>
            <span className="finding-level">{t(`cases.draft.${level}`)}</span>
            <div>
              {say(text)} <span className="quiet">{say(remedy)}</span>
              {article !== undefined && <div className="quiet">{t('shell.problem.article', { article })}</div>}
              {quote !== undefined && (
                <blockquote lang="zh-CN">
                  <p>{quote}</p>
                </blockquote>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
