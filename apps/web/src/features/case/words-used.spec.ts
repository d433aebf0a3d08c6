import { wordsUsed } from './words-used';

const section = (heading: string, ...paragraphs: string[]) => ({ heading, paragraphs });
const opinion = '我局已与四川省司法厅建立联合审查机制，今年开展三次。建议明确牵头单位。';

describe('the words of 市司法局 in the reply to 0869', () => {
  it('are found where they stand, whatever signs are between them', () => {
    const used = wordsUsed(opinion, 'cq-sfj', {
      sections: [
        section('一、关于标准', '我市将统一标准。'),
        section('二、关于协同立法', '市司法局已与四川省司法厅建立联合审查机制；今年开展三次。'),
      ],
    });
    expect(used.sections).toEqual([
      {
        section: 2,
        heading: '二、关于协同立法',
        isItsOwn: false,
        quotes: ['局已与四川省司法厅建立联合审查机制今年开展三次'],
      },
    ]);
    expect(used.share).toBeCloseTo(23 / 33, 1);
  });

  it('are not found in what any two letters have in common', () => {
    const used = wordsUsed('建议进一步加强统筹。', 'cq-sfj', { sections: [section('一、', '我局将进一步加强监管。')] });
    expect(used).toEqual({ share: 0, sections: [] });
  });

  it('are told also where the part about its view says it in other words (上海 第二十条)', () => {
    const sections = [{ ...section('三、市司法局的办理意见', '该局赞成。'), opinionOf: 'cq-sfj' }];
    expect(wordsUsed(opinion, 'cq-sfj', { sections }).sections).toEqual([
      { section: 1, heading: '三、市司法局的办理意见', isItsOwn: true, quotes: [] },
    ]);
    expect(wordsUsed(opinion, 'cq-slj', { sections }).sections).toEqual([]);
  });

  it('are none of an empty opinion', () => {
    expect(wordsUsed('。', 'cq-sfj', { sections: [section('一、', '。')] })).toEqual({ share: 0, sections: [] });
  });
});
