import { useTranslation } from 'react-i18next';

/** Holds the place of a page that is coming; quiet for the first moments, so that quick answers do not flicker. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      {t('shell.loading')}
    </div>
  );
}
