import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals in matters of oversight (31–33, 38). */
export const oversightProblems = {
  'oversight-exists': problem(
    409,
    '该事项已在督办之中。',
    'The matter is under oversight already.',
    '请打开已有的督办事项办理。',
    'Open the matter that exists.',
  ),
  'oversight-closed': problem(
    409,
    '该督办事项已于 {closedOn} 办结。',
    'The matter was closed on {closedOn}.',
    '需要继续督办的，请另行决定。',
    'To go on with it, a new decision is needed.',
  ),
  'nothing-to-track': problem(
    409,
    '所列事项已经落实，不列入跨年度跟踪督办。',
    'Nothing of it is left to fulfil, so it is not put on the list.',
    '跨年度跟踪督办的是尚未落实的建议（第三十三条）。',
    'The list is for what is not fulfilled (article 33).',
  ),
  'limit-not-ahead': problem(
    409,
    '期限 {dueOn} 须晚于 {on}。',
    'The limit {dueOn} has to lie after {on}.',
    '请另定一个以后的日期。',
    'Set a later date.',
  ),
  'not-of-this-matter': problem(
    409,
    '该类督办事项没有这一步。',
    'This kind of matter has no such step.',
    '请刷新页面，按列出的操作办理。',
    'Reload the page and choose among the acts shown.',
  ),
  'unit-not-overseen': problem(
    409,
    '该单位不在本督办事项之列。',
    'That unit is not part of the matter.',
    '请核对单位。',
    'Check the unit.',
  ),
  'nothing-to-report-back': problem(
    409,
    '没有要求该单位报告的事项。',
    'Nothing is asked of that unit.',
    '无需报告。',
    'Nothing to report.',
  ),
  'report-undecided': problem(
    409,
    '已经报告，正在等待人代工委审核。',
    'A report waits for its decision.',
    '请等待审核结果。',
    'Wait for the decision.',
  ),
  'no-report-to-decide': problem(
    409,
    '没有等待审核的报告。',
    'No report waits for a decision.',
    '请刷新页面。',
    'Reload the page.',
  ),
  'reports-outstanding': problem(
    409,
    '{units} 尚未报告，或者报告尚未认可。',
    'The report of {units} is missing or not accepted.',
    '全部认可后再办结。',
    'Close it once all are accepted.',
  ),
  'inspection-held': problem(
    409,
    '{heldOn} 的检查情况已经登记。',
    'The inspection of {heldOn} is on record.',
    '无需重复登记。',
    'Nothing more to do.',
  ),
  'year-already-recorded': problem(
    409,
    '{year}年度的落实情况已经登记。',
    'The state of {year} is recorded.',
    '无需重复登记。',
    'Nothing more to do.',
  ),
  'year-not-tracked': problem(
    409,
    '{year}年度不在跟踪督办的年度之内。',
    '{year} is not a year in which it is followed.',
    '请填写列入之后、不晚于今年的年度。',
    'Give a year from that of the decision to this one.',
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
