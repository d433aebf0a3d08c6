import type { Line } from './lines';
import { parseNumeral } from './numerals';
import { isPersonName } from './person-names';
import { isUnitName } from './unit-names';

export type Salutation = {
  readonly names: readonly string[];
  /** 张三等5位代表. */
  readonly count: number | null;
  /** 等代表 without saying who else, or more than are named. */
  readonly open: boolean;
  /** A unit instead of a deputy: a lead, a party, a group. */
  readonly unit: string | undefined;
  readonly doubtful: string | undefined;
};

const TITLES = '人大代表|政协委员|代表|委员';
const SUFFIX = new RegExp(`(?:${TITLES})(?:同志|先生|女士)?(?:们)?$|(?:同志|先生|女士)$`, 'u');
const GREETING = /^(?:尊敬的|敬爱的)|[，、]?(?:您好|你好|你们好|您们好)[！。，]?$/gu;
const GROUP = /(?:代表团|代表小组|代表联系组|代表组|联系组|界别|小组|党派|支部|专委会|专门委员会)$/u;

/** True where the line, up to its colon, addresses somebody. */
export function isSalutation({ norm }: Pick<Line, 'norm'>): boolean {
  if (norm.length > 160 || /关于|收悉|《|答复|复函|〔|如下|建议(?!提案)|。/u.test(norm)) return false;
  const bare = bareOf(norm);
  if (bare === '' || /^(?:抄送|抄报|主送|附件|联系人|签发人|类别|编号)/u.test(bare)) return false;
  const colon = /[：]$/u.test(norm.replace(/[！。，]$/u, '')) || /好[！。：]?$/u.test(norm);
  if (SUFFIX.test(bare)) return colon || namesIn(bare).names.length > 0;
  return colon && (isUnitName(bare) || GROUP.test(bare) || namesIn(bare).names.length > 0);
}

/** Whom the letter addresses. */
export function readSalutation(norm: string): Salutation {
  return namesIn(bareOf(norm));
}

function bareOf(norm: string): string {
  let bare = norm.replace(/[：。！，]+$/u, '');
  for (let before = ''; before !== bare;)
    [before, bare] = [bare, bare.replace(GREETING, '').replace(/[：。！，]+$/u, '')];
  return bare.replace(
    /^(?:市|省|区|县|全国|镇|乡)?(?:人大代表|政协委员)(?=[\p{Script=Han}]{2,}$)(?![\p{Script=Han}]*代表$)/u,
    '',
  );
}

function namesIn(bare: string): Salutation {
  const nothing = { count: null, open: false, unit: undefined, doubtful: undefined };
  if (GROUP.test(bare)) return { ...nothing, names: bare.split('、').map(withoutNote) };
  const counted =
    /等?(?:的)?(?<count>\d+|[一二两三四五六七八九十百]+)(?:位|名|人)(?:市|省|区|县|全国|联名)?(?:人大代表|政协委员|代表|委员)?$/u.exec(
      bare,
    );
  const others = /等(?:市|区|县|省|联名|多位|各位|几位|诸位)*(?:人大代表|政协委员|代表|委员)?(?:同志)?$/u.exec(bare);
  const cut = counted ?? others;
  const listed = (cut ? bare.slice(0, cut.index) : bare)
    .split(
      /[、，；]|(?<=代表|委员|同志)(?:和|及|与|并)?(?=.)|(?<=[\p{Script=Han}]{2,4})(?:和|与|及)(?=[\p{Script=Han}]{2,4}(?:代表|委员|$))/u,
    )
    .map(withoutNote)
    .filter((part) => part !== '');
  const names = listed.map((part) => part.replace(SUFFIX, '')).filter((name) => name !== '');
  if (names.length === 1 && names[0] !== undefined && !isPersonName(names[0]) && isUnitName(names[0]))
    return { ...nothing, names, unit: names[0] };
  const strangers = names.filter((name) => !isPersonName(name) && !isTransliterated(name));
  if (strangers.length === names.length && names.every(isUnitName) && names.length > 0)
    return { ...nothing, names, unit: names.join('、') };
  const count = counted ? (parseNumeral(counted.groups?.['count'] ?? '') ?? null) : null;
  return {
    names: strangers.length > 0 ? [] : names,
    count,
    open: others !== null && counted === null ? true : count !== null && count > names.length,
    unit: undefined,
    doubtful: strangers[0] ?? (names.length === 0 ? bare : undefined),
  };
}

/** 哈力木拉提: a name written by its sound, without a dot. */
const isTransliterated = (name: string): boolean =>
  /^[\p{Script=Han}]{4,8}$/u.test(name) && !/[团组位等局委各全省市区县镇乡人大协党会公司部院领导同志]/u.test(name);

/** 李松辽（领衔）, 李松辽（女）. */
const withoutNote = (part: string): string => part.replace(/（[^）]*）/gu, '').replace(/^(?:和|及|与)/u, '');
