import type { FindingView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Findings } from './findings';
import type { LiveFindings as Live } from './letter-findings.hook';

type Props = { readonly live: Live; readonly onList: (row: NonNullable<FindingView['suggestedRow']>) => void };

/** How the letter stands while it is written: counts that are always in sight, and the findings themselves below. */
export function LiveFindings({ live: { findings, behind, failed }, onList }: Props) {
  const { t } = useTranslation();
  const blocking = findings?.filter(({ level }) => level === 'blocking').length ?? 0;
  const warnings = (findings?.length ?? 0) - blocking;
  const counted = { blocking: String(blocking), warnings: String(warnings) };
  return (
    <details className="live-findings" aria-busy={behind} open>
      <summary>
        <strong>{t('writing.checks.title')}</strong>{' '}
        <span role="status" className={blocking > 0 ? 'live-blocking' : ''}>
          {failed
            ? t('writing.checks.failed')
            : findings === undefined
              ? t('writing.checks.first')
              : t('writing.checks.counts', counted)}
        </span>
      </summary>
      {findings && <Findings findings={findings} onList={onList} />}
    </details>
  );
}
