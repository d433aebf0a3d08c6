import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from './document.types';

/** What the endpoints answer, as the build derived it from the types of the controllers. */
export type AnswerSchemas = {
  /** By `<Controller>.<method>`. */
  readonly operations: Readonly<Record<string, Schema>>;
  readonly schemas: Readonly<Record<string, Schema>>;
};

/** Beside the build of the API: `dist/api-answers.json`. */
const FILE = join(__dirname, '..', '..', '..', '..', 'api-answers.json');

export const readAnswerSchemas = (): AnswerSchemas => JSON.parse(readFileSync(FILE, 'utf8')) as AnswerSchemas;
