import type { Problem } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { formatDay, formatDueDay, formatInstant, type Language } from './dates';

export type Bilingual = Problem['text'];

type Tongue = {
  readonly language: Language;
  /** What the server says in both languages. */
  readonly say: (text: Bilingual) => string;
  readonly day: (date: string) => string;
  readonly dueDay: (date: string) => string;
  readonly instant: (instant: string) => string;
};

const isEnglish = (language: string): boolean => language.startsWith('en');

/** The language of the page, and what is written by it. */
export function useLanguage(): Tongue {
  const { i18n } = useTranslation();
  const language: Language = isEnglish(i18n.language) ? 'en' : 'zh-CN';
  return {
    language,
    say: (text) => (language === 'en' ? text.en : text.zh),
    day: (date) => formatDay(date, language),
    dueDay: (date) => formatDueDay(date, language),
    instant: (instant) => formatInstant(instant, language),
  };
}
