import type { FindingCode, FindingFacts, FindingSentences } from './finding.types';

export type Wording<C extends FindingCode> = (facts: FindingFacts[C]) => FindingSentences;

export const sentences = (zh: string, en: string, remedyZh: string, remedyEn: string): FindingSentences => ({
  zh,
  en,
  remedy: { zh: remedyZh, en: remedyEn },
});
