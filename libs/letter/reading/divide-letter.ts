import type { Line } from './lines';
import { COPIES } from './read-copies';
import { columnOf, TABLE_TITLE } from './read-commitments';
import { readDay } from './read-date';
import { isSalutation, readSalutation } from './read-salutation';
import { isUnitName } from './unit-names';

export type TailPart =
  | 'table'
  | 'copies'
  | 'contact'
  | 'date'
  | 'signature'
  | 'attachment'
  | 'print'
  | 'note'
  | 'class'
  | 'none'
  | 'receipt'
  | 'stray';

export type DividedLetter = {
  readonly head: readonly Line[];
  readonly salutation: readonly Line[];
  readonly body: readonly Line[];
  readonly tail: readonly (Line & { readonly part: TailPart })[];
};

const DAY_AT_END =
  /(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;
const SINGLE: readonly (readonly [TailPart, RegExp])[] = [
  [
    'contact',
    /^（?(?:（?联系人(?:姓名)?|联系电话|联系方式|经办人|承办人|承办处室|承办科室|具体承办人|主办处室|电话|手机|传真|邮箱|电子邮箱|地址|通讯地址|通信地址|邮编|邮政编码|办公电话)(?:及[\p{Script=Han}]{2,6})?[：（]|^[\p{Script=Han}]{2,6}（(?:签字|签名|签章|手签)）：/u,
  ],
  [
    'print',
    /^[\p{Script=Han}（）]{0,30}(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{2,8}日?印发$|^印发$|^共印|^（?共?印\d+份|^（校对|^校对：|^打印：|^查验码[0-9A-Z-]{8,}$|^真伪查验：|^(?:上一篇|下一篇|上一条|下一条|相关链接)：|^【?(?:打印本页|打印|关闭窗口|返回顶部)】?|ICP备|^主办单位：[\p{Script=Han}]+(?:版权|承办|$)/u,
  ],
  [
    'note',
    /^（?(?:(?:此件|此答复|本答复|该答复)(?:可以|可|同意|不予|主动|依申请|全文|对外)*公开|公开属性|公开方式|公开类别|公开形式|是否公开|信息公开|主动公开|依申请公开|不予公开|答复件?是否公开|是否同意公开|答复公开)(?!.*[，。].{20})/u,
  ],
  [
    'class',
    /^（?(?:办理结果|办理类别|答复类别|结果类别|办理情况|类别|分类|办理结果分类|办理结果类别|答复类型|建议办理结果|办理程度|解决程度|办理情况分类)(?:分类|类别|标识)?[：为]|^[（【]?[A-DＡ-Ｄ]\d?类?[）】]?$/u,
  ],
  [
    'none',
    /^(?:本件|本答复|本建议|本次答复|该建议)?(?:中)?(?:无|没有)(?:相关|具体)?承诺(?:办理|落实)?事项。?$|^承诺事项：无。?$/u,
  ],
];
const ATTACHMENT = /^附(?:件)?(?:\d{0,2}|[一二三四五])[：]|^附件\d{0,2}$|^附[：]?$/u;
const RECEIPT =
  /^[^，。；]{0,40}(?:回执|征询意见表|征求意见表|意见反馈表|反馈意见表|满意度(?:测评|评价)表|办理情况征询表)(?:（[^）]*）)?$/u;
/** A salutation stands among the first lines. */
const LATEST_SALUTATION = 40;

/** Finds the parts of a letter by the lines that begin them. */
export function divideLetter(all: readonly Line[]): DividedLetter {
  const lines = joinedSalutation(all.flatMap(splitSalutation));
  const at = lines.slice(0, LATEST_SALUTATION).findIndex((line) => isSalutation(line));
  const from = at < 0 ? openingAt(lines) : at;
  let first = from;
  while (at > 0 && first > 0 && isNamesOnly(lines[first - 1])) first -= 1;
  const after = lines.slice(at < 0 ? from : from + 1);
  const parts = partsOf(after);
  const tailAt = parts.findIndex((part) => part !== 'body');
  const end = tailAt < 0 ? after.length : tailAt;
  return {
    head: lines.slice(0, first),
    salutation: at < 0 ? [] : lines.slice(first, from + 1),
    body: after.slice(0, end),
    tail: after.slice(end).map((line, index) => {
      const part = parts[end + index] ?? 'stray';
      return { ...line, part: part === 'body' ? 'stray' : part };
    }),
  };
}

const NAMES_BROKEN =
  /^(?:尊敬的)?[\p{Script=Han}·]{2,8}(?:代表|委员)[、，]|^(?:尊敬的)?(?:[\p{Script=Han}·]{2,10}、)*[\p{Script=Han}]{1,6}·[\p{Script=Han}]{0,4}$/u;

/** A salutation of many names goes over the line, also inside a name: its lines become one. */
function joinedSalutation(lines: readonly Line[]): readonly Line[] {
  for (const [at, first] of lines.slice(0, LATEST_SALUTATION).entries()) {
    if (!NAMES_BROKEN.test(first.norm) || first.norm.endsWith('：')) continue;
    for (let end = at + 2; end <= at + 5; end += 1) {
      const joined = lines.slice(at, end);
      const norm = joined.map((line) => line.norm).join('');
      if (!norm.endsWith('：')) continue;
      const { doubtful, names } = readSalutation(norm);
      if (!isSalutation({ norm }) || doubtful !== undefined || names.length < 2) break;
      const text = joined.map((line) => line.text).join('');
      return [...lines.slice(0, at), { ...first, norm, text }, ...lines.slice(end)];
    }
  }
  return lines;
}

/** 李松辽代表：您提出的…… in one line become two. */
function splitSalutation(line: Line): readonly Line[] {
  const colon = line.norm.indexOf('：');
  if (colon < 3 || colon > 60 || colon === line.norm.length - 1) return [line];
  const head = { ...line, text: line.text.slice(0, colon + 1), norm: line.norm.slice(0, colon + 1) };
  if (!isSalutation(head) || !/代表|委员|局|委/u.test(head.norm)) return [line];
  const rest = line.norm.slice(colon + 1);
  if (/^[您你]们?好[！，。：]?$/u.test(rest)) return [{ ...line, norm: head.norm, text: head.text }];
  if (!/^(?:您|你|贵|收到|首先|对|在|关于|感谢|非常|市|现|我)/u.test(rest)) return [line];
  return [head, { ...line, text: line.text.slice(colon + 1), norm: rest, indent: 4 }];
}

/** Without a salutation the body begins where a proposal is said to have come in. */
function openingAt(lines: readonly Line[]): number {
  const at = lines.findIndex(({ norm }) =>
    /收悉|(?:答复|函复|回复|报告)如下|(?:您|你|贵)[们局委办院]?.{0,30}(?:提出|提交|转来|来函)/u.test(norm),
  );
  return at < 0 ? lines.length : at;
}

const isNamesOnly = (line: Line | undefined): boolean =>
  line !== undefined &&
  /^(?:尊敬的)?[\p{Script=Han}·]{2,6}(?:代表|委员)?(?:、[\p{Script=Han}·]{2,6}(?:代表|委员)?)*、?$/u.test(line.norm) &&
  line.norm.endsWith('、');

function partsOf(lines: readonly Line[]): readonly (TailPart | 'body')[] {
  let state: TailPart | 'body' = 'body';
  return lines.map((line, index) => {
    const part = begins(line, lines, index, state);
    if (part !== undefined) {
      state = part;
      return part;
    }
    if (state === 'copies' && endsCopies(lines[index - 1])) state = 'stray';
    else if (['contact', 'date', 'signature', 'print', 'note', 'class', 'none'].includes(state)) state = 'stray';
    return state;
  });
}

function begins(line: Line, lines: readonly Line[], index: number, state: TailPart | 'body'): TailPart | undefined {
  const { norm } = line;
  if (state === 'receipt') return COPIES.test(norm) && norm.length > 4 ? 'copies' : undefined;
  if (TABLE_TITLE.test(norm) && !(ATTACHMENT.test(norm) && !tableFollows(lines, index))) return 'table';
  if (
    state !== 'table' &&
    (line.cells ?? []).filter((cell) => columnOf(cell.replace(/\s/gu, '')) !== undefined).length >= 3
  )
    return 'table';
  if (COPIES.test(norm)) return 'copies';
  const single = SINGLE.find(([, pattern]) => pattern.test(norm));
  if (single && (index > 0 || single[0] === 'class')) return single[0];
  if (RECEIPT.test(norm) && state !== 'body') return 'receipt';
  if (ATTACHMENT.test(norm)) return 'attachment';
  if (readDay(norm) !== undefined) return state === 'table' ? undefined : 'date';
  if (state === 'copies' && !endsCopies(lines[index - 1])) return undefined;
  if (state === 'table') return tableEnds(line, lines[index + 1]) ? 'signature' : undefined;
  return isSignature(norm, lines[index + 1]) ? 'signature' : undefined;
}

const tableFollows = (lines: readonly Line[], index: number): boolean =>
  columnOf(lines[index + 1]?.norm ?? '') !== undefined ||
  (lines[index + 1]?.cells ?? []).length >= 3 ||
  /^序号/u.test(lines[index + 1]?.norm ?? '');

const tableEnds = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  readDay(next.norm) !== undefined &&
  isUnitName(line.norm) &&
  line.cells === undefined &&
  !/^\d/u.test(line.raw.trim());

/** The organ before the date, or both in one line. */
function isSignature(norm: string, next: Line | undefined): boolean {
  const bare = norm.replace(/（(?:盖章|公章|章|印章)）/gu, '');
  const day = DAY_AT_END.exec(bare);
  if (day && isUnitName(bare.slice(0, day.index))) return true;
  if (!isUnitName(bare) || bare.length > 40) return false;
  return (
    next === undefined ||
    readDay(next.norm) !== undefined ||
    isUnitName(next.norm.replace(/（[^）]*）/gu, '')) ||
    SINGLE.some(([, pattern]) => pattern.test(next.norm)) ||
    COPIES.test(next.norm) ||
    TABLE_TITLE.test(next.norm) ||
    ATTACHMENT.test(next.norm)
  );
}

const endsCopies = (line: Line | undefined): boolean => line?.norm.endsWith('。') ?? false;
