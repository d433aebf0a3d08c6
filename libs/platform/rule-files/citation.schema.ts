import { z } from 'zod';

export const text = z.string().trim().min(1);

/** Names what is allowed where the file holds a field unknown here. */
export const amongKeys = (keys: readonly string[]) => ({
  error: (issue: z.core.$ZodRawIssue) =>
    issue.code === 'unrecognized_keys' ? `没有这一项，可以写 not known here; allowed: ${keys.join(', ')}` : undefined,
});
export const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, amongKeys(Object.keys(shape)));

export const bilingual = object({ zh: text, en: text }).meta({ id: 'bilingual' });

export const citation = z
  .discriminatedUnion('kind', [
    object({ kind: z.literal('law'), article: text, articleEn: text.exactOptional(), quote: text }),
    object({ kind: z.literal('default'), reason: bilingual }),
  ])
  .meta({ id: 'citation' });
