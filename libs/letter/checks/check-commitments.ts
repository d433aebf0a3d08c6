import type { CommitmentRow } from '@banli/domain';
import { isCompleteCommitment } from '@banli/domain';
import type { ResultClass } from '@banli/rules';
import { findParty } from '../directory';
import type { CommitmentField, Finding } from '../finding.types';
import type { CaseFacts, LetterDraft } from '../letter.types';
import { articleOf, raise } from './raise';

/** The number of a case within an article. */
const ITEM_OF_ARTICLE = /第[一二三四五六七八九十]+项$/u;

/**
 * The result class and the rows it asks for (22, 24). What is blocking here is what sign-off refuses, under every class:
 * a row that promises something names item, date and unit, and a letter without a row says so.
 */
export function checkCommitments(draft: LetterDraft, facts: CaseFacts): readonly Finding[] {
  const chosen = facts.pack.resultClasses.find(({ id }) => id === draft.resultClass);
  const article = chosen?.needsCommitment ? articleOf(chosen.cites) : articleOf(facts.pack.clocks.commitment?.cites);
  return [
    ...checkClass(draft, facts, chosen),
    ...(chosen ? checkRowsOfClass(draft, chosen, article) : []),
    ...draft.commitments.flatMap((row, index) => checkRow(row, index, facts, article)),
    ...contradiction(draft, article),
  ];
}

function checkClass({ resultClass }: LetterDraft, facts: CaseFacts, chosen?: ResultClass): readonly Finding[] {
  if (chosen) return [];
  const { resultClasses } = facts.pack;
  const known = resultClasses.map(({ id }) => id);
  const article = articleOf(resultClasses[0]?.cites)?.replace(ITEM_OF_ARTICLE, '');
  return resultClass === undefined
    ? [raise('class-missing', { part: 'class' }, { known }, { level: 'blocking', article })]
    : [
        raise(
          'class-unknown',
          { part: 'class', quote: resultClass },
          { given: resultClass, known },
          { level: 'blocking', article },
        ),
      ];
}

function checkRowsOfClass(
  { commitments, noCommitments }: LetterDraft,
  chosen: ResultClass,
  article: string | undefined,
): readonly Finding[] {
  const className = chosen.name;
  if (chosen.needsCommitment)
    return commitments.some(isCompleteCommitment)
      ? []
      : [raise('class-needs-commitment', { part: 'commitments' }, { className }, { level: 'blocking', article })];
  return noCommitments || commitments.some((row) => missingFields(row).length < 3)
    ? []
    : [raise('no-commitments-undeclared', { part: 'commitments' }, { className }, { level: 'blocking', article })];
}

function checkRow(
  row: CommitmentRow,
  index: number,
  { directory }: CaseFacts,
  article: string | undefined,
): readonly Finding[] {
  const place = { part: 'commitments', index } as const;
  const missing = missingFields(row);
  const number = index + 1;
  const weight = { level: 'blocking', article } as const;
  if (missing.length === 3) return [raise('commitment-row-empty', place, { row: number }, weight)];
  const { responsibleUnit: unit } = row;
  return [
    ...(missing.length > 0 ? [raise('commitment-row-incomplete', place, { row: number, missing }, weight)] : []),
    ...(unit !== undefined && !findParty(directory, unit)
      ? [raise('commitment-unit-unknown', place, { row: number, unit })]
      : []),
  ];
}

function contradiction({ commitments, noCommitments }: LetterDraft, article: string | undefined): readonly Finding[] {
  const rows = commitments.filter((row) => missingFields(row).length < 3).length;
  return noCommitments && rows > 0
    ? [raise('no-commitments-contradicted', { part: 'commitments' }, { rows }, { level: 'blocking', article })]
    : [];
}

function missingFields({ item, dueOn, responsibleUnit }: CommitmentRow): readonly CommitmentField[] {
  return [
    ...(item.trim() === '' ? (['item'] as const) : []),
    ...(dueOn === undefined ? (['dueOn'] as const) : []),
    ...(responsibleUnit === undefined ? (['responsibleUnit'] as const) : []),
  ];
}
