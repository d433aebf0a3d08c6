import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals of a return and of what follows it (16), and of disagreements with their coordination (20). */
export const returnProblems = {
  'return-already-requested': problem(
    409,
    '本单位已经提出过退回。',
    'Your unit has asked to return it already.',
    '请等待交办机关决定；已决定的，按决定办理。',
    'Wait for the assigning body; once it has decided, follow its decision.',
  ),
  'return-barred': problem(
    409,
    '退回的期限已于 {dueOn} 届满。',
    'The time for a return ended on {dueOn}.',
    '请继续办理；确有错误的，请与交办机关联系。',
    'Go on handling it; where it is plainly wrong, talk to the assigning body.',
  ),
  'return-not-requested': problem(
    409,
    '该单位没有待决定的退回。',
    'No return of that unit waits for a decision.',
    '请刷新页面。',
    'Reload the page.',
  ),
  'nothing-to-reassign': problem(
    409,
    '没有需要重新交办的单位。',
    'There is nothing to assign anew.',
    '先对单位的退回作出决定。',
    'Decide on a return first.',
  ),
  'lead-not-returned': problem(
    409,
    '主办单位没有退回，不能更换。',
    'The lead has not returned the case and cannot be replaced.',
    '请保留原主办单位，只重新确定协办单位。',
    'Keep the lead and name the co-handlers anew.',
  ),
  'unit-returned-it': problem(
    409,
    '该单位的退回已获同意，不能再交给它。',
    'That unit has returned the case with consent.',
    '请选择其他单位。',
    'Choose another unit.',
  ),
  'disagreement-open': problem(
    409,
    '本单位的不同意见正在协调。',
    "Your unit's disagreement waits for its coordination.",
    '请等待协调结果。',
    'Wait for its outcome.',
  ),
  'no-open-disagreement': problem(
    409,
    '该单位没有待协调的不同意见。',
    'No disagreement of that unit waits for coordination.',
    '请刷新页面。',
    'Reload the page.',
  ),
  'not-the-coordinator': problem(
    403,
    '该不同意见由其他机关协调。',
    'Another body coordinates this disagreement.',
    '行政机关之间的由市政府办公厅协调，其他的由人代工委协调。',
    'Between administrative units it is the government office, else the deputies’ affairs committee.',
  ),
  'disagreements-open': problem(
    409,
    '尚有不同意见未协调：{units}。',
    'Disagreements are not coordinated yet: {units}.',
    '协调结果记录在案后，再提请签发。',
    'Have the outcome recorded before sign-off.',
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
