import { balancedTitle, organLines } from './title-lines';
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
