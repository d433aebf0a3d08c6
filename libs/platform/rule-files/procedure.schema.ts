import { z } from 'zod';
import { citation, object } from './citation.schema';

const limit = object({ amount: z.int().positive(), unit: z.enum(['working-day', 'calendar-day', 'month']) });

/** The parts of a pack that only some laws have; see ProcedureRules. */
export const procedureShape = {
  rehandling: object({ times: z.int().positive(), cites: citation }).exactOptional(),
  ratingCorrection: object({ limit, cites: citation }).exactOptional(),
  extension: object({
    grantedBy: z.array(z.enum(['assigning-body', 'chief'])).min(1),
    cites: citation,
  }).exactOptional(),
  replyChannels: object({ required: z.array(z.enum(['paper', 'platform'])).min(1), cites: citation }).exactOptional(),
};
