import { readFileSync } from 'node:fs';
import type { NationalLayer } from '@banli/rules';
import { parse } from 'yaml';
import { z } from 'zod';
import { bilingual, citation, object, text } from './citation.schema';
import { limit, numberQuoted } from './procedure.schema';

const schema = object({
  id: text,
  name: bilingual,
  limits: z
    .array(
      object({
        kind: z.enum(['reply', 'reply-difficult']),
        limit,
        startsAt: z.literal('assigned'),
        rolls: z.boolean(),
        cites: citation,
      }).superRefine(numberQuoted),
    )
    .min(1),
});

/** National law that stands over every pack; its file is part of this version. Throws where the file is damaged. */
export const readNationalLaw = (path: string): NationalLayer => schema.parse(parse(readFileSync(path, 'utf8')));
