import type { AnswerSchemas } from '../openapi/answer-schemas';
import type { Schema } from '../openapi/document.types';

const IN_DOCUMENT = '#/components/schemas/';

/** The schema of a letter as it was read, by itself: with all that it refers to, and nothing else of the API. */
export function letterReadingSchema({ schemas }: AnswerSchemas): Schema {
  const needed = new Map<string, Schema>();
  const take = (name: string): void => {
    const schema = schemas[name];
    if (schema === undefined) throw new Error(`The build gave no schema ${name}.`);
    if (needed.has(name)) return;
    needed.set(name, schema);
    for (const [, other = ''] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/gu)) take(other);
  };
  take('LetterReading');
  const text = JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:banli:letter-reading',
    title: 'Letter as read (答复函读回结果)',
    $ref: `${IN_DOCUMENT}LetterReading`,
    $defs: Object.fromEntries([...needed].sort(([one], [other]) => (one < other ? -1 : 1))),
  });
  return JSON.parse(text.replaceAll(IN_DOCUMENT, '#/$defs/')) as Schema;
}
