import { isUnitName, readUnitList } from './unit-names';

export type CoHandlersRead =
  | { readonly state: 'named'; readonly names: readonly string[]; readonly open: boolean }
  | { readonly state: 'none' }
  | { readonly state: 'unclear'; readonly words: string };

const US =
  '(?:我局|我委|我办|我厅|我院|我区|我县|我市|我镇|我部|我会|我公司|本局|本委|本院|我们|[省市区县州旗镇乡](?:人民)?政府)';
/** Words that end a list of units. */
const STOP =
  '(?:的?(?:会办|协办|分办|反馈|书面|办理|有关|相关|具体)?意见|(?:共同|协同|联合(?!会|国|体|大学)|一起|一道|进行|认真|多次|反复|分别|深入|充分|专题)|研究(?!室|院|所|中心|会)|会商(?!室)|协商(?!会)|商议|商讨|办理(?!中心|处)|沟通|对接|座谈|同意|配合|会办|协办|分办|会签|共商|会审|论证|(?:有(?!关)|就(?!业))|并(?=进行|认真|结合|实地|多)|后(?=，|$|研究|认真)|开展|(?:现|特)将|提供|于(?=\\d|今年|去年|近日|日前|上月)|(?:赴|到)(?=[^，。]{0,8}(?:现场|实地|踏勘|调研)))';
const LIST = `(?<list>[^。；：（）《》“”]{2,300}?)(?:${STOP}|(?=[。；：]|，(?:现|我|经|对|进行|认真|并|就|深入|共同|结合|专题|开展|现就|现对)|$))`;
const TRIGGERS: readonly RegExp[] = [
  new RegExp(
    `(?:由|经)?${US}(?:作为)?(?:主办|牵头|主责|承办)(?:单位)?(?:办理)?[，、]?(?:由|会同)?(?<led>[^。；：（）]{2,300}?)(?:协办|会办|分办|配合|协助)`,
    'u',
  ),
  /(?:协办|会办|分办|配合|协助)单位(?:有|为|是|：)(?<list>[^。；（）]{2,300}?)(?:[。；）]|，(?:现|经|我)|$)/u,
  new RegExp(
    `(?:经|业经|已经?|现经)?${US}?(?:商请|会商|会同|协同|协商|征求了?|征询了?|听取了?|商得|会签)(?:了)?(?!会议|意见|同意|，)${LIST}`,
    'u',
  ),
  new RegExp(`(?:经|业经|现经)${US}?(?:与|和|同|商|联合)(?!您|你|代表|委员)${LIST}`, 'u'),
  new RegExp(`，(?:并|再|另)(?:与|商|会商|会同|征求了?)(?!您|你|代表|委员)${LIST}`, 'u'),
  new RegExp(`${US}(?:与|和|同|商|联合)(?!您|你|代表|委员)${LIST}`, 'u'),
  new RegExp(`(?:综合|汇总|结合|根据|吸收|吸纳|采纳|参考)(?:了)?${LIST.replace('{2,300}?', '{2,200}?')}`, 'u'),
];
/** 会办单位市水务局: what it is, before its name. */
const LABEL = /^(?:会办|协办|分办|配合|协助)(?:单位|部门)(?=[\p{Script=Han}])/u;
/** 经甲、乙共同研究: both are partners, or issue the letter together. */
const TOGETHER = /经(?!与|和|同|商|会|征)(?<list>[^，。；：（）《》]{3,60}?)(?:共同|联合|协同)(?:研究|办理|会商)/u;
/** A unit in the opening that is nobody's partner in the answer. */
const UNIT_WORD = /(?:[市区县省州镇乡][\p{Script=Han}]{1,12}?(?:局|委员会|委|厅|办公室))(?!长)/gu;

/** Whom the opening says the answer was worked out with. */
export function readCoHandlers(norm: string, organ: string | null): CoHandlersRead {
  const names: string[] = [];
  let open = false;
  let rest = norm;
  for (const trigger of TRIGGERS) {
    const found = trigger.exec(rest);
    const words = found?.groups?.['list'] ?? found?.groups?.['led'];
    if (found === null || words === undefined) continue;
    const list = readUnitList(words.replace(/^(?:了|：)/u, '').replace(LABEL, ''));
    if (list.names.length === 0) {
      if (list.open && found.groups !== undefined) open = true;
      continue;
    }
    if (list.doubtful !== undefined) {
      if (list.names.some((name) => looksLikeUnit(name))) return { state: 'unclear', words };
      continue;
    }
    for (const name of list.names) if (!names.includes(name) && !isOwn(name, organ)) names.push(name);
    open ||= list.open;
    rest = rest.replace(found[0], '。');
  }
  const together = readUnitList(TOGETHER.exec(rest)?.groups?.['list'] ?? '').names;
  if (names.length > 0 && together.some((name) => isUnitName(name) && !isJointly(name, organ)))
    return { state: 'unclear', words: together.join('、') };
  if (names.length > 0) return { state: 'named', names, open };
  if (open) return { state: 'named', names: [], open };
  const loose = [...rest.replace(/《[^》]*》/gu, '').matchAll(UNIT_WORD)]
    .map(([word]) => word)
    .find((word) => !isOwn(word, organ) && !/人大|政协|常委会/u.test(word));
  return loose === undefined ||
    !/经|会|协|商|配合|联合/u.test(rest.slice(0, rest.indexOf(loose)).replace(/会议|经济/gu, ''))
    ? { state: 'none' }
    : { state: 'unclear', words: loose };
}

const looksLikeUnit = (name: string): boolean =>
  /(?:局|委|委员会|办|厅|院|政府|公司)$/u.test(name) && name.length <= 16;

const isOwn = (name: string, organ: string | null): boolean =>
  organ !== null && (name === organ || (organ.endsWith(name.replace(/^[市区县省]/u, '')) && name.length >= 4));

/** One of those whose letter it is, by a shorter name. */
const isJointly = (name: string, organ: string | null): boolean =>
  (organ ?? '').split('、').some((one) => one.endsWith(name));
