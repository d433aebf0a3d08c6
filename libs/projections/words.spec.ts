import { queryOf, vectorOf, wordsOf } from './words';

describe('the words a proposal is found by', () => {
  it('are every two neighbouring characters of 生态环境, so that 生态, 态环 and 环境 are found', () => {
    expect(wordsOf('生态环境')).toEqual(['态环', '环境', '生态'].toSorted());
  });

  it('do not join what a comma or a space parts', () => {
    expect(wordsOf('河长，湖长 PM2.5治理')).toEqual(['5', 'pm2', '河长', '治理', '湖长']);
  });

  it('take full-width letters and digits for the usual ones, and capital letters for small ones', () => {
    expect(wordsOf('ＶＯＣｓ治理２０２１')).toEqual(['2021', 'vocs', '治理']);
  });

  it('are asked for all together; a single character by the pairs that begin with it', () => {
    expect(queryOf('嘉陵江 岸')).toBe(`'嘉陵' & '岸':* & '陵江'`);
    expect(vectorOf('a')).toBe(`'a'`);
  });

  it('hold nothing that could end a word early in the database', () => {
    expect(vectorOf(`'; drop\\ table`)).toBe(`'drop' 'table'`);
    expect(queryOf('！？')).toBe('');
  });
});
