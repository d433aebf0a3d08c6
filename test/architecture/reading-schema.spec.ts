import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { importLetter, type LetterReading } from '@banli/letter';
import { loadRulePacks } from '@banli/platform';
import type { AnswerSchemas } from '../../apps/api/src/openapi/answer-schemas';
import { letterReadingSchema } from '../../apps/api/src/letters/reading-schema';

const PUBLISHED = 'docs/letter-reading.schema.json';
const folder = 'test/fixtures/letters';

const made = letterReadingSchema(JSON.parse(readFileSync('dist/api-answers.json', 'utf8')) as AnswerSchemas);
const published = (): unknown => JSON.parse(readFileSync(PUBLISHED, 'utf8'));
/** Through JSON, as whoever asks gets it. */
const readingOf = (text: string): LetterReading =>
  JSON.parse(
    JSON.stringify(
      importLetter(
        text.split('\n').map((line) => ({ text: line })),
        loadRulePacks(),
      ),
    ),
  ) as never;

describe('the schema of a letter as it was read', () => {
  it(`is ${PUBLISHED} as the types have it; npm run build, then npm run census, write it anew`, () => {
    if (process.env['BANLI_WRITE_CENSUS'] === 'yes') writeFileSync(PUBLISHED, `${JSON.stringify(made, null, 2)}\n`);
    expect(published()).toEqual(made);
  });

  const schema = z.fromJSONSchema(made);
  const faultsOf = (reading: unknown): readonly string[] =>
    (schema.safeParse(reading).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('describes what is read of 0869, down to each finding and each unread line', () => {
    const read = readingOf(readFileSync('test/fixtures/reply-letter-0869.txt', 'utf8'));
    expect(read.findings.length).toBeGreaterThan(0);
    expect(faultsOf(read)).toEqual([]);
    const { organ: _organ, ...without } = read;
    expect(faultsOf(without)).not.toEqual([]);
    expect(faultsOf({ ...read, number: 313 })).not.toEqual([]);
    expect(faultsOf({ ...read, unread: [{ ...read.unread[0], line: '一' }] })).not.toEqual([]);
  });

  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('describes what is read of %s', (name) => {
    expect(faultsOf(readingOf(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });
});
