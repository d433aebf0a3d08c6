import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** What the API says of a pack's file before it asks anybody. */
export type RulebookCode = 'pack-unreadable' | 'pack-unknown';

/** Refusals around days off, closures and packs of a jurisdiction. */
export const rulebookProblems = {
  'rules-adopted': problem(
    409,
    '这些规则已经生效：{source}。',
    'These rules are in force here already: {source}.',
    '无需再次通知。',
    'Nothing more to do.',
  ),
  'year-not-to-publish': problem(
    422,
    '{year} 年的放假通知不能在此公布；可公布 {from} 年至 {through} 年。',
    'The notice of {year} cannot be published here: {from} to {through} can.',
    '年份应当逐年公布；请核对年份。',
    'Years are published one after the other; check the year.',
  ),
  'days-outside-year': problem(
    422,
    '以下日期不属于 {year} 年（上一年12月25日起）：{days}。',
    'These days do not belong to {year}, which begins with 25 December of the year before: {days}.',
    '请核对日期。',
    'Check the days.',
  ),
  'days-contradict': problem(
    422,
    '以下日期既放假又上班：{days}。',
    'These days are given off and worked at once: {days}.',
    '请核对通知。',
    'Check them with the notice.',
  ),
  'make-up-days-not-weekends': problem(
    422,
    '调休上班的日期应当是星期六或者星期日：{days}。',
    'Days worked to make up are Saturdays or Sundays: {days}.',
    '请核对通知。',
    'Check them with the notice.',
  ),
  'year-incomplete': problem(
    422,
    '{year} 年的放假安排缺少：{missing}。',
    'The days off of {year} lack: {missing}.',
    '请补齐七个节日后再公布。',
    'Add what is missing: a notice names all seven.',
  ),
  'closure-in-the-past': problem(
    422,
    '停止办公的日期不能早于今天：{days}。',
    'A closure cannot lie before today: {days}.',
    '过去的日期已经计入期限，不再改动。',
    'Days gone by have been counted and stay so.',
  ),
  'nothing-changes': problem(
    409,
    '没有需要改变的内容。',
    'There is nothing to change.',
    '请核对所填内容。',
    'Check what you entered.',
  ),
  'pack-version-taken': problem(
    409,
    '规则包 {pack} 已经存在；已装的版本不再修改。',
    'The pack {pack} exists already; a version is never edited.',
    '请更改版本号后再安装。',
    'Give it a new version.',
  ),
  'pack-of-another-jurisdiction': problem(
    422,
    '规则包 {pack} 属于 {jurisdiction}，不能装在这里。',
    'The pack {pack} is of {jurisdiction} and is not installed here.',
    '请在所属地区安装。',
    'Install it where it belongs.',
  ),
  'rollout-unfinished': problem(
    409,
    '上一次变动尚未通知完毕：{source}。',
    'The change before it has not reached everybody yet: {source}.',
    '请待其完成后重新预览再提交。',
    'Wait until it has, and look at the preview anew.',
  ),
  'pack-unreadable': problem(
    422,
    '规则包无法读取：{faults}',
    'The pack cannot be read: {faults}',
    '请按提示的行和字段修改后再试。',
    'Mend it at the lines and fields named.',
  ),
  'pack-unknown': problem(
    404,
    '没有规则包 {pack}；现有：{known}。',
    'There is no pack {pack}; there is: {known}.',
    '请先安装该版本。',
    'Install that version first.',
  ),
} as const satisfies Partial<Record<RefusalCode | RulebookCode, ProblemText>>;
