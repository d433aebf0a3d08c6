import type { RefusalCode } from '@banli/domain';
import { problem, type ProblemText } from './problem-text';

/** Refusals where a proposal is handled by several units, each with its own answer (15, 20). */
export const branchProblems = {
  'separate-units-too-few': problem(
    422,
    '分别办理至少要有两个承办单位，主办单位列在首位。',
    'Separate handling needs at least two units, with the first one named first.',
    '请再填一个承办单位；只有一个单位的，按独办交办。',
    'Name another unit; where there is only one, assign it as the sole unit.',
  ),
  'separate-unit-twice': problem(
    409,
    '{unit} 已经是分别办理的单位之一。',
    '{unit} is one of the separate units already.',
    '请填写其他单位。',
    'Name another unit.',
  ),
  'co-handlers-unfitting': problem(
    422,
    '独办、分别办理的建议不设协办单位。',
    'A proposal handled by one unit alone, or separately, has no co-handlers.',
    '请删去协办单位，或者改为主办、协办方式交办。',
    'Leave the co-handlers out, or assign it to a lead with co-handlers.',
  ),
  'joint-leads-unknown': problem(
    422,
    '本地规定没有共同主办：由一个主办单位统一答复代表。',
    'The rules here know no joint leads: one lead answers for all.',
    '请确定一个主办单位，其他单位作为协办单位；或者分别办理。',
    'Name one lead with co-handlers, or let the units answer separately.',
  ),
  'joint-lead-missing': problem(
    422,
    '共同主办至少要有两个主办单位。',
    'Joint handling needs at least two leads.',
    '请再填一个主办单位。',
    'Name another lead.',
  ),
  'joint-lead-twice': problem(
    422,
    '{unit} 在主办、协办单位中出现了两次。',
    '{unit} is named twice among leads and co-handlers.',
    '每个单位只填一次。',
    'Name each unit once.',
  ),
  'joint-draft-confirmed': problem(
    409,
    '本单位已经会签第{version}稿。',
    'Your unit has confirmed version {version} already.',
    '无须再办；有新的一稿时再会签。',
    'Nothing is left to do until there is a new version.',
  ),
  'joint-confirmations-missing': problem(
    409,
    '尚待共同主办单位会签：{units}。',
    'Not yet confirmed by the joint leads: {units}.',
    '请各共同主办单位会签这一稿后再签发。',
    'Have each of them confirm this version before it is signed.',
  ),
  'branch-unnamed': problem(
    422,
    '这件建议由 {units} 分别答复，没有写明是对哪个单位的答复。',
    '{units} answer this proposal separately, and it was not said whose answer is meant.',
    '请先选定一个单位的答复，再办理。',
    'Choose the answer of one unit first.',
  ),
  'branch-unknown': problem(
    422,
    '{branch} 不单独答复这件建议。',
    '{branch} gives no answer of its own to this proposal.',
    '请从 {units} 中选定。',
    'Choose one of {units}.',
  ),
} satisfies Readonly<Partial<Record<RefusalCode, ProblemText>>>;
