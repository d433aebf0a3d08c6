import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals of work inside a unit, of standing in for somebody, and of correcting a day. */
export const workProblems = {
  'claimed-by-another': problem(
    409,
    '本件自 {since} 起由 {person} 承办。',
    'This case has been with {person} since {since}.',
    '请由其办理；需要换人的，由本单位办公室改派。',
    'Leave it to them, or ask the office of your unit to give it to you.',
  ),
  'already-with': problem(
    409,
    '本件已由 {person} 承办。',
    'This case is with {person} already.',
    '无需再认领或改派。',
    'There is nothing to change.',
  ),
  'not-claimed': problem(
    409,
    '本单位尚无人认领本件。',
    'Nobody of your unit has claimed this case.',
    '请选择要指派的承办人。',
    'Name the handler who is to have it.',
  ),
  'not-a-handler-of-the-unit': problem(
    422,
    '{person} 不是本单位的承办人。',
    '{person} is not a handler of your unit.',
    '请选择本单位的承办人。',
    'Choose a handler of your own unit.',
  ),
  'day-not-correctable': problem(
    422,
    '第 {seq} 条记录的日期不能更正。',
    'The day of entry {seq} cannot be corrected.',
    '可以更正的是签收、提交协办意见、提出退回、发送和送达的日期。',
    'Receipt, opinion, return, dispatch and delivery can be given another day.',
  ),
  'day-unchanged': problem(
    422,
    '记录的日期就是 {on}。',
    'The day on record is {on} already.',
    '请填写另一个日期。',
    'Give another day.',
  ),
  'entered-by-another-unit': problem(
    403,
    '该事项由其他单位录入。',
    'Another unit entered that act.',
    '请由录入单位的办公室或交办机关更正。',
    'The office of that unit, or the assigning body, corrects it.',
  ),
  'date-after-next-act': problem(
    422,
    '日期 {occurredOn} 晚于其后的办理日期 {nextOn}。',
    'The day {occurredOn} lies after that of the act that followed, {nextOn}.',
    '请核对两份材料的日期。',
    'Compare the days on both papers.',
  ),
  'not-for-a-substitute': problem(
    403,
    '此事须由本人办理，不能代办。',
    'This is done in person, never by a substitute.',
    '签发由主要负责人本人作出；请等待其返回。',
    'Sign-off is the chief’s own; wait for their return.',
  ),
  'substitute-of-another-unit': problem(
    403,
    '代办人须与被代办人同属一个单位。',
    'A substitute belongs to the same unit.',
    '请委托本单位的人员。',
    'Name somebody of the same unit.',
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
