import { balancedTitle, organLines, signatureLines } from './title-lines';
import { TYPE_AREA } from './measures';

describe('the lines of a title', () => {
  it('breaks that of 0869 as the letter of 2021 does: organ, session and number, subject', () => {
    const organ = '重庆市生态环境局';

    expect(balancedTitle(`${organ}关于市五届人大四次会议第0869号建议办理情况的答复函`, organ, 20)).toEqual([
      organ,
      '关于市五届人大四次会议第0869号',
      '建议办理情况的答复函',
    ]);
  });

  it('leaves a short title in one line', () => {
    expect(balancedTitle('关于第7号建议的答复函', '重庆市水利局', 20)).toEqual(['关于第7号建议的答复函']);
  });

  it('tears no number apart and begins no line with 的', () => {
    const title = '关于市六届人大一次会议第0012号、第0034号、第0056号及第0078号代表建议合并办理情况的答复函';

    for (const line of balancedTitle(title, '重庆市水利局', 20)) {
      expect(line).not.toMatch(/^(?:的|、|号|\d)/u);
      expect(line).not.toMatch(/第$/u);
    }
    expect(balancedTitle(title, '重庆市水利局', 20).join('')).toBe(title);
  });
});

describe('a very long name', () => {
  const office = '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县人民政府办公室';
  const halves = ['新疆维吾尔自治区伊犁哈萨克自治州', '察布查尔锡伯自治县人民政府办公室'];
  const subject = ['关于市六届人大三次会议第0123号', '建议办理情况的答复函'];

  it('is divided in the title where it is in the mark, and the subject begins a line of its own', () => {
    const title = `${office}关于市六届人大三次会议第0123号建议办理情况的答复函`;
    expect(balancedTitle(title, office, 20)).toEqual([...halves, ...subject]);
  });

  it.each([
    ['重庆市石柱土家族自治县农业农村委员会和乡村振兴局', '重庆市石柱土家族自治县'],
    ['内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗人民检察院', '内蒙古自治区呼伦贝尔市'],
    ['双江土家族苗族侗族自治县新型城镇化与城乡融合发展工作领导小组办公室', '双江土家族苗族侗族自治县'],
  ])('of %s ends its first line with a whole word, in title, mark and signature', (name, first) => {
    expect(balancedTitle(`${name}关于第7号建议的答复函`, name, 20)[0]).toBe(first);
    expect(organLines(name, TYPE_AREA.width).lines[0]).toBe(first);
    expect(signatureLines(name)[0]).toBe(first);
  });

  it('that would not fit two lines takes three', () => {
    const name = `${office}国家税务总局重庆市税务局第二稽查局联合工作组办公室`;
    const lines = balancedTitle(`${name}关于第7号建议的答复函`, name, 20);
    for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(20);
    expect(lines.join('')).toBe(`${name}关于第7号建议的答复函`);
  });
});

describe('the mark', () => {
  it('stands in one line, larger for a short name', () => {
    expect(organLines('重庆市水利局', TYPE_AREA.width)).toEqual({ lines: ['重庆市水利局'], size: 50 });
    expect(organLines('重庆市经济和信息化委员会', TYPE_AREA.width).size).toBeCloseTo(36.85, 2);
  });

  it('divides a long name where a reader pauses', () => {
    expect(organLines('重庆市人民代表大会常务委员会代表工作委员会', TYPE_AREA.width).lines).toEqual([
      '重庆市人民代表大会常务委员会',
      '代表工作委员会',
    ]);
  });
});
