import { inTermsOf, type Terms } from './terms';

const shanghai = {
  coHandler: { zh: '会办单位', en: 'co-handler' },
  opinion: { zh: '会办意见', en: 'co-handler’s opinion' },
  supervisingBody: { zh: '市人大常委会代表工作机构', en: 'standing committee’s office for deputies' },
} as Terms;

describe('the words of a case in Shanghai', () => {
  it('are those of its law, wherever they stand, and what is filled in stays', () => {
    const words = { a: '协办意见', b: { c: '增加{{unit}}协办', d: '由市人大常委会人代工委要求，人代工委督办' } };
    expect(inTermsOf(words, shanghai, 'zh')).toEqual({
      a: '会办意见',
      b: { c: '增加{{unit}}会办', d: '由市人大常委会代表工作机构要求，市人大常委会代表工作机构督办' },
    });
  });

  it('are in English those of its pack as well', () => {
    const words = { a: 'Your rating goes to the deputies’ affairs committee.', b: 'Co-handlers' };
    expect(inTermsOf(words, shanghai, 'en')).toEqual({
      a: 'Your rating goes to the standing committee’s office for deputies.',
      b: 'Co-handlers',
    });
  });
});
