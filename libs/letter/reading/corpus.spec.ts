import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetter } from './read-letter';
import type { ReadFields } from './reading.types';

const folder = join(__dirname, '../../../test/fixtures/letters');
const letters = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/u, ''));

type Expected = ReadFields & { readonly unread: readonly string[] };
const linesOf = (text: string) => text.split('\n').map((line) => ({ text: line }));

describe('letters of other offices', () => {
  it('are at least forty', () => {
    expect(letters.length).toBeGreaterThanOrEqual(40);
  });

  it.each(letters)('reads %s exactly, and lists what it cannot tell', (name) => {
    const { unread, ...expected } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;

    const read = readLetter(linesOf(readFileSync(join(folder, `${name}.txt`), 'utf8')));

    expect(read).toMatchObject(expected);
    expect([...new Set(read.unread.map(({ field }) => field ?? 'line'))].sort()).toEqual([...unread].sort());
  });

  it('keeps telephone numbers and addresses of contact persons out of everything it gives', () => {
    for (const name of letters) {
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      const numbers = [...text.matchAll(/(?:电话：?|-)(?<number>\d{7,8})/gu)].flatMap(
        ({ groups }) => groups?.['number'] ?? [],
      );
      const given = JSON.stringify(readLetter(linesOf(text)));
      for (const number of numbers) expect(given).not.toContain(number);
    }
  });
});
