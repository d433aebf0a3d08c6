import type { Bilingual } from '@banli/rules';

/** HTTP status and sentences of a code; `{fact}` is filled from the refusal. */
export type ProblemText = { readonly status: number; readonly text: Bilingual; readonly remedy: Bilingual };

export const problem = (status: number, zh: string, en: string, remedyZh: string, remedyEn: string): ProblemText => ({
  status,
  text: { zh, en },
  remedy: { zh: remedyZh, en: remedyEn },
});

/** Fills `{fact}` in a sentence. */
export function fill(sentence: string, facts: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = facts[name];
    if (Array.isArray(value)) return value.join('、');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}
