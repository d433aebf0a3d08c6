import { isLikely, likeness, pairsOf } from './likeness';

const between = (one: string, other: string): number => likeness(pairsOf(one), pairsOf(other));
const text = '嘉陵江部分岸线硬化过度，生态功能退化。建议制定分段修复方案，明确责任单位和完成时限。';

describe('how like two proposals are (第十三条, 并案)', () => {
  it.each([
    ['关于加强嘉陵江岸线生态修复的建议', '关于推进嘉陵江岸线生态修复工作的建议', true],
    ['关于加强嘉陵江岸线生态修复的建议', '加强嘉陵江 岸线 生态修复', true],
    ['关于进一步优化中小学课后服务的建议', '关于优化中小学校课后服务的建议', true],
    ['关于加强嘉陵江岸线生态修复的建议', '关于加强农村饮水安全的建议', false],
    ['关于进一步加强社区养老服务的建议', '关于进一步加强学校食堂监管的建议', false],
  ])('has %s beside %s: %s', (one, other, likely) => {
    expect(isLikely({ title: between(one, other), text: 0 })).toBe(likely);
  });

  it('finds the same text under another title, and not another text', () => {
    const shuffled = `${text.slice(18)}${text.slice(0, 18)}另请公开进度。`;
    expect(isLikely({ title: 0, text: between(text, shuffled) })).toBe(true);
    expect(isLikely({ title: 0, text: between(text, '农村饮水工程管网老化，水质不稳定。建议分批更新管网。') })).toBe(
      false,
    );
  });

  it('is 1 with itself, 0 with nothing, and the same from both sides', () => {
    expect(between(text, text)).toBe(1);
    expect([between(text, ''), between('', ''), between('的', '的')]).toEqual([0, 0, 0]);
    expect(between('生态修复方案', '分段修复方案')).toBe(between('分段修复方案', '生态修复方案'));
  });

  it('takes full-width figures and capitals for what they are', () => {
    expect(between('Ａ１２３号线延长', 'a123号线延长')).toBe(1);
  });
});
