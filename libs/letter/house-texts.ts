import type { LetterTemplateTexts, LetterText } from '@banli/domain';

/** How letters are worded where a unit has no template of its own: by the practice of letter 渝环函〔2021〕313号. */
export const HOUSE_TEXTS: Readonly<Record<LetterText, string>> = {
  mark: '{单位}',
  title: '{单位}关于{届次}{编号}建议办理情况的答复函',
  opening: '{称谓}提出的{建议}收悉。经[与{协办单位}共同]研究办理，现将办理情况答复如下：',
  closing: '[此函已经{审签人}审签。]对以上答复{称谓}有什么意见，请填写在回执上寄给我们，以便进一步改进工作。',
  signature: '{单位}',
  tableTitle: '承诺事项列表',
  noCommitments: '无承诺事项。',
  receiptNote: '',
};

/** The unit's own texts over the house's. */
export const textsOf = (own: LetterTemplateTexts = {}): Readonly<Record<LetterText, string>> => ({
  ...HOUSE_TEXTS,
  ...own,
});
