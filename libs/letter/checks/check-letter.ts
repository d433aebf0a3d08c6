import type { Finding } from '../finding.types';
import type { CaseFacts, LetterDraft } from '../letter.types';
import { checkAnswers } from './check-answers';
import { checkBody } from './check-body';
import { checkClosing } from './check-closing';
import { checkCoHandling } from './check-co-handling';
import { checkCommitments } from './check-commitments';
import { checkCopies } from './check-copies';
import { checkHead } from './check-head';
import { checkPromises } from './check-promises';

/** Holds a draft against the record, in the order of the letter. An empty answer means that nothing was found. */
export function checkLetter(draft: LetterDraft, facts: CaseFacts): readonly Finding[] {
  return [
    ...checkHead(draft, facts),
    ...checkCoHandling(draft, facts),
    ...checkBody(draft),
    ...checkAnswers(draft, facts),
    ...checkPromises(draft, facts),
    ...checkClosing(draft, facts),
    ...checkCommitments(draft, facts),
    ...checkCopies(draft, facts),
  ];
}
