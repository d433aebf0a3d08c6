import type { Line } from './lines';
import { isUnitName } from './unit-names';

export type HeadRead = {
  readonly organ: string | null;
  readonly number: string | null;
  /** As printed, where it differs from the one above. */
  readonly numberAsWritten: string | undefined;
  readonly numberLine: Line | undefined;
  /** A line that wants to be a number and cannot be read. */
  readonly numberDoubt: Line | undefined;
  readonly title: string | null;
  readonly titleNorm: string;
  readonly titleLine: Line | undefined;
  readonly resultClass: string | null;
  readonly signerWords: string | undefined;
  readonly stray: readonly Line[];
};

const OPEN = '[〔\\[［（【]';
const CLOSE = '[〕\\]］）】]';
const SERIAL = '第?[A-Za-z]?\\d{1,6}(?:[-—]\\d{1,4})?(?:号|字)?';
const SERIES = '[\\p{Script=Han}]{1,14}';
const NUMBER = new RegExp(
  `(?<series>${SERIES})(?<open>${OPEN})(?<year>\\d{4}|[一二〇○零九八七六五四三]{4})(?:年)?(?<close>${CLOSE})(?<serial>(?:[\\p{Script=Han}]{1,8})?${SERIAL})`,
  'u',
);
/** Courts: （2019）渝高法建字第5号. */
const COURT_NUMBER = new RegExp(
  `(?<open>${OPEN})(?<year>\\d{4})(?<close>${CLOSE})(?<serial>[\\p{Script=Han}]{1,14}第?\\d{1,6}号)`,
  'u',
);
/** Ends inside the brackets of a number's year. */
const OPENED = new RegExp(`^${SERIES}${OPEN}\\d{0,3}$`, 'u');
const WANTS_NUMBER = new RegExp(`${OPEN}(?:\\d{2,4}|)${CLOSE}.{0,6}号?$|〔`, 'u');
const MARK_SUFFIX = /(?:文件|便函|函件|公函|（函）|函|（答复）|建议答复|公文纸|笺)$/u;
const CLASS =
  /^(?:（|【)?(?:办理结果|办理类别|答复类别|结果类别|类别|分类|办理结果分类|办理结果类别|建议办理结果|答复类型|办理情况分类)(?:分类|类别|标识)?(?:：|为)(?<labelled>[^，。；（）〔［\[]{1,16}?)(?:）|】)?$|^[（【]?(?<letter>[A-D]\d?类?)[）】]?$/u;
const CLASS_PREFIX = /^(?:类别|办理结果|分类)?[：]?[A-D]类?(?=[\p{Script=Han}]{2,8}[〔\[［（【]\d{4})/u;
/** The class behind the number, in the same line. */
const CLASS_SUFFIX =
  /(?<=[〕\]］）】][\p{Script=Han}]{0,8}\d{1,6}号?)(?:[（【]?(?<letter>[A-D]\d?类?)[）】]?|(?:办理结果|办理类别|答复类别|结果类别|类别|分类|答复类型)(?:分类|类别|标识)?(?:：|为)(?<labelled>[^，。；（）]{1,16}))$/u;
/** What a page of the web puts around a letter. */
const WEB_PAGE =
  /^首页>|^(?:当前位置|您的位置|索引号|发布机构|发布日期|发布时间|成文日期|有效性|信息来源|来源|字体|字号|浏览次数|阅读次数)：/u;
const NOTE = /公开|^特急$|^加急$|^平急$|^急件$|^内部|^秘密|^\d{6}$|^份号|^密级|^缓急|^签发人|^主办|^承办|^（?建议|^抄/u;

const NOTE_IN_TITLE = /^（?(?:公开|此件|主动公开|依申请)|^（?(?:20|19)\d{2}年\d{1,2}月\d{1,2}日）?$/u;

/** Mark, number and title, from the lines before the salutation. */
export function readHead(lines: readonly Line[]): HeadRead {
  let resultClass: string | null = null;
  let signerWords: string | undefined;
  let numbered: { line: Line; at: number; match: RegExpExecArray } | undefined;
  let numberDoubt: Line | undefined;
  const rest: Line[] = [];
  for (const full of withWholeNumbers(lines.filter(({ norm }) => !WEB_PAGE.test(norm)))) {
    const line = withoutClass(full, (given) => (resultClass ??= given));
    if (line === undefined) continue;
    const signerAt = line.norm.search(/签发人?：|审签人：/u);
    if (signerAt >= 0) signerWords = line.norm.slice(signerAt);
    const own =
      signerAt < 0 ? line : { ...line, norm: line.norm.slice(0, signerAt), text: line.text.slice(0, signerAt) };
    if (own.norm === '') continue;
    const titled = /关于|答复|建议|提案/u.test(own.norm.replace(/〔.*$/u, '')) && own.norm.length > 24;
    const match = titled
      ? null
      : COURT_NUMBER.exec(own.norm)?.index === 0
        ? COURT_NUMBER.exec(own.norm)
        : (NUMBER.exec(own.norm) ?? COURT_NUMBER.exec(own.norm));
    if (match && !numbered && /^（?$/u.test(own.norm.slice(match.index + match[0].length).replace(/[）。]/gu, ''))) {
      numbered = { line: own, at: rest.length, match };
      const before = own.norm.slice(0, match.index);
      if (before !== '' && isUnitName(before))
        rest.push({ ...own, norm: before, text: own.text.slice(0, match.index) });
      continue;
    }
    if (!titled && !match && WANTS_NUMBER.test(own.norm) && !numbered) {
      numberDoubt = own;
      continue;
    }
    rest.push(own);
  }
  const marks = marksOf(rest, numbered?.at);
  const body = rest.slice(marks.used);
  const titleAt = body.findIndex(
    ({ norm }, at) =>
      /关于|^对|答复|复函|意见|的函|报告/u.test(norm) ||
      (isUnitName(norm) && /^(?:关于|对)/u.test(body[at + 1]?.norm ?? '')),
  );
  const titleLines =
    titleAt < 0 ? [] : body.slice(titleAt).filter(({ norm }, at) => at === 0 || !NOTE_IN_TITLE.test(norm));
  const title = titleLines.map(({ text }) => text).join('');
  const titleNorm = titleLines.map(({ norm }) => norm).join('');
  return {
    organ: marks.organ ?? organOfTitle(titleNorm),
    ...numberOf(numbered?.match),
    numberLine: numbered?.line,
    numberDoubt,
    title: title === '' ? null : title,
    titleNorm,
    titleLine: titleLines[0],
    resultClass,
    signerWords,
    stray: (titleAt < 0 ? body : body.slice(0, titleAt)).filter(({ norm }) => !NOTE.test(norm)),
  };
}

/** A number that is broken inside its brackets is one line. */
function withWholeNumbers(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const joined = (before?.norm ?? '') + line.norm;
    if (before && OPENED.test(before.norm) && NUMBER.exec(joined)?.index === 0 && joined.length < 30)
      whole[whole.length - 1] = { ...before, norm: joined, text: before.text + line.text };
    else whole.push(line);
  }
  return whole;
}

function withoutClass(line: Line, found: (given: string) => void): Line | undefined {
  const suffix = CLASS_SUFFIX.exec(line.norm);
  if (suffix) {
    found(suffix.groups?.['labelled'] ?? suffix.groups?.['letter'] ?? '');
    return { ...line, norm: line.norm.slice(0, suffix.index), text: line.text.slice(0, suffix.index) };
  }
  const given = CLASS.exec(line.norm)?.groups;
  if (given) {
    found(given['labelled'] ?? given['letter'] ?? '');
    return undefined;
  }
  const prefix = CLASS_PREFIX.exec(line.norm)?.[0];
  if (prefix === undefined) return line;
  found(prefix.replace(/^.*?(?=[A-D])/u, ''));
  return { ...line, norm: line.norm.slice(prefix.length), text: line.text.slice(prefix.length) };
}

/** The mark stands above the number; two organs may share it, and a long name may be broken. */
function marksOf(lines: readonly Line[], numberAt: number | undefined): { organ: string | null; used: number } {
  const above: string[] = [];
  const limit = numberAt ?? lines.length;
  let skipped = 0;
  for (const { norm } of lines.slice(0, limit)) {
    if (above.length === 0 && NOTE.test(norm)) {
      skipped += 1;
      continue;
    }
    const name = norm.replace(MARK_SUFFIX, '');
    const next = (above.at(-1) ?? '') + name;
    if (/关于|^对/u.test(norm)) break;
    if (!isUnitName(name) && !isUnitName(next) && !/^[\p{Script=Han}（）]{2,24}$/u.test(name)) break;
    above.push(name);
  }
  if (above.length === 0) return { organ: null, used: 0 };
  if (numberAt === undefined && above.length > 1 && above[0] === above[1])
    return { organ: above[0] ?? null, used: skipped + 1 };
  const whole = above.join('');
  const place = above[0]?.slice(0, 4) ?? '';
  const several =
    above.length > 1 &&
    above.every((name) => isUnitName(name) && name.length >= 5 && (isOfPlace(name) || name.startsWith(place)));
  const organ = several ? [...new Set(above)].join('、') : isUnitName(whole) ? whole : null;
  if (organ === null) return { organ: null, used: 0 };
  return { organ, used: numberAt === undefined && !several ? skipped + above.length : skipped + above.length };
}

const isOfPlace = (name: string): boolean => /[市省区县州旗镇乡]/u.test(name.slice(0, 5));

function organOfTitle(titleNorm: string): string | null {
  const before = /^(?<organ>.+?)(?:关于|对)/u.exec(titleNorm)?.groups?.['organ'];
  return before !== undefined && isUnitName(before) ? before : null;
}

/** Brackets of a number that is not a court's are set right to 〔〕; everything else stays as printed. */
function numberOf(match: RegExpExecArray | undefined): Pick<HeadRead, 'number' | 'numberAsWritten'> {
  const { series = '', open, close, year = '', serial = '' } = match?.groups ?? {};
  if (!match) return { number: null, numberAsWritten: undefined };
  if (series === '') return { number: match[0], numberAsWritten: undefined };
  const number = `${series}〔${year}〕${serial}`;
  return { number, numberAsWritten: open === '〔' && close === '〕' ? undefined : match[0] };
}
