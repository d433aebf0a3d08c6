import { splitTerms } from './split-terms';

const chinese = new Map([
  ['opinion', '协办意见'],
  ['co-handling', '协办'],
  ['lead', '主办'],
] as const);
const english = new Map([
  ['lead', 'lead'],
  ['rate', 'rate'],
] as const);

describe('words that are explained in place', () => {
  it('are cut out at their first use, the longer before the shorter', () => {
    expect(splitTerms('主办单位收协办意见，协办单位提协办意见。', chinese)).toEqual([
      { text: '主办', word: 'lead' },
      { text: '单位收' },
      { text: '协办意见', word: 'opinion' },
      { text: '，' },
      { text: '协办', word: 'co-handling' },
      { text: '单位提协办意见。' },
    ]);
  });

  it('are whole words in English, however they begin', () => {
    expect(splitTerms('Lead units mislead no rated one', english)).toEqual([
      { text: 'Lead', word: 'lead' },
      { text: ' units mislead no rated one' },
    ]);
  });

  it('leave a sentence without any as it is', () => {
    expect(splitTerms('今日到期', chinese)).toEqual([{ text: '今日到期' }]);
    expect(splitTerms('主办', new Map<string, string>())).toEqual([{ text: '主办' }]);
  });
});
