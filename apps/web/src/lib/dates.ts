export type Language = 'zh-CN' | 'en';

/** Civil dates are days in Asia/Shanghai already; reading them as UTC days keeps them what they are anywhere. */
const civil = (date: string): Date => new Date(`${date}T00:00:00Z`);

const dayFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

const weekdayFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }),
};

const instantFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }),
};

/** `2021-03-24` → 2021年3月24日, 24 Mar 2021. */
export const formatDay = (date: string, language: Language): string => dayFormats[language].format(civil(date));

/** With the day of the week, for due dates. */
export const formatDueDay = (date: string, language: Language): string => {
  const day = formatDay(date, language);
  const weekday = weekdayFormats[language].format(civil(date));
  return language === 'en' ? `${weekday} ${day}` : `${day} ${weekday}`;
};

/** An instant as the clock on the wall in China (UTC+8) shows it, wherever the reader is. */
export const formatInstant = (instant: string, language: Language): string =>
  instantFormats[language].format(new Date(instant));
