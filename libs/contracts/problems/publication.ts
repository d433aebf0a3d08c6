import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals of making a reply public (36). */
export const publicationProblems = {
  'letter-not-sent': problem(
    409,
    '答复函尚未发出，不能登记公开。',
    'No reply has gone out yet; there is nothing to make public.',
    '请在答复函发出后登记。',
    'Record it once the reply has been sent.',
  ),
  'site-of-another': problem(
    403,
    '承办单位登记本单位网站的公开，人代工委登记人大网的公开。',
    'A unit records what stands on its own site, the deputies’ affairs committee what stands on the congress’s.',
    '请由该网站的单位登记。',
    'Leave it to whose site it is.',
  ),
  'already-published': problem(
    409,
    '该答复函已于 {on} 公开。',
    'This reply was made public on {on}.',
    '无需再次登记。',
    'Nothing more to do.',
  ),
  'publication-exempted': problem(
    409,
    '该答复函已于 {on} 决定不予公开。',
    'On {on} it was decided that this reply is not made public.',
    '无需再次办理。',
    'Nothing more to do.',
  ),
  'exemption-ground-unknown': problem(
    422,
    '不予公开的情形 {given} 不在规则之列，可选：{known}。',
    'The rules know no ground {given} for not publishing; there are: {known}.',
    '请选择规则所列的情形。',
    'Choose one of the grounds that the rules know.',
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
