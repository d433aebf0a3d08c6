import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importLetter, type LetterReading } from '@banli/letter';
import { loadRulePacks, readLetterLines } from '@banli/platform';

const folder = join(__dirname, '../../../../test/fixtures/unseen-letters');
const letters = readdirSync(folder).filter((name) => /\.(?:txt|docx|pdf)$/u.test(name));

type Section = { readonly heading: string | null; readonly text: string };
type Promised = { readonly text: string; readonly unit: string; readonly due: string | null };
type Expected = Readonly<Record<string, unknown>> & { readonly _accept?: Readonly<Record<string, readonly unknown[]>> };

const FIELDS = [
  ...(['organ', 'number', 'congress', 'session', 'proposalNumber', 'deputies', 'title', 'coHandlers'] as const),
  ...(['sections', 'signer', 'commitments', 'cc'] as const),
];
type Field = (typeof FIELDS)[number];

/** White space, width of punctuation and the kind of brackets say nothing. */
const plain = (value: unknown): string =>
  (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
    .normalize('NFKC')
    .replace(/[\s《》〈〉“”‘’"'「」]/gu, '')
    .replace(/[〔【（(]/gu, '[')
    .replace(/[〕】）)]/gu, ']')
    .replace(/[,、]/gu, '，')
    .replace(/;/gu, '；')
    .replace(/[.｡]/gu, '。')
    .replace(/:/gu, '：');
const listed = (value: unknown): string => (Array.isArray(value) ? value : [value ?? '']).map(plain).join('，');
const headed = (heading: unknown): string =>
  plain(heading)
    .replace(/^(?:\[?[一二三四五六七八九十]+\]?，?|\d+[。，])/u, '')
    .replace(/。$/u, '');

/** How much of thanks and outlook may hang on the last section. */
const TOLERATED = 250;

function sameSections(read: LetterReading['sections'], expected: readonly Section[]): boolean {
  const own = (read ?? []).map(({ heading, paragraphs }) => [headed(heading), plain(paragraphs.join(''))] as const);
  return (
    own.length === expected.length &&
    expected.every(({ heading, text }, at) => {
      const [title, words] = own[at] ?? ['', ''];
      const told = plain(text);
      return title === headed(heading) && words.startsWith(told) && words.length - told.length < TOLERATED;
    })
  );
}

const sameCommitments = (read: LetterReading['commitments'], expected: readonly Promised[]): boolean =>
  (read ?? []).length === expected.length &&
  expected.every(({ text, unit, due }, at) => {
    const row = read?.[at];
    if (!row) return false;
    const [item, told] = [plain(row.item), plain(text)];
    return (
      row.dueOn === due && (told.includes(item) || item.includes(told)) && plain(row.responsibleUnit) === plain(unit)
    );
  });

function agrees(field: Field, read: LetterReading, expected: unknown): boolean {
  switch (field) {
    case 'sections':
      return sameSections(read.sections, (expected ?? []) as readonly Section[]);
    case 'commitments':
      return sameCommitments(read.commitments, (expected ?? []) as readonly Promised[]);
    case 'congress':
      return plain(read.congressNumber) === plain(expected);
    case 'session':
      return plain(read.sessionNumber) === plain(expected);
    case 'signer':
      return plain(read.signer?.name) === plain(expected);
    case 'organ':
    case 'number':
    case 'proposalNumber':
    case 'deputies':
    case 'title':
    case 'coHandlers':
    case 'cc':
      return listed(read[field]) === listed(expected);
  }
}

/** Fields that are neither what the letter says nor listed as unread; and how many were left unread. */
function heldAgainst(read: LetterReading, expected: Expected): { wrong: readonly Field[]; unread: readonly Field[] } {
  const differing = FIELDS.filter(
    (field) => ![expected[field], ...(expected._accept?.[field] ?? [])].some((one) => agrees(field, read, one)),
  );
  const isUnread = (field: Field): boolean => read.unread.some((one) => one.field === field);
  return { wrong: differing.filter((field) => !isUnread(field)), unread: differing.filter(isUnread) };
}

/** What a person still has to look at: promises that stand in running text. */
const UNREAD: Readonly<Record<string, readonly Field[]>> = {
  ...{ '01': ['commitments'], '04': ['commitments'], '07': ['commitments'], '10': ['commitments'] },
  ...{ '11': ['commitments'], '13': ['commitments'] },
};

describe('letters written by somebody who had not seen the reader', () => {
  it('are fifteen, as text, Word document and PDF', () => {
    expect(letters).toHaveLength(15);
    expect([...new Set(letters.map((name) => name.replace(/^.*\./u, '')))].sort()).toEqual(['docx', 'pdf', 'txt']);
  });

  it.each(letters)('%s: nothing is read wrong, and what is not read is listed with its line', async (name) => {
    const number = name.slice(0, 2);
    const expected = JSON.parse(readFileSync(join(folder, `${number}.json`), 'utf8')) as Expected;
    const read = importLetter(await readLetterLines(readFileSync(join(folder, name))), loadRulePacks());

    expect(heldAgainst(read, expected)).toEqual({ wrong: [], unread: UNREAD[number] ?? [] });
  });

  it('are held against what they say: another number, name or promise is found to be wrong', async () => {
    const expected = JSON.parse(readFileSync(join(folder, '05.json'), 'utf8')) as Expected;
    const read = importLetter(await readLetterLines(readFileSync(join(folder, '05.docx'))), loadRulePacks());
    const rows = (read.commitments ?? []).map((row) => ({ ...row, responsibleUnit: '市某局' }));

    for (const changed of [
      { ...read, number: '某函〔2020〕1号' },
      { ...read, deputies: [] },
      { ...read, commitments: rows },
      { ...read, sections: (read.sections ?? []).slice(1) },
      { ...read, cc: [...(read.cc ?? []), '市某局'] },
    ]) {
      const { wrong, unread } = heldAgainst(changed, expected);
      expect([...wrong, ...unread]).toHaveLength(1);
    }
  });
});
