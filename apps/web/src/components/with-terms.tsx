import { createInstance, type i18n as Translation } from 'i18next';
import { useMemo, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { inTermsOf, type Terms } from '../lib/i18n/terms';

/** What is inside speaks as the law of the case does: 会办 where that says 会办. */
export function WithTerms({ terms, children }: { readonly terms: Terms | undefined; readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const own = useMemo(() => (terms ? speaking(i18n, terms, language) : i18n), [i18n, terms, language]);
  return <I18nextProvider i18n={own}>{children}</I18nextProvider>;
}

function speaking(i18n: Translation, terms: Terms, language: string): Translation {
  const words = i18n.getResourceBundle(language, 'translation') as Parameters<typeof inTermsOf>[0];
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: inTermsOf(words, terms, language === 'en' ? 'en' : 'zh') } },
    interpolation: { escapeValue: false },
  });
  return instance;
}
