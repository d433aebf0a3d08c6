import fc from 'fast-check';
import { breakLines, type BrokenLine } from './break-lines';
import { BODY_SIZE, CHARACTER_PITCH, gridAdvance, TYPE_AREA } from './measures';

const measure = { advance: gridAdvance, size: BODY_SIZE, em: CHARACTER_PITCH, width: TYPE_AREA.width };
const broken = (text: string, more: object = {}): readonly BrokenLine[] =>
  breakLines([{ text, face: 'fangsong' }], { ...measure, ...more });
const textOf = ({ placed }: BrokenLine): string => placed.map(({ text }) => text).join('');
const textsOf = (text: string, more: object = {}): readonly string[] => broken(text, more).map(textOf);
const han = (count: number): string => '水'.repeat(count);

describe('lines of the type area', () => {
  it('holds 28 characters a line, and 26 on the first of a paragraph (GB/T 9704-2012, 5.2.3)', () => {
    expect(textsOf(han(60)).map((line) => line.length)).toEqual([28, 28, 4]);
    expect(textsOf(han(60), { firstIndent: 2 }).map((line) => line.length)).toEqual([26, 28, 6]);
  });

  it('squeezes marks so that a full stop does not begin a line', () => {
    expect(textsOf(`${han(10)}，${han(17)}。${han(5)}`)).toEqual([`${han(10)}，${han(17)}。`, han(5)]);
  });

  it('ends the line earlier where there is no mark to squeeze: a character goes along with the stop', () => {
    expect(textsOf(`${han(28)}！${han(5)}`)).toEqual([han(27), `水！${han(5)}`]);
  });

  it('sends an opening bracket at the end of a line to the next one', () => {
    expect(textsOf(`${han(27)}（${han(3)}）`)).toEqual([han(27), `（${han(3)}）`]);
  });

  it('keeps a closing bracket and the comma after it with what they close', () => {
    for (const line of textsOf(`${han(25)}《河道管理条例》，${han(30)}》，${han(12)}`))
      expect(line).not.toMatch(/^[》，]/u);
  });

  it('keeps 2,134.5万元’s digits, VOCs and the two halves of a dash together', () => {
    expect(textsOf(`${han(26)}2021年`)[1]).toMatch(/^2021/);
    expect(textsOf(`${han(27)}VOCs排放`)[1]).toMatch(/^VOCs/);
    expect(textsOf(`${han(26)}——${han(3)}`)[0]).toContain('——');
    expect(textsOf(`${han(27)}——${han(3)}`).join('|')).toContain('——');
  });

  it('breaks a word that is longer than a line', () => {
    expect(textsOf('a'.repeat(130)).length).toBeGreaterThan(1);
  });

  it('stretches every line but the last to the right edge', () => {
    const lines = broken(`${han(27)}（${han(3)}）`);

    expect(lines[0]?.width).toBeCloseTo(TYPE_AREA.width, 6);
    expect(lines[1]?.width).toBeCloseTo(5 * CHARACTER_PITCH, 6);
  });

  it('loses no character, passes no edge and begins no line with a closing mark, whatever the text', () => {
    const character = fc.constantFrom(...Array.from('水利局，。、；：！？）》”（《“年3a ‰—…'));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 160 }), (characters) => {
        const text = characters.join('');
        const lines = broken(text, { firstIndent: 2 });
        expect(lines.map(textOf).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(TYPE_AREA.width + 0.1);
      }),
    );
  });

  it('begins no line with 。 and ends none with （ in ordinary prose', () => {
    const word = fc.constantFrom(
      '水利',
      '生态环境',
      '（试行）',
      '《条例》',
      '，',
      '。',
      '“三线一单”',
      '2020年',
      '13个',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 30, maxLength: 120 }), (words) => {
        const prose = words.join('').replace(/^[，。]+|[，。]{2,}/gu, '，');
        for (const line of textsOf(prose, { firstIndent: 2 }).slice(1)) expect(line).not.toMatch(/^[，。）》”]/u);
        for (const line of textsOf(prose, { firstIndent: 2 })) expect(line).not.toMatch(/[（《“]$/u);
      }),
    );
  });
});
