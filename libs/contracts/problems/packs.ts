import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals of what only some laws ask for. */
export const packProblems = {
  'manner-unknown': problem(
    422,
    '本地规定没有这种办理方式：{given}。',
    'The rules here know no such form of handling: {given}.',
    '可以选择：{known}。',
    'Choose one of: {known}.',
  ),
  'contents-missing': problem(
    422,
    '没有写明各主办单位办理的内容：{units}。',
    'It is not said what each joint lead handles: {units}.',
    '请逐一写明。',
    'Say it of each.',
  ),
  'opinions-untold': problem(
    409,
    '答复中没有说明会办单位的办理意见：{units}。',
    'The letter does not tell the view of: {units}.',
    '请在答复稿中为每个会办单位各写一节，并标明是谁的意见。',
    'Give each co-handler a section of the letter and mark whose view it is.',
  ),
  'aspects-missing': problem(
    422,
    '应当分项评价，缺少：{aspects}。',
    'Each aspect is rated by itself; missing: {aspects}.',
    '请补上。',
    'Rate it as well.',
  ),
  'extension-not-reported': problem(
    409,
    '承办单位还没有书面报告，不能同意延长。',
    'The unit has not reported in writing yet; no more time can be granted.',
    '请承办单位先书面报告。',
    'Have the unit report first.',
  ),
  'extension-report-not-asked': problem(
    409,
    '本地规定没有延长的书面报告。',
    'The rules here know no written report for more time.',
    '由有权的人直接延长。',
    'Whoever may extend does so without one.',
  ),
  'extension-beyond': problem(
    422,
    '延长后的日期应当晚于 {after}，不晚于 {latest}。',
    'The new date lies after {after} and no later than {latest}.',
    '请核对日期。',
    'Check the date.',
  ),
  'study-missing': problem(
    409,
    '还没有研究代表的具体意见并将结果告知代表。',
    'The deputy’s reasons have not been studied, nor the deputy told of the result.',
    '请先记录研究结果。',
    'Record the study first.',
  ),
  'study-not-asked': problem(
    409,
    '本地规定没有先行研究的步骤。',
    'The rules here know no study before the decision.',
    '可以直接要求重新办理或者办结。',
    'Order a rehandling, or close the case.',
  ),
  'withdrawal-over': problem(
    409,
    '已经交办，不能撤回。',
    'It has been assigned and can be withdrawn no more.',
    '本地规定只允许在交办前撤回。',
    'The rules here allow it before the assignment only.',
  ),
  'co-signers-not-agreed': problem(
    409,
    '联名代表没有一致要求撤回，缺少：{persons}。',
    'Not all who signed it want it withdrawn; missing: {persons}.',
    '请附上全体代表签名的书面材料。',
    'Enter what all of them signed.',
  ),
} as const satisfies Readonly<Partial<Record<RefusalCode, ProblemText>>>;
