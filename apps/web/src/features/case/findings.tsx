import type { FindingView } from '@banli/contracts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/language.hook';

type Props = {
  readonly findings: readonly FindingView[];
  /** Takes a promise of the text over into the table, where the letter is being written. */
  readonly onList?: (row: NonNullable<FindingView['suggestedRow']>) => void;
};

/** What the checks of the letter found, the blocking ones first. */
export function Findings({ findings, onList }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  if (findings.length === 0) return <p className="findings-none">{t('cases.draft.noFindings')}</p>;
  const sorted = findings.toSorted((a, b) => a.level.localeCompare(b.level));
  return (
    <>
      {!onList && <h3>{t('cases.draft.findings')}</h3>}
      <ul className="findings">
        {sorted.map(({ code, level, text, remedy, article, quote, suggestedRow }) => (
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
              {onList && suggestedRow && (
                <Button size="small" onClick={() => onList(suggestedRow)}>
                  {t('writing.checks.list')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
