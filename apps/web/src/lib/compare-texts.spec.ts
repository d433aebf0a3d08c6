import { compareTexts, wordsIn } from './compare-texts';

describe('two versions of a letter, word by word', () => {
  it('are parted into Chinese words, not into characters', () => {
    expect(wordsIn('完成生态修复')).toEqual(['完成', '生态', '修复']);
  });

  it('show the year alone as changed where 2021 became 2022', () => {
    expect(compareTexts('2021年底前完成修复。', '2022年底前完成修复。').filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '2021' },
      { kind: 'added', text: '2022' },
    ]);
  });

  it('give back both texts whole', () => {
    const [before, after] = ['一、岸线修复\n已制定方案。', '一、岸线修复\n已制定并印发方案。\n二、资金保障'];
    const stretches = compareTexts(before, after);
    const text = (left: string) =>
      stretches
        .filter(({ kind }) => kind !== left)
        .map((one) => one.text)
        .join('');
    expect([text('added'), text('removed')]).toEqual([before, after]);
  });
});
