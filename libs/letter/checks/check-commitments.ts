import type { CommitmentRow } from '@banli/domain';
import { isCompleteCommitment } from '@banli/domain';
import type { ResultClass } from '@banli/rules';
import { findParty } from '../directory';
import type { CommitmentField, Finding, FindingLevel } from '../finding.types';
import type { CaseFacts, LetterDraft } from '../letter.types';
import { articleOf, raise } from './raise';

/** The number of a case within an article. */
const ITEM_OF_ARTICLE = /第[一二三四五六七八九十]+项$/u;

/** The result class and the rows it asks for (22, 24). */
export function checkCommitments(draft: LetterDraft, facts: CaseFacts): readonly Finding[] {
  const chosen = facts.pack.resultClasses.find(({ id }) => id === draft.resultClass);
  const level = chosen?.needsCommitment ? 'blocking' : 'warning';
  return [
    ...checkClass(draft, facts, chosen),
    ...(chosen ? checkRowsOfClass(draft, chosen) : []),
    ...draft.commitments.flatMap((row, index) => checkRow(row, index, facts, { level, chosen })),
    ...contradiction(draft),
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

function checkRowsOfClass({ commitments, noCommitments }: LetterDraft, chosen: ResultClass): readonly Finding[] {
  const className = chosen.name;
  const article = articleOf(chosen.cites);
  if (chosen.needsCommitment)
    return commitments.some(isCompleteCommitment)
      ? []
      : [raise('class-needs-commitment', { part: 'commitments' }, { className }, { level: 'blocking', article })];
  return noCommitments || commitments.some((row) => missingFields(row).length < 3)
    ? []
    : [raise('no-commitments-undeclared', { part: 'commitments' }, { className })];
}

function checkRow(
  row: CommitmentRow,
  index: number,
  { directory }: CaseFacts,
  { level, chosen }: { readonly level: FindingLevel; readonly chosen: ResultClass | undefined },
): readonly Finding[] {
  const place = { part: 'commitments', index } as const;
  const missing = missingFields(row);
  const number = index + 1;
  const weight = { level, article: chosen?.needsCommitment ? articleOf(chosen.cites) : undefined };
  if (missing.length === 3) return [raise('commitment-row-empty', place, { row: number }, weight)];
  const { responsibleUnit: unit } = row;
  return [
    ...(missing.length > 0 ? [raise('commitment-row-incomplete', place, { row: number, missing }, weight)] : []),
    ...(unit !== undefined && !findParty(directory, unit)
      ? [raise('commitment-unit-unknown', place, { row: number, unit })]
      : []),
  ];
}

function contradiction({ commitments, noCommitments }: LetterDraft): readonly Finding[] {
  const rows = commitments.filter((row) => missingFields(row).length < 3).length;
  return noCommitments && rows > 0 ? [raise('no-commitments-contradicted', { part: 'commitments' }, { rows })] : [];
}

function missingFields({ item, dueOn, responsibleUnit }: CommitmentRow): readonly CommitmentField[] {
  return [
    ...(item.trim() === '' ? (['item'] as const) : []),
    ...(dueOn === undefined ? (['dueOn'] as const) : []),
    ...(responsibleUnit === undefined ? (['responsibleUnit'] as const) : []),
  ];
}
