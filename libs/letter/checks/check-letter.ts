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
import { checkRecord } from './check-record';
import { inTerms } from './in-terms';
import { articleOf } from './raise';

/** Holds a draft against the record, in the order of the letter. An empty answer means that nothing was found. */
export function checkLetter(draft: LetterDraft, facts: CaseFacts): readonly Finding[] {
  const found = [
    ...checkHead(draft, facts),
    ...checkCoHandling(draft, facts),
    ...checkBody(draft),
    ...checkAnswers(draft, facts),
    ...checkPromises(draft, facts),
    ...checkRecord(draft, facts),
    ...checkClosing(draft, facts),
    ...checkCommitments(draft, facts),
    ...checkCopies(draft, facts),
  ];
  return found.map((finding) => inTerms(weighed(finding, facts.pack.letterChecks), facts.pack.terms));
}

/** As heavy as the pack says (else as we do), with the pack's article where it cites one. */
function weighed(finding: Finding, checks: CaseFacts['pack']['letterChecks']): Finding {
  const rule = checks?.[finding.code];
  if (!rule) return finding;
  const article = articleOf(rule.cites);
  return { ...finding, level: rule.level, ...(article === undefined ? {} : { article }) };
}
