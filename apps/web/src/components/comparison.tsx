import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareTexts } from '../lib/compare-texts';
import './comparison.css';

/** Two texts in one: what is only in the later underlined, what is only in the earlier struck through. */
export function Comparison({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useTranslation();
  const stretches = useMemo(() => compareTexts(before, after), [before, after]);
  const changes = stretches.filter(({ kind }) => kind !== 'same').length;
  return (
    <div className="comparison">
      <p className="quiet" role="status">
        {changes === 0 ? t('writing.same') : t('writing.changes', { n: String(changes) })}
      </p>
      <div className="comparison-text" lang="zh-CN">
        {stretches.map(({ kind, text }, index) => {
          if (kind === 'same') return <span key={index}>{text}</span>;
          const Mark = kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={index}>
              <span className="visually-hidden">{t(`writing.mark.${kind}`)}</span>
              {text}
            </Mark>
          );
        })}
      </div>
    </div>
  );
}
