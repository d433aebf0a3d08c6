import { z } from 'zod';
import { bilingual, citation, object, text } from './citation.schema';

const limit = object({ amount: z.int().positive(), unit: z.enum(['working-day', 'calendar-day', 'month']) });

/** The parts of a pack that only some laws have; see ProcedureRules. */
export const procedureShape = {
  rehandling: object({ times: z.int().positive(), cites: citation }).exactOptional(),
  ratingCorrection: object({ limit, cites: citation }).exactOptional(),
  extension: object({
    grantedBy: z.array(z.enum(['assigning-body', 'chief'])).min(1),
    cites: citation,
  }).exactOptional(),
  publication: object({
    binds: z.array(z.enum(['municipal-department', 'district-government', 'other'])).min(1),
    grounds: z.array(object({ id: text, name: bilingual, cites: citation })).min(1),
    cites: citation,
  }).exactOptional(),
  replyChannels: object({ required: z.array(z.enum(['paper', 'platform'])).min(1), cites: citation }).exactOptional(),
  stages: z
    .array(
      object({
        id: z.enum(['opinions-in', 'draft-ready', 'sign-off', 'signed']),
        name: bilingual,
        workingDaysBefore: z.int().positive(),
        cites: citation,
      }),
    )
    .min(1)
    .refine((stages) => stages.every(({ id }, at) => stages.findIndex((one) => one.id === id) === at), {
      error: 'a stage stands here twice',
    })
    .refine((stages) => stages.every((one, at) => one.workingDaysBefore < (stages[at - 1]?.workingDaysBefore ?? 999)), {
      error: 'each stage must come after the one before it: fewer working days before the due date',
    })
    .exactOptional(),
};
