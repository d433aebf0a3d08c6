import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals of what is approved once for many. */
export const batchProblems = {
  'case-over': problem(
    409,
    '该事项已经结束，不再移交。',
    'It is over, and nothing of it goes to another unit.',
    '无需移交。',
    'Nothing more to do.',
  ),
  'unit-has-no-part': problem(
    409,
    '原单位不再承办该事项。',
    'The former unit has no part in it any more.',
    '无需移交。',
    'Nothing more to do.',
  ),
  'successor-has-part': problem(
    409,
    '承接单位 {unit} 已经另行承办该事项。',
    '{unit}, the successor, has a part of its own in it.',
    '请先由交办机关调整承办单位，再移交。',
    'Let the assigning body settle the units first, then hand it over.',
  ),
  'batch-exists': problem(
    409,
    '该批次已于 {approvedOn} 确认。',
    'This batch was approved on {approvedOn}.',
    '请在批次列表中查看办理情况。',
    'See how far it has come in the list of batches.',
  ),
  'nothing-to-carry-out': problem(
    409,
    '没有符合条件的对象，无需办理。',
    'There is nobody this would be done for.',
    '请核对年度和单位；各单位的年度寄送在第四季度开始。',
    'Check year and units; rounds begin in the fourth quarter.',
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
