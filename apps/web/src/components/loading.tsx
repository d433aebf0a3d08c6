import { useTranslation } from 'react-i18next';

/** Holds the place of a page, or of a part of one, that is coming; quiet for the first moments, so that quick answers do not flicker. */
export function Loading({ part = false }: { readonly part?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={part ? 'loading part' : 'loading'} role="status">
      {t('shell.loading')}
    </div>
  );
}
