import { problem, type ProblemText } from './problem-text';

/** Refusals around the link by which a deputy rates without an account. */
export type RaterLinkCode = 'link-not-valid' | 'code-not-valid' | 'rated-unit-may-not-open' | 'nothing-to-rate';

export const raterLinkProblems: Readonly<Record<RaterLinkCode, ProblemText>> = {
  'link-not-valid': problem(
    404,
    '此链接无效、已过期或者已被收回。',
    'This link is not valid: it has expired or was revoked.',
    '请致电人代工委索取新的链接。',
    'Call the deputies’ affairs committee for a new one.',
  ),
  'code-not-valid': problem(
    422,
    '验证码不正确、已过期，或者输错次数过多。',
    'The code is wrong, has expired, or was tried too often.',
    '请致电人代工委索取新的验证码；您填写的内容仍然保留。',
    'Call the deputies’ affairs committee for a new code; what you typed is kept.',
  ),
  'rated-unit-may-not-open': problem(
    403,
    '承办单位不得打开代表的评价链接。',
    'The unit that is rated may not open the deputy’s link.',
    '请关闭此页，由代表本人打开。',
    'Close this page; the link is for the deputy alone.',
  ),
  'nothing-to-rate': problem(
    409,
    '目前没有等待代表评价的答复函。',
    'No reply waits for the deputy’s rating now.',
    '答复函送达领衔代表后方可发出评价链接。',
    'A link is issued once the letter has reached the lead proposer.',
  ),
};
