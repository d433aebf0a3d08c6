import { useTranslation } from 'react-i18next';
import { PageHeading } from './page-heading';
import { TroubleAlert } from './trouble-alert';

type Props = { readonly error: Error; readonly onRetry: () => void };

/** A page that cannot be shown, with the reason and what to do about it. */
export function PageTrouble({ error, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div className="page narrow">
      <PageHeading title={t('shell.problem.title')} />
      <TroubleAlert error={error} onRetry={onRetry} />
    </div>
  );
}
