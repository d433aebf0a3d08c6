import type { FileView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { casePath, type CaseKey } from '../lib/case-path';

/** Kilobytes, as offices say them. */
export function FileSize({ bytes }: { readonly bytes: number }) {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return (
    <span className="quiet">
      {kilobytes < 1024 ? `${String(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`}
    </span>
  );
}

type Props = { readonly proposal: CaseKey; readonly files: readonly FileView[] | undefined };

/** Papers of a case, to be saved; nothing where there are none. */
export function FileList({ proposal, files = [] }: Props) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <div>
      <strong>{t('papers.title')}</strong>
      <ul className="plain-list papers">
        {files.map(({ sha256, name, size }) => (
          <li key={sha256}>
            <a href={`/api${casePath(proposal)}/files/${sha256}`} download={name}>
              {name}
            </a>{' '}
            <FileSize bytes={size} />
          </li>
        ))}
      </ul>
    </div>
  );
}
