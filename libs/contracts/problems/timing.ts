import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals of an extension, an earlier date, an exception from contact, and of a letter by one channel only. */
export const timingProblems = {
  'not-extendable': problem(
    409,
    '没有可以调整的答复期限。',
    'There is no time for the reply that could be changed.',
    '已经延长、已定提前日期或者已经答复的，不再调整。',
    'It has been extended, carries an earlier date, or the reply has gone out.',
  ),
  'extension-too-late': problem(
    409,
    '答复期限已于 {dueOn} 届满，不能延长。',
    'The reply was due on {dueOn}; it cannot be extended any more.',
    '请尽快答复；延长须在期满前提出。',
    'Reply as soon as you can; an extension comes before the due date.',
  ),
  'own-date-outside': problem(
    422,
    '提前的日期应当在 {from} 之后、{before} 之前。',
    'A date of its own lies from {from} on and before {before}.',
    '请核对日期。',
    'Check the date.',
  ),
  'contact-settled': problem(
    409,
    '已有沟通记录或者已经同意例外。',
    'A contact, or an exception from it, is on record already.',
    '无需再次办理。',
    'Nothing more to do.',
  ),
  'channels-missing': problem(
    422,
    '答复代表应当书面和平台同时进行，缺少：{missing}。',
    'A reply goes out on paper and platform at once; missing: {missing}.',
    '请补选发送方式，或者写明例外的原因。',
    'Choose both, or write down why not.',
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
