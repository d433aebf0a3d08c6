import type { CaseView } from '@banli/contracts';

export type Terms = NonNullable<CaseView['pack']['terms']>;

type Words = { readonly [key: string]: string | Words };

/** What the words of these pages call them: as the reference law (Chongqing's) does. */
const REFERENCE = {
  zh: { coHandler: '协办', supervisingBody: /(市)?(人大常委会)?人代工委/gu },
  en: { coHandler: 'co-handler', supervisingBody: /(the )?deputies’ affairs committee/giu },
} as const;

/** 会办单位 is who does 会办: the word for what they do stands in other words as well. */
const stem = (coHandler: string): string => coHandler.replace(/单位$/u, '');

/** The pages' own words as the law of a case has them; what people wrote is filled in later and stays as it is. */
export function inTermsOf(words: Words, terms: Terms, language: 'zh' | 'en'): Words {
  const { coHandler, supervisingBody } = terms;
  const { coHandler: usual, supervisingBody: body } = REFERENCE[language];
  const own = language === 'zh' ? stem(coHandler.zh) : coHandler.en;
  const said = (text: string): string =>
    text
      .replaceAll(usual, own)
      .replace(body, (found) => (/^the /i.test(found) ? `the ${supervisingBody.en}` : supervisingBody[language]));
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? said(value) : inTermsOf(value, terms, language),
    ]),
  );
}
