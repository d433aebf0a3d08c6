import type { CommitmentRow } from '@banli/domain';
import { canHandle } from '../directory';
import type { Finding } from '../finding.types';
import type { CaseFacts, LetterDraft } from '../letter.types';
import { partiesNamed } from '../mentions';
import { findPromises, type Promised } from './find-promises';
import { articleOf, raise } from './raise';

/** How much of a promise's words a row shares that is about the same thing. */
const SAME_MATTER = 0.5;

/** Each promise with a time that the text makes stands in the table as well (22, 24); what does not is offered as a row. */
export function checkPromises(draft: LetterDraft, facts: CaseFacts): readonly Finding[] {
  const article = articleOf((facts.pack.resultClasses.find(({ needsCommitment }) => needsCommitment) ?? {}).cites);
  const ofSections = draft.sections.flatMap(({ paragraphs }, index) =>
    paragraphs.map((text, paragraph) => ({ text, place: { part: 'section' as const, index, paragraph } })),
  );
  const ofClosing = draft.closing.map((text, index) => ({ text, place: { part: 'closing' as const, index } }));
  return [...ofSections, ...ofClosing].flatMap(({ text, place }) =>
    findPromises(text, facts.writtenIn)
      .filter((promise) => !draft.commitments.some((row) => isAbout(row, promise)))
      .map((promise) => {
        const { quote, at, item, due, dueOn } = promise;
        const [named] = partiesNamed(quote, facts.directory).filter(({ party }) => canHandle(party));
        const row = { item, ...(dueOn === undefined ? {} : { dueOn }), responsibleUnit: named?.party.id ?? facts.lead };
        return raise('commitment-not-listed', { ...place, quote, at }, { due, row }, { article });
      }),
  );
}

function isAbout({ item, dueOn }: CommitmentRow, promise: Promised): boolean {
  if (item.trim() === '') return false;
  const shared = shareOf(promise.item, item);
  return shared >= SAME_MATTER || (dueOn !== undefined && dueOn === promise.dueOn && shared >= SAME_MATTER / 2);
}

/** The share of the words' pairs of characters that the other text has as well. */
export function shareOf(words: string, other: string): number {
  const pairs = pairsOf(words);
  if (pairs.length === 0) return 0;
  const known = new Set(pairsOf(other));
  return pairs.filter((pair) => known.has(pair)).length / pairs.length;
}

function pairsOf(text: string): readonly string[] {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2));
}
