import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../dates';
import { zh } from './zh';

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

/** English comes when it is first read; Chinese is always there, also for a word that English lacks. */
async function fetchWords(language: Language): Promise<void> {
  if (language !== 'en' || i18n.hasResourceBundle('en', 'translation')) return;
  const { en } = await import('./en');
  i18n.addResourceBundle('en', 'translation', en);
}

export async function startTranslation(): Promise<void> {
  i18n.on('languageChanged', follow);
  await i18n.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } },
    interpolation: { escapeValue: false },
  });
  await fetchWords(remembered());
  if (remembered() === 'en') await i18n.changeLanguage('en');
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(REMEMBERED, language);
  await fetchWords(language);
  await i18n.changeLanguage(language);
}
