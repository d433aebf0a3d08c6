/** What ends the name of an organ or an enterprise. */
const SUFFIX =
  '局|委|委员会|办|办公室|办公厅|厅|部|院|会|政府|公司|集团|中心|总队|支队|大队|队|处|校|学校|中学|小学|大学|学院|银行|行|分行|支行|社|所|站|街道|办事处|镇|乡|馆|署|厂|段|园|园区|组|海关|联|协|社区|区|县|市|州|盟|旗|省|室|台|电力|联通|移动|电信|铁塔|邮政|烟草|库|村|庭|指挥部|秘书处|电网|燃气|水务|党组|党委|工会|学会|协会|医院|编办|妇联|残联|科协|文联|侨联|工商联|团委|机场|港务|石化|石油|高新区|经开区|新区|管委会|指导组|专班|平台|代表处';
const UNIT = new RegExp(`^[\\p{Script=Han}A-Za-z0-9（）()·—－-]{1,36}(?:${SUFFIX})$`, 'u');
const LEVELLED = /^(?:[市省区县镇乡州旗盟]|国家|全国|重庆|四川|两江|[\p{Script=Han}]{2,4}[市省区县州旗])/u;
/** Words of a sentence, which no name of an organ has. */
const SENTENCE =
  /提出|建议[^提]|收悉|答复|您|我[局委办厅院区县市部们镇]|贵[局委办院]|共同|认真|如下|情况|加强|推进|进一步|已经|[。，；：！？“”《》]|^经|^与|^由|^对|^在|^为|^将|^并|^于/u;
/** Named by nobody's name. */
const UNNAMED =
  /^(?:等|各|有关|相关|其他|其它|市级|区级|县级|省级|所涉|涉及)+[\p{Script=Han}]{0,8}$|(?:有关|相关|各|等)(?:职能|市级|区县|责任|协办|会办|承办)*(?:部门|单位|区县|处室|科室|方面|乡镇|街道|企业)|^(?:局|委|厅|办|我局|我委)?(?:内|属)?(?:有关|相关|各)/u;

export const isUnitName = (name: string): boolean => UNIT.test(name) && !SENTENCE.test(name) && !UNNAMED.test(name);

export type UnitList = {
  readonly names: readonly string[];
  /** 等部门, 有关区县: not all are named. */
  readonly open: boolean;
  /** A part of the list that is no name of an organ. */
  readonly doubtful: string | undefined;
};

/** The names of a list as letters write it: 市司法局、市水利局和铜梁区政府等单位. */
export function readUnitList(words: string): UnitList {
  const open =
    /等(?:\d+|[一二三四五六七八九十两几多]+)?(?:个|家)?(?:市级|区级|有关|相关|职能|协办|会办|责任|成员|区县|省级|县级)*(?:部门|单位|区县|机构|方面|企业|委办局|委局|乡镇|街道|地)?$/u.exec(
      words,
    );
  const listed = open ? words.slice(0, open.index) : words;
  const parts = listed.split(/[、，；]|(?:以及|及其|及|和|与|并)/u).length > 1 ? partsOf(listed) : [listed];
  const named = parts.filter((part) => part !== '' && !UNNAMED.test(part));
  return {
    names: named,
    open: open !== null || named.length < parts.filter((part) => part !== '').length,
    doubtful: named.find((name) => !isUnitName(name)),
  };
}

/** 和, 与 and 及 part two names only where what stands before is a whole name: 市规划和自然资源局 is one. */
function partsOf(words: string): readonly string[] {
  return words.split(/[、，；]/u).flatMap((part) => {
    for (const match of part.matchAll(/以及|及|和|与/gu)) {
      const [left, right] = [part.slice(0, match.index), part.slice(match.index + match[0].length)];
      if (left === '') return partsOf(right);
      if (isUnitName(left) && (isUnitName(right) || UNNAMED.test(right)) && parts2(left, right))
        return [left, ...partsOf(right)];
    }
    return [part];
  });
}

/** 市卫生和计划生育委员会 has 市卫生 before 和, no organ; 市文化局和旅游局 has one. 园区 and 社区 end words as well. */
function parts2(left: string, right: string): boolean {
  return (
    !/(?:社区|园区|城区|库区|市|区|县|社|会|部|行|校|院|室|组|处|联|协|所|站|队)$/u.test(left) ||
    LEVELLED.test(right) ||
    /(?:公司|政府|委员会|法院|检察院)$/u.test(left)
  );
}
