import type { Finding } from '../finding.types';
import type { LetterDraft } from '../letter.types';
import { raise } from './raise';

/** There is a body, and something under each heading. */
export function checkBody({ sections }: LetterDraft): readonly Finding[] {
  if (sections.length === 0) return [raise('body-empty', { part: 'section' }, { sections: 0 })];
  return sections.flatMap(({ heading, paragraphs }, index) =>
    paragraphs.some((paragraph) => paragraph.trim() !== '')
      ? []
      : [raise('section-empty', { part: 'section', index, quote: heading }, { heading })],
  );
}
