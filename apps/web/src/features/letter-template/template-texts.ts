import { LETTER_TEXTS, type LetterTemplateView } from '@banli/contracts';

export type LetterText = keyof LetterTemplateView['house'];
export type TemplateValues = Readonly<Record<LetterText, string>> & { readonly reason: string };

/** The form begins with what is in force; an empty field is the house's text. */
export function valuesOf({ versions }: LetterTemplateView): TemplateValues {
  const own = versions[0]?.texts ?? {};
  const texts = Object.fromEntries(LETTER_TEXTS.map((text) => [text, own[text] ?? '']));
  return { ...(texts as Record<LetterText, string>), reason: '' };
}

/** What is sent: only what is the unit's own. */
export const textsOf = (values: TemplateValues): Partial<Record<LetterText, string>> =>
  Object.fromEntries(
    LETTER_TEXTS.filter((text) => values[text].trim() !== '').map((text) => [text, values[text].trim()]),
  );
