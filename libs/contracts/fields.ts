import { z } from 'zod';
import type { PlainDate } from '@banli/calendar';

export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and hyphens');

/** Within what any case or promise can mean; a date in the year 9999 is a slip of the finger. */
export const civilDate = z.iso
  .date()
  .refine((text) => text >= '1990-01-01' && text <= '2099-12-31', 'a date from 1990 to 2099')
  .transform((text) => text as PlainDate);
