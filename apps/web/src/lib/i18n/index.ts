import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../dates';
import { load } from './loaded';
import type { zh } from './zh';

const REMEMBERED = 'banli.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

/** Chinese, until the person has chosen otherwise on this machine. */
const remembered = (): Language => (localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh-CN');

const i18n = createInstance();

function follow(language: string): void {
  document.documentElement.lang = language;
}

async function fetchWords(language: Language): Promise<void> {
  const words = await load(language);
  if (!i18n.hasResourceBundle(language, 'translation')) i18n.addResourceBundle(language, 'translation', words);
}

export async function startTranslation(): Promise<void> {
  const language = remembered();
  follow(language);
  i18n.on('languageChanged', follow);
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await load(language) } },
    interpolation: { escapeValue: false },
  });
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(REMEMBERED, language);
  await fetchWords(language);
  await i18n.changeLanguage(language);
}
