import { z } from 'zod';
import type { PlainDate } from '@banli/calendar';
import type { ChaseChannel, OwnerId, PartyId, PersonId, Sha256 } from '@banli/domain';

export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and hyphens');
export const personId = id.transform((text) => text as PersonId);
export const unitId = id.transform((text) => text as PartyId);
export const ownerId = id.transform((text) => text as OwnerId);
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text) => text as Sha256);
/** Within what any case or promise can mean; a date in the year 9999 is a slip of the finger. */
export const civilDate = z.iso
  .date()
  .refine((text) => text >= '1990-01-01' && text <= '2099-12-31', 'a date from 1990 to 2099')
  .transform((text) => text as PlainDate);
export const sentence = z.string().trim().min(1).max(2_000);
/** 64 KB in UTF-8 is about 21,000 Chinese characters; longer text belongs into the file store. */
export const longText = z.string().trim().min(1).max(20_000);

/** When the act happened, if not today, and why it is entered late (补录). */
export const day = z.strictObject({
  occurredOn: civilDate.optional(),
  late: z.strictObject({ proof: sentence, reason: sentence }).optional(),
});

/** Also whose answer is meant, where units handle a proposal separately and the caller's unit is none of them. */
export const occurrence = day.extend({ branch: unitId.optional() });

export const chaseChannel = z.enum([
  'telephone',
  'message',
  'letter',
  'visit',
  'platform',
]) satisfies z.ZodType<ChaseChannel>;
