import type { Limit } from '@banli/calendar';
import { ALWAYS_BLOCKING, LETTER_CHECK_CODES, waysToWrite, type Citation } from '@banli/rules';
import { z } from 'zod';
import { amongKeys, bilingual, citation, object, text } from './citation.schema';

export const limit = object({
  amount: z.int().positive(),
  unit: z.enum(['working-day', 'calendar-day', 'month']),
});

const unitKinds = z.array(z.enum(['municipal-department', 'district-government', 'other'])).min(1);

/** A number that stands in a pack as law stands in the words of the law. */
export const numberQuoted = (
  rule: { readonly limit?: Limit | undefined; readonly cites: Citation },
  context: z.core.$RefinementCtx,
): void => {
  const { limit: counted, cites } = rule;
  if (counted === undefined || cites.kind !== 'law') return;
  const known = waysToWrite(counted);
  if (known.some((words) => cites.quote.includes(words))) return;
  context.addIssue({
    code: 'custom',
    path: ['cites', 'quote'],
    message: `引文没有写明这一期限 the quote does not give this limit: ${known.join(' / ')}; 法规没有规定的，写为 a number that is not the law’s is kind: default`,
    input: rule,
  });
};

/** Bodies that stand in every directory under their kind. */
const body = z.enum(['deputies-affairs-committee', 'government-office']);

const telling = object({
  signed: z.boolean().exactOptional(),
  copiesTo: z.array(object({ party: body, onlyFrom: unitKinds.exactOptional() })).exactOptional(),
  cites: citation,
}).exactOptional();

const arbiter = z.enum(['government-office', 'supervising-body']);

/** The parts of a pack that only some laws have; see ProcedureRules. */
export const procedureShape = {
  rehandling: object({
    times: z.int().positive(),
    by: z.enum(['order', 'standing-committee', 'itself', 'study', 'experts', 'meeting']).exactOptional(),
    then: z.enum(['meeting', 'closing']).exactOptional(),
    cites: citation,
    sources: object({ by: citation, then: citation }).exactOptional(),
  }).exactOptional(),
  ratingCorrection: object({ limit, cites: citation }).superRefine(numberQuoted).exactOptional(),
  extension: object({
    grantedBy: z.array(z.enum(['assigning-body', 'chief'])).min(1),
    report: object({
      alsoTo: object({ party: body, onlyFrom: unitKinds }).exactOptional(),
      cites: citation,
    }).exactOptional(),
    atMost: object({ limit, cites: citation }).superRefine(numberQuoted).exactOptional(),
    deputyTold: object({ cites: citation }).exactOptional(),
    cites: citation,
  }).exactOptional(),
  chaseLadder: object({
    steps: z
      .array(
        object({
          from: z.union([z.enum(['blue', 'yellow', 'due', 'red']), z.templateLiteral(['chase-', z.int().positive()])]),
          tells: z.array(z.enum(['handler', 'office', 'deputy-head', 'chief'])).min(1),
          supervisingBody: z.boolean().exactOptional(),
        }),
      )
      .min(1),
    cites: citation,
  }).exactOptional(),
  pause: object({
    clocks: z.array(z.enum(['opinion', 'reply', 'reply-difficult', 'rehandling'])).min(1),
    grantedBy: z.array(z.enum(['assigning-body', 'chief'])).min(1),
    deputyConsents: object({ cites: citation }).exactOptional(),
    atMost: object({ limit, cites: citation }).superRefine(numberQuoted),
    times: z.int().positive(),
    cites: citation,
  }).exactOptional(),
  publication: object({
    binds: unitKinds,
    grounds: z.array(object({ id: text, name: bilingual, cites: citation })).min(1),
    cites: citation,
  }).exactOptional(),
  replyChannels: object({ required: z.array(z.enum(['paper', 'platform'])).min(1), cites: citation }).exactOptional(),
  manners: z
    .array(
      object({
        id: z.enum(['lead', 'sole', 'separate', 'joint']),
        name: bilingual,
        contents: z.boolean().exactOptional(),
        cites: citation,
      }),
    )
    .min(1),
  terms: object({ coHandler: bilingual, opinion: bilingual, supervisingBody: bilingual }),
  ratingAspects: object({
    each: z.array(object({ id: text, name: bilingual, cites: citation })).min(2),
    cites: citation,
  }).exactOptional(),
  raters: object({
    whom: z.enum(['lead-proposer', 'each-proposer']),
    together: citation.exactOptional(),
    cites: citation,
  })
    .refine(({ whom, together }) => (whom === 'each-proposer') === (together !== undefined), {
      error:
        '各自评价的（each-proposer），写明如何合计；由领衔代表评价的不写 where each rates, say how they are put together, and only there',
      path: ['together'],
    })
    .exactOptional(),
  coHandlersRated: object({ cites: citation }).exactOptional(),
  answersTo: object({ whom: z.enum(['each-proposer', 'lead-proposer']), cites: citation }),
  signers: object({ roles: z.array(z.enum(['chief', 'deputy-head'])).min(1), cites: citation }),
  disclosure: object({ once: z.enum(['rated', 'decided']), cites: citation }),
  withdrawal: object({
    until: z.literal('assignment').exactOptional(),
    unanimous: z.boolean().exactOptional(),
    cites: citation,
  }),
  commitmentDuties: object({
    progress: telling,
    fulfilled: telling,
    unfulfillable: telling,
    carriedOver: telling,
    termEnd: telling,
  }).exactOptional(),
  arbitration: object({ ofAdministrative: arbiter, ofOthers: arbiter, cites: citation }).exactOptional(),
  letterChecks: z
    .partialRecord(
      z.enum(LETTER_CHECK_CODES),
      object({ level: z.enum(['blocking', 'warning']), cites: citation }),
      amongKeys(LETTER_CHECK_CODES),
    )
    .superRefine((checks, context) => {
      for (const code of ALWAYS_BLOCKING.filter((one) => checks[one]?.level === 'warning'))
        context.addIssue({
          code: 'custom',
          path: [code, 'level'],
          message: '签发时一律拒绝，不能只作提示 sign-off refuses it under every pack: it cannot be a warning',
          input: checks,
        });
    })
    .exactOptional(),
  receipt: object({ countsFrom: z.enum(['first', 'last']), cites: citation }).exactOptional(),
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
