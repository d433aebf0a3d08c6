import { printableReceipt } from '@banli/letter';
import { loadRulePack } from '@banli/platform';
import { Fonts } from '../../libs/documents/fonts';
import { print } from '../../libs/documents/print';
import { documentXml } from '../support/docx-parts';
import { measurePdf, textOfPages } from '../support/measure-pdf';

const receipt = printableReceipt({
  kind: 'fulfilment',
  proposal: { number: '0869', title: '关于强化生态环境保护联防联控的建议' },
  unit: '重庆市生态环境局',
  number: '渝环函〔2021〕313号',
  deputies: ['李松辽'],
  promises: [{ item: '完成岸线分段修复方案。', due: '2021年12月31日', unit: '市生态环境局' }],
  pack: loadRulePack('chongqing'),
});
const order = { kind: 'receipt', receipt, dated: '2021-04-29' } as const;

describe('the receipt on the promises of 0869 (重庆条例第二十八条), as a file', () => {
  const fonts = new Fonts(process.env['BANLI_TEST_FONTS_DIR']);

  it('is one sheet that a deputy can fill in: the levels, room for reasons, the days of the pack and the promises', async () => {
    const pages = measurePdf(await print({ ...order, format: 'pdf' }, () => fonts));
    const text = textOfPages(pages).replace(/\s/gu, '');

    expect(pages).toHaveLength(1);
    for (const part of ['第0869号', '□满意', '□基本满意', '□不满意', '不满意的理由', '20个工作日内', '2021年12月31日'])
      expect(text).toContain(part);
  });

  it('is a Word document as well, byte for byte the same each time', async () => {
    const docx = Buffer.from(await print({ ...order, format: 'docx' }, () => fonts));

    expect(documentXml(docx)).toContain('完成岸线分段修复方案。');
    expect(docx.equals(Buffer.from(await print({ ...order, format: 'docx' }, () => fonts)))).toBe(true);
  });
});
