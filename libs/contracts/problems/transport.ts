import { problem, type ProblemText } from './problem-text';

/** Refusals that only the API can give. */
export type TransportCode =
  | 'batch-changed'
  | 'invalid-body'
  | 'not-signed-in'
  | 'wrong-login'
  | 'too-many-tries'
  | 'password-needed'
  | 'wrong-password'
  | 'forbidden'
  | 'not-standing-in'
  | 'not-found'
  | 'idempotency-key-missing'
  | 'foreign-origin'
  | 'not-a-demonstration'
  | 'unknown-person'
  | 'unknown-party'
  | 'unknown-jurisdiction'
  | 'no-rules-that-day'
  | 'no-answer'
  | 'not-ready'
  | 'internal';

export const transportProblems: Readonly<Record<TransportCode, ProblemText>> = {
  'invalid-body': problem(
    422,
    '提交的内容不符合要求。',
    'The submitted data is not valid.',
    '请按提示修改。',
    'Correct the fields named.',
  ),
  'not-signed-in': problem(
    401,
    '您还没有登录，或登录已过期。',
    'You are not signed in, or your session has ended.',
    '请登录；您填写的内容仍然保留。',
    'Sign in; what you typed is kept.',
  ),
  'wrong-login': problem(401, '用户名或密码不正确。', 'Login or password is wrong.', '请重新输入。', 'Try again.'),
  'too-many-tries': problem(429, '尝试次数过多。', 'Too many tries.', '请稍后再试。', 'Wait a little and try again.'),
  'password-needed': problem(
    428,
    '签发前须再次输入密码。',
    'Signing needs your password once more.',
    '请输入密码后重试；五分钟内有效。',
    'Give your password and try again; it counts for five minutes.',
  ),
  'wrong-password': problem(422, '密码不正确。', 'The password is wrong.', '请重新输入。', 'Try again.'),
  forbidden: problem(
    403,
    '您无权查看。',
    'You may not see this.',
    '请联系承办单位或管理员。',
    'Ask the handling unit or an administrator.',
  ),
  'not-standing-in': problem(
    403,
    '您今天没有受托代 {person} 办理。',
    'You do not stand in for {person} today.',
    '委托尚未开始、已到期或已结束；请以本人身份办理。',
    'The delegation has not begun, is over or was ended; act in your own name.',
  ),
  'batch-changed': problem(
    409,
    '预览之后，承诺事项有了变化。',
    'A commitment stands otherwise than when it was previewed.',
    '请重新预览后再确认。',
    'Preview it anew, then approve.',
  ),
  'not-found': problem(404, '没有找到。', 'Not found.', '请核对地址。', 'Check the address.'),
  'idempotency-key-missing': problem(
    400,
    '缺少操作编号（Idempotency-Key）。',
    'The Idempotency-Key header is missing.',
    '请为每个操作附上唯一编号。',
    'Send a unique id with every act.',
  ),
  'foreign-origin': problem(
    403,
    '请求来自其他网站，已拒绝。',
    'The request came from another site and was refused.',
    '请从本系统页面操作。',
    "Act from this system's own pages.",
  ),
  'not-a-demonstration': problem(
    403,
    '只有演示或测试环境可以设定业务时间。',
    'Only a demonstration or test deployment may set business time.',
    '请去掉 timelineStart。',
    'Remove timelineStart.',
  ),
  'unknown-person': problem(
    422,
    '没有此人：{person}。',
    'There is no such person: {person}.',
    '请从名单中选择。',
    'Choose from the directory.',
  ),
  'unknown-party': problem(
    422,
    '没有此单位：{party}。',
    'There is no such unit: {party}.',
    '请从名单中选择。',
    'Choose from the directory.',
  ),
  'unknown-jurisdiction': problem(
    422,
    '没有安装“{jurisdiction}”的规则包。',
    'No rule pack is installed for “{jurisdiction}”.',
    '请核对地区，或联系管理员。',
    'Check the jurisdiction, or ask an administrator.',
  ),
  'no-rules-that-day': problem(
    422,
    '“{jurisdiction}”的规定自{since}起施行，{day}收到的建议没有可以适用的规则。',
    'The rules of “{jurisdiction}” are in force since {since}; there are none for a proposal received on {day}.',
    '请核对收到日期；确为当日收到的，请安全管理员安装当时有效的规则包。',
    'Check the day of receipt; if it is right, have the security administrator install the pack in force then.',
  ),
  'no-answer': problem(
    503,
    '系统暂时没有答复，此项操作可能已经完成，也可能没有。',
    'There was no answer in time; the act may or may not have been done.',
    '请稍后再次点击提交，同一操作不会办理两次。',
    'Submit again in a while: the same act is never done twice.',
  ),
  'not-ready': problem(
    503,
    '系统尚未就绪：数据库或流程引擎没有响应。',
    'Not ready: the database or Temporal does not answer.',
    '请稍后重试。',
    'Try again later.',
  ),
  internal: problem(
    500,
    '系统出现故障，内容未保存。',
    'Something failed; nothing was saved.',
    '请稍后重试；如仍有问题，请告知管理员编号。',
    'Try again later; tell the administrator the instance id.',
  ),
};
