import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals in a yearly round of telling and rating fulfilment (24, 28, 29). */
export const fulfilmentProblems = {
  'round-closed': problem(
    409,
    '{year}年度的寄送和评价已经结束。',
    'The yearly round of {year} is closed.',
    '请在下一年度办理。',
    'Act in the next year’s round.',
  ),
  'round-not-settled': problem(
    409,
    '本年度寄送、评价尚未全部完成。',
    'Notices and ratings of the year are not all settled.',
    '无需处理。',
    'Nothing to do.',
  ),
  'nothing-to-tell': problem(409, '没有新的承诺事项。', 'There is no new commitment.', '无需处理。', 'Nothing to do.'),
  'not-a-rater-of-round': problem(
    404,
    '本年度没有向该代表作出的承诺事项。',
    'Nothing of this round was promised to that deputy.',
    '请核对代表。',
    'Check the deputy.',
  ),
  'notice-already-sent': problem(
    409,
    '已于 {sentOn} 寄送。',
    'The notice went out on {sentOn}.',
    '请登记送达。',
    'Record its delivery.',
  ),
  'ledger-already-submitted': problem(
    409,
    '台账已于 {submittedOn} 报送。',
    'The ledger was submitted on {submittedOn}.',
    '无需重复报送。',
    'Nothing more to do.',
  ),
  'notice-not-sent': problem(
    409,
    '尚未向该代表寄送落实情况。',
    'The notice has not gone out to that deputy.',
    '请先寄送。',
    'Send it first.',
  ),
  'notice-not-received': problem(
    409,
    '尚未登记代表收到落实情况。',
    "The deputy's receipt of the notice is not recorded.",
    '请先登记送达。',
    'Record the delivery first.',
  ),
  'fulfilment-rating-closed': problem(
    409,
    '该代表的评价已有结果。',
    'The rating of that deputy is settled.',
    '请刷新页面。',
    'Reload the page.',
  ),
  'rater-not-dissatisfied': problem(
    409,
    '该代表没有评价为不满意。',
    'That deputy has not rated “not satisfied”.',
    '只有不满意的才须召集研究。',
    'Only a rating of not satisfied is studied together.',
  ),
  'meeting-already-recorded': problem(
    409,
    '{heldOn} 的研究情况已经登记。',
    'The meeting of {heldOn} is recorded already.',
    '无需重复登记。',
    'Nothing more to do.',
  ),
  'not-in-this-round': problem(
    404,
    '该建议没有列入本年度的承诺事项。',
    'No commitment of that proposal is in this round.',
    '请核对建议编号。',
    'Check the proposal.',
  ),
  'class-not-convertible': problem(
    409,
    '办理结果为“{given}”的，不作转类。',
    'A result of class “{given}” is not converted.',
    '只有正在研究解决的，全部落实后方可转为已经解决。',
    'Only one that is being resolved becomes solved once all is fulfilled.',
  ),
  'commitments-unfulfilled': problem(
    409,
    '第 {rows} 项承诺尚未确认落实。',
    'Commitment {rows} is not confirmed as fulfilled.',
    '全部落实并确认后再办理。',
    'Wait until all are fulfilled and confirmed.',
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
