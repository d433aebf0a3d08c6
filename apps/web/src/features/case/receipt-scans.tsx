import type { CaseView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../lib/api';
import { caseKeyOf, casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';

/** Scans of receipts that came on paper, for those who may read them. */
export function ReceiptScans({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const path = `/api${casePath(view.proposal)}/receipt-scans`;
  const scans = useQuery({
    queryKey: [path, view.version],
    queryFn: () =>
      answered(
        api.GET('/api/proposals/{jurisdiction}/{session}/{number}/receipt-scans', {
          params: { path: caseKeyOf(view.proposal) },
        }),
      ),
  });
  const rows = scans.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <ul className="plain-list">
      {rows.map(({ sha256, reference, on }) => (
        <li key={sha256}>
          <a href={`${path}/${sha256}`} download>
            {t('watching.file.scan', { reference })}
          </a>{' '}
          <span className="quiet">{day(on)}</span>
        </li>
      ))}
    </ul>
  );
}
