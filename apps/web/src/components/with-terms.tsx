import { createInstance, type i18n as Translation } from 'i18next';
import { useMemo, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { inTermsOf, type Terms } from '../lib/i18n/terms';
import { zh } from '../lib/i18n/zh';

/** What is inside speaks as the law of the case does: 会办 where that says 会办. */
export function WithTerms({ terms, children }: { readonly terms: Terms | undefined; readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const own = useMemo(() => (terms ? speaking(i18n, terms, language) : i18n), [i18n, terms, language]);
  return <I18nextProvider i18n={own}>{children}</I18nextProvider>;
}

function speaking(i18n: Translation, terms: Terms, language: string): Translation {
  const english = i18n.getResourceBundle('en', 'translation') as Parameters<typeof inTermsOf>[0] | undefined;
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'zh-CN',
    initAsync: false,
    resources: {
      'zh-CN': { translation: inTermsOf(zh, terms, 'zh') },
      ...(english ? { en: { translation: inTermsOf(english, terms, 'en') } } : {}),
    },
    interpolation: { escapeValue: false },
  });
  return instance;
}
