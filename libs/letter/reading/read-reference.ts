import { NUMERAL, parseNumeral } from './numerals';

/** How a letter names the meeting at which the proposal was submitted. */
export type Meeting = {
  readonly congress: string;
  readonly session: string;
  readonly congressNumber: number | null;
  readonly sessionNumber: number | null;
  readonly ofCppcc: boolean;
};

const HAN = '\\p{Script=Han}';
const N = `${NUMERAL}{1,4}`;
const SESSION = `(?:第?(?<session>${N})次(?:全体)?(?:会议|人代会|大会)|(?:(?:(?<recess>\\d{4}|[〇○零一二三四五六七八九]{4})年)?(?:大?会)?闭会期间|(?:\\d{4}年)?平时))`;
const BODY = '人民代表大会|人代会|人大常委会|人大|政协|政治协商会议';
/** Words that end what stands before the name of a congress. */
const BEFORE =
  /^.*(?:关于对|关于|对于|对|在|的|您|你|们|将|向|至|收到|交办|答复|转来|贵[局委办院]?|[。，：；《》“”（）、])/u;

const SHAPES: readonly RegExp[] = [
  // 政协重庆市第五届委员会第四次会议, 政协第十二届全国委员会第三次会议
  new RegExp(
    `(?<congress>(?:中国人民)?(?:政协|政治协商会议)${HAN}{0,9}?第?(?<term>${N})届${HAN}{0,8}?委员会)的?${SESSION}`,
    'u',
  ),
  // 市五届人大四次会议, 重庆市第五届人民代表大会第四次会议, 十四届全国人大二次会议
  new RegExp(
    `(?<congress>${HAN}{0,14}?第?(?<term>${N})届(?:全国|${HAN}{0,4}?[省市区县旗州镇乡盟])?(?:${BODY}))的?${SESSION}`,
    'u',
  ),
  // 市人大五届四次会议, 市政协五届四次会议, 市五届四次人代会
  new RegExp(`(?<congress>${HAN}{0,14}?第?(?<term>${N})届)(?:委员会)?${SESSION}`, 'u'),
  // 市人大2021年闭会期间, 闭会期间
  new RegExp(`(?<congress>${HAN}{1,14}?(?:${BODY}))(?:常委会)?的?${SESSION}`, 'u'),
];

/** The meeting, where a text names one. */
export function readMeeting(norm: string): Meeting | undefined {
  for (const shape of SHAPES) {
    const found = shape.exec(norm);
    const whole = found?.groups?.['congress'];
    if (!found || whole === undefined) continue;
    const congress = whole.replace(BEFORE, '');
    if (congress === '' || !/[届大协会]$/u.test(congress)) continue;
    const session = found[0]
      .slice(whole.length)
      .replace(/^的/u, '')
      .replace(/^委员会(?=第?\d|第?[一二三四五六七八九十])/u, '');
    return {
      congress: /^届/u.test(congress) ? whole : congress,
      session,
      congressNumber: numberOf(found.groups?.['term']),
      sessionNumber: numberOf(found.groups?.['session']),
      ofCppcc: congress.includes('政协') || congress.includes('政治协商'),
    };
  }
  return undefined;
}

const numberOf = (term: string | undefined): number | null => parseNumeral(term ?? '') ?? null;

/** A proposal's number as offices write it: 0869, B012, 2021-045, 闭12. */
const NUMBER = `[A-Za-z${HAN}]{0,3}?[A-Za-z]{0,4}[-—]?\\d[\\dA-Za-z-—]{0,11}|[一二三四五六七八九十百零〇]{1,7}`;
const LISTED = `(?:第|编号(?:为|：)?(?:第)?)(?<numbers>(?:${NUMBER})(?:号?[、，和及与]第?(?:${NUMBER}))*)号?`;

/** Numbers of proposals after 第 … 号, in order: 第0123、0124号 gives two. */
export function readProposalNumbers(norm: string): readonly string[] {
  const found: string[] = [];
  for (const match of norm.matchAll(new RegExp(LISTED, 'gu'))) {
    const at = match.index;
    const after = norm.slice(at + match[0].length);
    if (/^[届次条款项章节季期批号师军线楼幢页]/u.test(after)) continue;
    if (!match[0].endsWith('号') && !match[0].startsWith('编号')) continue;
    if (/^(?:文|令|公告|院|楼|线|公报|信息|通知|决定)/u.test(after)) continue;
    if (/[〔［[（(【]?\d{4}[〕］\])）】]$/u.test(norm.slice(0, at)) && /[〕］\]】]$/u.test(norm.slice(0, at))) continue;
    for (const one of (match.groups?.['numbers'] ?? '').split(/号?[、，和及与]第?/u))
      if (!found.includes(one)) found.push(one);
  }
  return found;
}

/** What stands between a pair of 《》, pairs inside it included; with where it begins. */
export function bookTitles(
  norm: string,
  text: string,
): readonly { readonly title: string; readonly at: number; readonly end: number }[] {
  const found: { title: string; at: number; end: number }[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < norm.length; at += 1) {
    if (norm[at] === '《') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (norm[at] === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ title: text.slice(start + 1, at), at: start, end: at + 1 });
    }
  }
  return found;
}
