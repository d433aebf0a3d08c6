import { problem, type ProblemText } from './problem-text';

/** Refusals around accounts, passwords and the three administrators. */
export type AdministrationCode =
  | 'password-change-due'
  | 'password-not-good-enough'
  | 'login-locked'
  | 'login-taken'
  | 'unit-exists'
  | 'unit-dates'
  | 'own-account'
  | 'administrators-apart'
  | 'last-administrator'
  | 'work-not-handed-over';

export const administrationProblems: Readonly<Record<AdministrationCode, ProblemText>> = {
  'password-change-due': problem(
    403,
    '您需要先设置自己的密码。',
    'You must choose a password of your own first.',
    '请在修改密码页设置新密码。',
    'Choose a new password on the page for it.',
  ),
  'password-not-good-enough': problem(
    422,
    '新密码不符合要求。',
    'The new password does not satisfy the rules.',
    '至少10个字符，含大写字母、小写字母、数字、其他符号中的三种，不含用户名，且不同于原密码。',
    'At least ten characters of three kinds (capital, small, digit, other), without the login, other than the old one.',
  ),
  'login-locked': problem(
    423,
    '密码连续输错，此用户名已暂时锁定。',
    'The password was wrong several times in a row; this login is locked for a while.',
    '请在15分钟后再试，或请安全管理员解锁。',
    'Try again in 15 minutes, or ask the security administrator to unlock it.',
  ),
  'login-taken': problem(
    409,
    '用户名“{login}”已有人使用。',
    'The login “{login}” is taken.',
    '请换一个用户名。',
    'Choose another.',
  ),
  'unit-exists': problem(
    409,
    '单位编号“{unit}”已存在。',
    'There is already a unit “{unit}”.',
    '请修改原有单位，或换一个编号。',
    'Change that unit, or choose another id.',
  ),
  'unit-dates': problem(
    422,
    '单位的起止日期前后颠倒，或者以自己为承接单位。',
    'The unit’s dates are the wrong way round, or it is to follow itself.',
    '请更正日期或承接单位。',
    'Correct the dates or the successor.',
  ),
  'own-account': problem(
    403,
    '不能管理自己的账号。',
    'Nobody administers their own account.',
    '请由另一位管理员操作。',
    'Ask another administrator.',
  ),
  'administrators-apart': problem(
    409,
    '系统管理员、安全管理员、审计管理员须由不同的人担任，且不得办理案件。',
    'System, security and audit administrator are different people, and none of them handles cases.',
    '一个账号只能担任其中一个，不能同时有其他角色。',
    'Give an account one of these roles and no other.',
  ),
  'last-administrator': problem(
    409,
    '这是最后一位此类管理员。',
    'This is the last administrator of that kind.',
    '请先任命另一位。',
    'Appoint another first.',
  ),
  'work-not-handed-over': problem(
    409,
    '该账号手上还有 {count} 件建议没有移交。',
    'Somebody still has {count} cases in hand that nobody has taken over.',
    '请由本单位办公室在“委托代办”页移交后，再登记离岗或者调动。',
    'Let the unit’s office hand them over on the page of desks, then record that they leave or move.',
  ),
};
