import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals of a change of a commitment. */
export const commitmentProblems = {
  'promise-untold': problem(
    409,
    '按本地规定，应当先书面告知代表。',
    'By the rules here the deputy is told in writing first.',
    '请先登记书面告知代表。',
    'Put on record that the deputy was told in writing.',
  ),
  'telling-not-asked': problem(
    409,
    '本地规定没有这一告知义务：{matter}。',
    'The rules here ask for no such telling: {matter}.',
    '进展可以照常填报。',
    'Progress is reported as usual.',
  ),
  'change-already-requested': problem(
    409,
    '{requestedOn} 已提出变更，尚未签批。',
    'A change was asked for on {requestedOn} and is not decided yet.',
    '请等待主要负责人签批。',
    'Wait for the decision of the principal leader.',
  ),
  'no-change-requested': problem(
    409,
    '没有待签批的变更。',
    'No change waits for a decision.',
    '请由责任单位或者答复单位承办人先提出变更。',
    'The handler of the responsible or the promising unit asks for one first.',
  ),
  'nothing-to-change': problem(
    422,
    '内容和时间都与原承诺相同。',
    'Text and date are those already promised.',
    '请填写变更后的内容或者时间。',
    'Give another text or another date.',
  ),
  'no-change-to-comment': problem(
    409,
    '该承诺没有变更过。',
    'The commitment was not changed.',
    '承诺变更后方可发表意见。',
    'A comment is about a change.',
  ),
  'change-already-commented': problem(
    409,
    '已于 {commentedOn} 对该次变更发表意见。',
    'The change was commented on, on {commentedOn}.',
    '每次变更可以发表一次意见。',
    'There is one comment for each change.',
  ),
  'promised-date-past': problem(
    422,
    '变更后的落实时间 {dueOn} 早于 {on}。',
    'The new date {dueOn} lies before {on}.',
    '请填写当日或者以后的日期。',
    'Give that day or a later one.',
  ),
  'year-not-to-carry': problem(
    409,
    '不能结转到 {toYear} 年度；可以结转到 {from} 至 {through} 年度。',
    'It cannot be carried over into {toYear}: {from} to {through} can be chosen.',
    '请核对年度。',
    'Check the year.',
  ),
  'already-carried-over': problem(
    409,
    '{carriedOn} 已经说明结转到 {toYear} 年度。',
    'That it goes on into {toYear} was explained on {carriedOn}.',
    '无需重复说明。',
    'Nothing more to do.',
  ),
  'carry-over-unexplained': problem(
    409,
    '以下承诺逾期未落实，或者已经换届，尚未书面说明结转原因：{commitments}。',
    'These commitments are past their date, or of a term that is over, and nobody has explained why they go on: {commitments}.',
    '请在承诺台账中逐项说明结转原因，再报送台账。',
    'Explain each in the ledger of commitments, then submit the ledger.',
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
