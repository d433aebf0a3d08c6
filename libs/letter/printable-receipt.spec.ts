import { loadRulePack } from '../platform/rule-files';
import { printableReceipt, promiseCells, type ReceiptFacts } from './printable-receipt';

const facts: ReceiptFacts = {
  kind: 'reply',
  proposal: { number: '0869', title: '关于强化生态环境保护联防联控的建议' },
  unit: '重庆市生态环境局',
  number: '渝环函〔2021〕313号',
  deputies: ['李松辽'],
  promises: [{ item: '建成储备点', due: '2021年12月31日', unit: '市生态环境局' }],
  pack: loadRulePack('chongqing'),
};
const labels = (more: Partial<ReceiptFacts>): readonly string[] =>
  printableReceipt({ ...facts, ...more }).rows.map(([label]) => label);

describe('the receipt that goes with a letter', () => {
  it('asks for one rating, with reasons where the deputy is not satisfied, within 20 working days (重庆条例第二十七条)', () => {
    const { rows, notes, promises } = printableReceipt(facts);

    expect(rows).toContainEqual(['对答复的评价', '□ 满意　　□ 基本满意　　□ 不满意']);
    expect(labels({})).toContain('不满意的理由');
    expect(notes.join('')).toContain('20个工作日内填写，反馈市人大常委会人代工委');
    expect(promises).toEqual([]);
  });

  it('asks for attitude and result apart in Shanghai, without a number of days (上海条例第二十一条)', () => {
    const pack = loadRulePack('shanghai');

    expect(labels({ pack })).toEqual(expect.arrayContaining(pack.ratingAspects?.each.map(({ name }) => name.zh) ?? []));
    expect(labels({ pack })).not.toContain('对答复的评价');
    expect(printableReceipt({ ...facts, pack }).notes.join('')).not.toMatch(/\d/u);
  });

  it('is filled in by each deputy in Beijing (北京条例第二十三条), not by the lead proposer for all', () => {
    const deputies = ['代表甲', '代表乙'];
    const notesUnder = (pack: ReceiptFacts['pack']) => printableReceipt({ ...facts, deputies, pack }).notes.join('');

    expect(notesUnder(loadRulePack('beijing'))).toContain('每位代表各填写一份');
    expect(notesUnder(loadRulePack('chongqing'))).not.toContain('各填写');
  });

  it('has a line for each co-handler where their part is rated too', () => {
    expect(labels({ coHandlers: ['市司法局'] })).toContain('市司法局的协办工作');
    expect(labels({ kind: 'fulfilment', coHandlers: ['市司法局'] })).not.toContain('市司法局的协办工作');
  });

  it('lists the promises where it is their fulfilment that is rated (重庆条例第二十八条)', () => {
    const { title, promises } = printableReceipt({ ...facts, kind: 'fulfilment' });

    expect(title).toBe('答复函承诺事项落实情况回执');
    expect(promises).toEqual(facts.promises);
  });

  it('says what the notice of the fourth quarter said of each of them (重庆条例第二十四条)', () => {
    const [promise] = facts.promises;
    const told = [{ ...promise, item: '建成储备点', due: '', unit: '', told: '已落实（2021年12月20日）。' }];
    const { rows, promises } = printableReceipt({
      ...facts,
      kind: 'fulfilment',
      promises: told,
      notice: { year: 2021, note: '另附照片。' },
    });

    expect(rows).toContainEqual(['落实情况通报', '2021年第四季度：另附照片。']);
    expect(promiseCells(promises)).toEqual({
      head: ['序号', '承诺事项具体内容（分项列出）', '承诺落实时间', '责任单位', '落实情况'],
      rows: [['1', '建成储备点', '', '', '已落实（2021年12月20日）。']],
    });
    expect(promiseCells(facts.promises).head).toHaveLength(4);
    expect(labels({ notice: { year: 2021 } })).not.toContain('落实情况通报');
  });
});
