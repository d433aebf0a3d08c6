import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals of what follows a rating: another round, the meeting (27), a correction, the archive. */
export const afterReplyProblems = {
  'no-further-rehandling': problem(
    409,
    '已经重新办理过，不能再次要求重新办理。',
    'It has been handled anew already; there is no further round.',
    '请召集有关代表和承办单位研究，并记录处理意见。',
    'Convene deputies and units, and record what is decided.',
  ),
  'meeting-not-due': problem(
    409,
    '尚未重新办理，不需要召集研究。',
    'The reply has not been handled anew yet, so no meeting is due.',
    '请要求重新办理，或者写明理由不再重新办理。',
    'Order a rehandling, or close it with the reason.',
  ),
  'meeting-required': problem(
    409,
    '重新办理后代表仍然不满意的，须召集研究并提出处理意见。',
    'After a rehandling that did not satisfy either, a meeting has to be held.',
    '请召集有关代表和承办单位研究，并记录处理意见。',
    'Convene deputies and units, and record what is decided.',
  ),
  'participants-missing': problem(
    422,
    '参加人员不全：须有提出建议的代表和主办单位。',
    'Participants are missing: a proposer and the lead unit take part.',
    '请补充参加人员。',
    'Add who took part.',
  ),
  'opinion-of-first-round': problem(
    409,
    '首次办理中，请对已提交的意见要求重新提出。',
    'In the first round, ask for a new opinion when one has been submitted.',
    '请在协办意见中选择“要求重新提出”。',
    'Bounce the opinion that was submitted.',
  ),
  'opinion-awaited': problem(
    409,
    '正在等待该单位的协办意见。',
    'An opinion of that unit is awaited already.',
    '请等待该单位提交。',
    'Wait for the unit to submit it.',
  ),
  'rated-already': problem(
    409,
    '该代表已于 {on} 作出评价。',
    'This deputy rated the reply on {on}.',
    '需要改动的，请更正评价。',
    'Correct the rating instead.',
  ),
  'co-handlers-not-rated': problem(
    422,
    '规则包 {pack} 不评价协办单位。',
    'The rule pack {pack} has no rating of co-handlers.',
    '请只评价答复函。',
    'Rate the letter alone.',
  ),
  'co-handlers-unrated': problem(
    422,
    '尚未评价协办单位：{units}。',
    'These co-handlers are not rated: {units}.',
    '请逐一评价协办单位。',
    'Rate each co-handler’s part.',
  ),
  'not-rated': problem(
    409,
    '尚无评价，无从更正。',
    'There is no rating to correct.',
    '请先评价。',
    'Rate the reply first.',
  ),
  'rating-followed-up': problem(
    409,
    '已根据该评价作出处理，不能更正。',
    'Something has followed from this rating; it cannot be corrected any more.',
    '有异议的，请与人代工委联系。',
    "Talk to the deputies' affairs committee.",
  ),
  'correction-over': problem(
    409,
    '更正评价的期限已过。',
    'The time for correcting the rating is over.',
    '有异议的，请与人代工委联系。',
    "Talk to the deputies' affairs committee.",
  ),
  'rating-correctable': problem(
    409,
    '评价在 {until} 前可以更正，尚不能归档。',
    'The rating may be corrected until {until}; the case cannot be archived yet.',
    '请在该日之后归档。',
    'Archive it after that day.',
  ),
  'clocks-running': problem(
    409,
    '尚有期限在运行，不能归档：{clocks}。',
    'Something is still owed, so the case cannot be archived: {clocks}.',
    '请先办结这些事项。',
    'Have these done first.',
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
