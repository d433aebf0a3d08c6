import { plainDate } from '@banli/calendar';
import { shortNameOf } from './directory';
import { caseFacts, cleanDraft } from './example-case';
import { chineseDate, chineseOrdinal, renderLetterText, salutationLine } from './render-letter';

const frame = {
  organ: '重庆市水利局',
  number: '渝水函〔2026〕7号',
  nameOf: (party: Parameters<typeof shortNameOf>[1]) => shortNameOf(caseFacts.directory, party),
};

describe('the letter as text', () => {
  it('stands in the order of the printed letter, down to the copies and their full stop', () => {
    expect(renderLetterText(cleanDraft, frame)).toBe(
      [
        '重庆市水利局',
        '渝水函〔2026〕7号',
        '重庆市水利局\n关于市六届人大一次会议第0012号建议办理情况的答复函',
        '张三代表：',
        '您提出的《关于加强小流域治理的建议》（第0012号）收悉。经与市林业局、市公安局共同研究办理，现将办理情况答复如下：',
        '一、关于巡查',
        '我局与林业、公安等部门每月联合巡查。',
        '感谢您的支持。',
        '此函已经王五局长审签。对以上答复您有什么意见，请填写在回执上寄给我们，以便进一步改进工作。',
        [
          '承诺事项列表',
          '序号\t承诺事项具体内容（分项列出）\t承诺落实时间\t责任单位',
          '1\t完成三条小流域治理。\t2026年12月31日\t市水利局',
        ].join('\n'),
        '抄送：市人大常委会人代工委，市政府建议提案室，铜梁区人大常委会，市林业局，市公安局。',
      ].join('\n\n'),
    );
  });

  it('has no number before one is given', () => {
    const { organ, nameOf } = frame;

    expect(renderLetterText(cleanDraft, { organ, nameOf })).not.toContain('〔');
  });

  it('says 无承诺事项 where the draft declares it, in place of the table', () => {
    const text = renderLetterText({ ...cleanDraft, commitments: [], noCommitments: true }, frame);

    expect(text).toContain('无承诺事项。');
    expect(text).not.toContain('承诺事项列表');
  });

  it('says nothing of commitments where there are none and none is declared', () => {
    expect(renderLetterText({ ...cleanDraft, commitments: [] }, frame)).not.toContain('承诺事项');
  });

  it('leaves the cells of an unfinished row empty', () => {
    expect(renderLetterText({ ...cleanDraft, commitments: [{ item: '' }] }, frame)).toContain('责任单位\n1\n');
  });

  it('addresses two deputies in one line', () => {
    expect(salutationLine(['张三', '李四'])).toBe('张三代表、李四代表：');
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('numbers heading %i as %s', (number, text) => {
    expect(chineseOrdinal(number)).toBe(text);
  });

  it('takes heading 0 and heading 100 for faults', () => {
    expect(() => chineseOrdinal(0)).toThrow(RangeError);
    expect(() => chineseOrdinal(100)).toThrow(RangeError);
  });

  it('writes 5 May 2021 without leading zeros (GB/T 9704-2012)', () => {
    expect(chineseDate(plainDate('2021-05-05'))).toBe('2021年5月5日');
  });
});
