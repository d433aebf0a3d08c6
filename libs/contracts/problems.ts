import type { RefusalCode } from '@banli/domain';
import type { Bilingual } from '@banli/rules';

/** Refusals that only the API can give. */
export type TransportCode =
  | 'invalid-body'
  | 'not-signed-in'
  | 'wrong-login'
  | 'too-many-tries'
  | 'forbidden'
  | 'not-found'
  | 'idempotency-key-missing'
  | 'foreign-origin'
  | 'not-a-demonstration'
  | 'unknown-person'
  | 'unknown-party'
  | 'no-answer'
  | 'not-ready'
  | 'internal';

export type ProblemCode = RefusalCode | TransportCode;

export type ProblemText = { readonly status: number; readonly text: Bilingual; readonly remedy: Bilingual };

const problem = (status: number, zh: string, en: string, remedyZh: string, remedyEn: string): ProblemText => ({
  status,
  text: { zh, en },
  remedy: { zh: remedyZh, en: remedyEn },
});

/** Every code's HTTP status and sentences; a new code without them does not compile. `{fact}` is filled from the refusal. */
export const problems: Readonly<Record<ProblemCode, ProblemText>> = {
  'not-permitted': problem(
    403,
    '您无权进行此项操作。',
    'You may not do this.',
    '请由具有相应职责的人员办理。',
    'Ask a person who holds the duty for it.',
  ),
  'wrong-phase': problem(
    409,
    '案件目前的阶段不能进行此项操作。',
    'The case is not at a stage where this can be done.',
    '请刷新页面，按当前阶段办理。',
    'Reload the page and act by the current stage.',
  ),
  'not-registered': problem(
    404,
    '没有这件建议。',
    'There is no such proposal.',
    '请核对届次和编号。',
    'Check session and number.',
  ),
  'already-registered': problem(
    409,
    '该编号的建议已经登记。',
    'A proposal with this number is registered already.',
    '请核对编号，或打开已登记的建议。',
    'Check the number, or open the registered one.',
  ),
  'malformed-key': problem(
    422,
    '编号的格式不正确（{part}）。',
    'The key is malformed ({part}).',
    '届次形如 5-4，编号为四位数字，形如 0869。',
    'A session looks like 5-4, a number is four digits like 0869.',
  ),
  'co-signer-twice': problem(
    422,
    '联名代表重复。',
    'A co-signer is named twice.',
    '请去掉重复的代表。',
    'Remove the second mention.',
  ),
  'lead-proposer-among-co-signers': problem(
    422,
    '领衔代表不能同时是联名代表。',
    'The lead proposer cannot be a co-signer as well.',
    '请从联名代表中去掉领衔代表。',
    'Take the lead proposer out of the co-signers.',
  ),
  'date-in-future': problem(
    422,
    '发生日期 {occurredOn} 晚于今天 {today}。',
    'The date {occurredOn} is after today, {today}.',
    '请填写实际发生的日期。',
    'Enter the day it really happened.',
  ),
  'late-entry-needs-proof': problem(
    422,
    '补录以前发生的事项须写明凭证和原因。',
    'Entering something that happened earlier needs proof and a reason.',
    '请填写凭证和补录原因。',
    'Fill in proof and reason.',
  ),
  'date-before-receipt': problem(
    422,
    '发生日期早于收到日期 {receivedOn}。',
    'The date is before the receipt on {receivedOn}.',
    '请核对日期。',
    'Check the date.',
  ),
  'date-before-previous-act': problem(
    422,
    '发生日期早于前一环节的日期 {previousOn}。',
    'The date is before the act it follows, on {previousOn}.',
    '请核对日期。',
    'Check the date.',
  ),
  'changed-meanwhile': problem(
    412,
    '其他人刚刚更新了这件建议。',
    'Somebody else has just changed this case.',
    '请查看最新内容后再提交；您填写的内容仍然保留。',
    'Look at the latest state and submit again; what you typed is kept.',
  ),
  'text-missing': problem(
    422,
    '必填内容为空（{field}）。',
    'Something required is empty ({field}).',
    '请填写后再提交。',
    'Fill it in and submit again.',
  ),
  'lead-among-co-handlers': problem(
    422,
    '主办单位不能同时是协办单位。',
    'The lead unit cannot be a co-handler as well.',
    '请从协办单位中去掉主办单位。',
    'Take the lead out of the co-handlers.',
  ),
  'co-handler-twice': problem(
    422,
    '协办单位重复。',
    'A co-handler is named twice.',
    '请去掉重复的单位。',
    'Remove the second mention.',
  ),
  'not-a-co-handler': problem(
    409,
    '该单位不是这件建议的协办单位。',
    'The unit is not a co-handler of this proposal.',
    '请核对单位。',
    'Check the unit.',
  ),
  'already-acknowledged': problem(
    409,
    '本单位已经签收。',
    'Your unit has acknowledged it already.',
    '无需重复签收。',
    'Nothing more to do.',
  ),
  'opinion-not-awaited': problem(
    409,
    '该单位的协办意见已经提交。',
    "The unit's opinion is in already.",
    '如需修改，请联系主办单位。',
    'To change it, talk to the lead unit.',
  ),
  'opinion-not-submitted': problem(
    409,
    '该单位没有待采纳的协办意见。',
    'There is no opinion of that unit to accept.',
    '请等待协办单位提交。',
    'Wait for the co-handler to submit.',
  ),
  'opinions-outstanding': problem(
    409,
    '尚有协办意见未采纳：{units}。',
    'Opinions are still outstanding: {units}.',
    '请先采纳全部协办意见，再提请签发。',
    'Accept every opinion before sign-off.',
  ),
  'contact-missing': problem(
    409,
    '尚无与代表沟通联系的记录。',
    'No contact with the deputy is recorded.',
    '请先记录与代表的沟通。',
    'Record a contact first.',
  ),
  'copy-twice': problem(
    422,
    '抄送单位重复。',
    'A recipient of copies is named twice.',
    '请去掉重复的单位。',
    'Remove the second mention.',
  ),
  'not-the-latest-version': problem(
    409,
    '第 {named} 稿不是最新稿，最新为第 {latest} 稿。',
    'Version {named} is not the latest, {latest} is.',
    '请查看最新稿。',
    'Look at the latest version.',
  ),
  'author-may-not': problem(
    403,
    '起草人不能审核或签发自己的稿件。',
    'The author of a version neither checks nor signs it.',
    '请由其他人员办理。',
    'Ask somebody else.',
  ),
  'content-differs': problem(
    409,
    '您看到的文本与最新稿不一致，未签发。',
    'The text you saw is not the latest version; nothing was signed.',
    '请重新打开最新稿后签发。',
    'Open the latest version and sign that.',
  ),
  'class-missing': problem(
    422,
    '没有填写办理结果分类。',
    'The result class is missing.',
    '请按条例第二十二条选择分类。',
    'Choose a class by article 22.',
  ),
  'class-unknown': problem(
    422,
    '办理结果分类“{given}”不在规则包中。',
    'The rule pack has no result class “{given}”.',
    '请从列表中选择。',
    'Choose one of the list.',
  ),
  'commitment-incomplete': problem(
    422,
    '承诺事项第 {rows} 行不完整。',
    'Commitment row {rows} is incomplete.',
    '请填写内容、落实时间和责任单位，或删除空行。',
    'Give item, date and unit, or delete the empty row.',
  ),
  'commitment-missing': problem(
    422,
    '该分类须至少有一项承诺事项。',
    'This class needs at least one commitment.',
    '请填写承诺事项列表。',
    'Fill in the commitments table.',
  ),
  'commitments-undeclared': problem(
    422,
    '没有承诺事项时须明确写明“无承诺事项”。',
    'Without commitments the letter must say so explicitly.',
    '请勾选“无承诺事项”或填写列表。',
    'Tick “no commitments” or fill in the table.',
  ),
  'commitments-contradicted': problem(
    422,
    '列有 {rows} 项承诺事项，又写明“无承诺事项”。',
    'The letter lists commitments ({rows}) and declares that there are none.',
    '请取消“无承诺事项”，或删除列表。',
    'Untick “no commitments”, or empty the table.',
  ),
  'copy-missing': problem(
    422,
    '法定抄送单位缺失。',
    'A statutory copy is missing.',
    '请按条例第二十五条补上抄送单位。',
    'Add the recipient required by article 25.',
  ),
  'serial-not-positive': problem(
    422,
    '文号的序号须为正整数，{serial} 不是。',
    'The serial of a number is a positive whole number; {serial} is not.',
    '请按文书室编号填写，不编虚位。',
    'Enter the serial that the document office gave.',
  ),
  'number-taken': problem(
    409,
    '文号 {series}〔{year}〕{serial}号 已被使用。',
    'Number {series}〔{year}〕{serial} is taken.',
    '请向文书室核对文号。',
    'Check the number with the document office.',
  ),
  'not-a-recipient': problem(
    409,
    '该对象不在发送名单中。',
    'That is not a recipient of the letter.',
    '请核对接收对象。',
    'Check the recipient.',
  ),
  'already-delivered': problem(
    409,
    '送达情况已经登记。',
    'Delivery is recorded already.',
    '无需重复登记。',
    'Nothing more to do.',
  ),
  'deliveries-closed': problem(
    409,
    '这件建议已经办结，不再登记送达。',
    'The case is closed; deliveries are no longer entered.',
    '请将签收凭证随案卷存档。',
    'Keep the proof with the paper file.',
  ),
  'not-the-rater': problem(
    403,
    '联名建议由领衔代表评价。',
    'A joint proposal is rated by its lead proposer.',
    '请由领衔代表填写回执。',
    'Ask the lead proposer.',
  ),
  'letter-not-received': problem(
    409,
    '尚未登记代表收到答复函。',
    "The deputy's receipt of the letter is not recorded.",
    '请先登记送达。',
    'Record the delivery first.',
  ),
  'rating-level-unknown': problem(
    422,
    '评价等次“{given}”不在规则包中。',
    'The rule pack has no rating “{given}”.',
    '请从列表中选择。',
    'Choose one of the list.',
  ),
  'reasons-missing': problem(
    422,
    '不满意的，应当填写具体意见。',
    'A rating of not satisfied must say why.',
    '请填写具体意见。',
    'Fill in the reasons.',
  ),
  'clock-not-running': problem(409, '该期限已经停止。', 'That clock is not running.', '无需处理。', 'Nothing to do.'),
  'alarm-not-due': problem(
    409,
    '提醒时间 {on} 尚未到。',
    'The alarm of {on} is not due.',
    '无需处理。',
    'Nothing to do.',
  ),
  'rule-missing': problem(
    409,
    '规则包中没有期限“{clock}”。',
    'The rule pack has no clock “{clock}”.',
    '请联系管理员核对规则包。',
    'Ask the administrator to check the pack.',
  ),
  'commitment-not-open': problem(
    409,
    '该承诺事项不在办理中。',
    'The commitment is not open.',
    '请刷新页面。',
    'Reload the page.',
  ),
  'fulfilment-not-reported': problem(
    409,
    '责任单位尚未报告落实。',
    'The responsible unit has not reported fulfilment.',
    '请等待责任单位报告。',
    'Wait for its report.',
  ),
  'confirmed-by-own-unit': problem(
    403,
    '落实情况须由其他单位人员确认。',
    'Fulfilment is confirmed by someone of another unit.',
    '请由督办人员确认。',
    'Ask a supervisor.',
  ),
  'command-id-reused': problem(
    422,
    '同一操作编号用于了不同内容。',
    'The same command id came with another body.',
    '请重新打开页面后再提交。',
    'Reload the page and submit again.',
  ),
  'record-behind': problem(
    503,
    '记录库落后于流程（{storeHead} < {workflowHead}），已停止写入。',
    'The record is behind its workflow ({storeHead} < {workflowHead}); writing has stopped.',
    '请管理员运行 banli recover store。',
    'An operator must run banli recover store.',
  ),
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
  forbidden: problem(
    403,
    '您无权查看。',
    'You may not see this.',
    '请联系承办单位或管理员。',
    'Ask the handling unit or an administrator.',
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

/** Fills `{fact}` in a sentence. */
export function fill(sentence: string, facts: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = facts[name];
    if (Array.isArray(value)) return value.join('、');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}
