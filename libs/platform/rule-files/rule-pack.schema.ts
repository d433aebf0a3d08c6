import type { ClockKind, RulePack } from '@banli/rules';
import { z } from 'zod';
import { amongKeys, bilingual, citation, object, text } from './citation.schema';
import { inconsistencies } from './pack-consistency';
import { limit, numberQuoted, procedureShape } from './procedure.schema';

const civilDate = z.iso.date();
const yearDay = z.templateLiteral([z.number(), '-', z.number()]).refine(isEveryYears, {
  error: '写作月-日，每年都有的一天 a day that every year has, as mm-dd: 09-30',
});
const workingDays = z.int().nonnegative();

/** Month and day of a year that is not a leap year. */
function isEveryYears(day: string): boolean {
  return /^\d{2}-\d{2}$/.test(day) && z.iso.date().safeParse(`2023-${day}`).success;
}

/** The engine's refusals name the articles of Chongqing's law, of which there are forty. */
const CHONGQING_ARTICLE = /^第(?:[一二三四五六七八九]|[二三]?十[一二三四五六七八九]?|四十)条$/;

/** Clocks whose date is given, not counted. */
const DATED: readonly string[] = ['promised', 'inspection-held', 'rectification-ordered', 'calendar'];

const clock = object({
  name: bilingual,
  limit: limit.exactOptional(),
  yearly: object({ opensOn: yearDay, closesOn: yearDay, years: z.int().positive() }).exactOptional(),
  startsAt: z.enum([
    'received',
    'assigned',
    'unit-received',
    'return-received',
    'redo-requested',
    'letter-received',
    'order-received',
    'notice-received',
    'letter-formed',
    'letter-sent',
    'promised',
    'inspection-held',
    'rectification-ordered',
    'calendar',
  ]),
  owedBy: z.enum(['assigning-body', 'unit', 'co-handler', 'rater', 'responsible-unit', 'reporter']),
  rolls: z.boolean(),
  tiers: object({ blue: workingDays, yellow: workingDays }).refine(({ blue, yellow }) => blue >= yellow, {
    error: '蓝色预警不得晚于黄色 blue must not begin after yellow',
  }),
  chaseAfter: z.array(z.int().positive()),
  cites: citation,
  sources: object({ rolls: citation, tiers: citation, chaseAfter: citation }),
}).superRefine((rule, context) => {
  numberQuoted(rule, context);
  const dated = DATED.includes(rule.startsAt);
  if (dated === (rule.limit !== undefined)) {
    const error = dated
      ? '不写期限：日期由承诺、决定或者日历确定 no limit is allowed: its date is promised, set by a decision or fixed by the calendar'
      : '须写明期限 a limit is required';
    context.addIssue({ code: 'custom', path: ['limit'], message: error, input: rule });
  }
  if ((rule.startsAt === 'calendar') !== (rule.yearly !== undefined)) {
    context.addIssue({
      code: 'custom',
      path: ['yearly'],
      message: '与 startsAt: calendar 同时写，不单独写 belongs to startsAt: calendar, and only there',
      input: rule,
    });
  }
});

const CLOCK_KINDS = [
  'assign',
  'return',
  'reassign',
  'contact',
  'opinion',
  'opinion-redo',
  'reply',
  'reply-difficult',
  'rating',
  'rehandling',
  'fulfilment-notice',
  'fulfilment-rating',
  'publication',
  'commitment',
  'inspection-follow-up',
  'rectification',
  'november-report',
] as const;

const GATES = [
  'opinionsSettledBeforeSignOff',
  'contactBeforeSignOff',
  'authorMayNotCheckOrSign',
  'fulfilmentConfirmedByAnotherUnit',
  'ratedUnitLearnsRating',
  'reassignedClocksStartAnew',
  'disagreementsCoordinatedBeforeSignOff',
  'commitmentChangedBySignedDecision',
  'unfinishedCommitmentsToldOn',
  'jointLeads',
  'delegationInSessionOnly',
  'coSignersConfirmedBeforeAssignment',
  'deputyToldBeforeSentBack',
  'proposersToldBeforeMerge',
  'coHandlersViewsTold',
] as const;

const SILENCES = [...CLOCK_KINDS, 'resultClasses', 'ratingScale'] as const;

type Spoken = {
  readonly clocks: Readonly<Partial<Record<ClockKind, unknown>>>;
  readonly resultClasses: readonly unknown[];
  readonly silent?: Readonly<Partial<Record<string, unknown>>> | undefined;
  readonly manners: readonly { readonly id: string }[];
  readonly gates: Readonly<Record<'jointLeads', boolean>>;
};

/** What is left out without a word, or spoken of where it is given; and joint leads, which are told of in two places. */
function unspoken({ clocks, resultClasses, silent = {}, manners, gates }: Spoken) {
  const given = (matter: string): boolean =>
    matter === 'resultClasses' ? resultClasses.length > 0 : clocks[matter as ClockKind] !== undefined;
  const faults: { path: PropertyKey[]; message: string }[] = [];
  for (const matter of [...CLOCK_KINDS, 'resultClasses']) {
    const path = ['silent', matter];
    if (!given(matter) && silent[matter] === undefined)
      faults.push({
        path,
        message: '法规未规定的，写明如何处理 not given: say here that the law is silent, and what is done without it',
      });
    if (given(matter) && silent[matter] !== undefined)
      faults.push({
        path,
        message: '已有规定，不得同时写为未规定 it is given elsewhere in this pack: the law cannot be silent on it',
      });
  }
  if (manners.some(({ id }) => id === 'joint') !== gates.jointLeads)
    faults.push({
      path: ['manners'],
      message: '共同主办（joint）与 gates.jointLeads 应当一致 joint leads are either in both places or in none',
    });
  return faults;
}

/** The file of a rule pack; the same as RulePack but that a clock's kind is its key. */
export const rulePackFields = object({
  id: text,
  version: text,
  jurisdiction: text,
  inherits: object({ pack: text, cites: citation }).exactOptional(),
  name: bilingual,
  source: object({
    law: text,
    adoptedOn: civilDate.exactOptional(),
    inForceSince: civilDate,
    copiedOn: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, {
      error: '写作年-月或者年-月-日 a month or day as yyyy-mm or yyyy-mm-dd',
    }),
    texts: z.array(object({ cited: text, file: text })).exactOptional(),
  }),
  articles: z.record(
    z.string().regex(CHONGQING_ARTICLE, { error: '重庆条例的一条 an article of Chongqing’s: 第一条 … 第四十条' }),
    text,
  ),
  silent: z.partialRecord(z.enum(SILENCES), bilingual, amongKeys(SILENCES)).exactOptional(),
  clocks: z.partialRecord(z.enum(CLOCK_KINDS), clock, amongKeys(CLOCK_KINDS)),
  unsuitable: z.array(object({ id: text, name: bilingual, cites: citation })).min(1),
  resultClasses: z.array(
    object({
      id: text,
      name: bilingual,
      needsCommitment: z.boolean(),
      onceFulfilled: text.exactOptional(),
      nationalLetter: z.enum(['A', 'B', 'C', 'D']),
      cites: citation,
      nationalLetterCites: citation,
    }),
  ),
  ratingScale: z
    .array(
      object({
        id: z.enum(['satisfied', 'basically-satisfied', 'not-satisfied']),
        name: bilingual,
        needsReasons: z.boolean(),
        cites: citation,
        satisfied: object({ counts: z.boolean(), cites: citation }).exactOptional(),
      }),
    )
    .min(1),
  raterLink: object({ daysAfterDue: z.int().min(0).max(366), cites: citation }),
  gates: z.record(z.enum(GATES), z.boolean(), amongKeys(GATES)),
  gateSources: z.record(z.enum(GATES), citation, amongKeys(GATES)),
  ...procedureShape,
  copiesTo: z.array(
    object({
      party: z.enum(['deputies-affairs-committee', 'government-office', 'own-congress', 'co-handler']),
      onlyFrom: z
        .array(z.enum(['municipal-department', 'district-government', 'other']))
        .min(1)
        .exactOptional(),
      cites: citation,
    }),
  ),
});

/** The same with what holds between its parts, as a pack to work with. */
export const rulePackSchema = rulePackFields
  .superRefine((pack, context) => {
    for (const { path, message } of [...unspoken(pack), ...inconsistencies(pack)])
      context.addIssue({ code: 'custom', path: [...path], message, input: pack });
  })
  .transform(({ clocks, ...pack }): RulePack => {
    const rules: { -readonly [K in keyof RulePack['clocks']]: RulePack['clocks'][K] } = {};
    for (const kind of CLOCK_KINDS) {
      const rule = clocks[kind];
      if (rule !== undefined) rules[kind] = { kind, ...rule };
    }
    return { ...pack, clocks: rules };
  });
