import { isCompleteCommitment, type CommitmentRow, type LetterContent } from '@banli/domain';
import { missingForSignOff } from '../../domain/proposal/acts/sign-off-gates';
import { lead, promise, statutoryCopies, supervisingBody, upTo } from '../../domain/testing/case-0869';
import { proposalSpecification } from '../../domain/testing/specifications';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { caseFacts, cleanDraft } from '../example-case';
import { checkLetter } from './check-letter';

const pack = loadRulePack('chongqing');
const { lived } = proposalSpecification({ pack, calendar: loadWorkCalendar() }, (actual, expected) =>
  expect(actual).toStrictEqual(expected),
);
/** Opinions accepted, the deputy contacted: only the text can stand in the way. */
const state = lived(...upTo('checked')).begun;

const complete: CommitmentRow = promise;
const undated: CommitmentRow = { item: promise.item, responsibleUnit: lead };
const empty: CommitmentRow = { item: ' ' };
const tables: readonly (readonly CommitmentRow[])[] = [
  [],
  [complete],
  [undated],
  [empty],
  [complete, undated],
  [complete, empty],
  [undated, empty],
];
const classes = [undefined, 'A', ...pack.resultClasses.map(({ id }) => id)];
const { resultClass: _class, commitments: _rows, ...bare } = cleanDraft;

const letters = classes.flatMap((resultClass) =>
  tables.flatMap((commitments) =>
    [false, true].map((declared): readonly [string, LetterContent] => [
      `${resultClass ?? 'no class'}, ${commitments.map(brief).join(' + ') || 'no row'}${declared ? ', 无承诺事项' : ''}`,
      {
        ...bare,
        ...(resultClass === undefined ? {} : { resultClass }),
        commitments,
        ...(declared ? { noCommitments: true as const } : {}),
        copies: statutoryCopies,
      },
    ]),
  ),
);

function brief(row: CommitmentRow): string {
  if (isCompleteCommitment(row)) return 'a row';
  return row.item.trim() === '' ? 'an empty row' : 'a row without date';
}

/** The same parties as in 0869, so that no copy is missing. */
const directory = caseFacts.directory.map((party) => {
  if (party.kind === 'deputies-affairs-committee') return { ...party, id: supervisingBody };
  return party.kind === 'government-office' ? { ...party, id: statutoryCopies[1] ?? party.id } : party;
});

const blockingIn = (content: LetterContent): readonly string[] =>
  checkLetter(content, { ...caseFacts, directory, pack })
    .filter(({ level }) => level === 'blocking')
    .map(({ code }) => code);

describe('what blocks in the checker', () => {
  it.each(letters)('is what sign-off refuses, under every class: %s', (_letter, content) => {
    expect(blockingIn(content).length > 0).toBe(missingForSignOff(state, content, pack) !== undefined);
  });

  it('lets seven of these eighty-four letters be signed', () => {
    expect(letters).toHaveLength(84);
    const signed = letters.filter(([, content]) => blockingIn(content).length === 0).map(([letter]) => letter);
    expect(signed).toEqual([
      'solved, no row, 无承诺事项',
      'solved, a row',
      'in-progress, a row',
      'no-conditions, no row, 无承诺事项',
      'no-conditions, a row',
      'higher-authority, no row, 无承诺事项',
      'higher-authority, a row',
    ]);
  });

  it('cites the article of the commitments also under a class that asks for none (第二十四条)', () => {
    const undeclared = { ...cleanDraft, resultClass: 'solved', commitments: [] };
    expect(checkLetter(undeclared, { ...caseFacts, pack }).map(({ code, article }) => [code, article])).toEqual([
      ['no-commitments-undeclared', '重庆条例第二十四条'],
    ]);
  });
});
