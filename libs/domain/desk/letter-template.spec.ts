import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { partyId, personId } from '../identity';
import { lead, people } from '../testing/case-0869';
import { deskSpecification } from '../testing/specifications';
import type { AdoptLetterTemplate } from './desk.commands';
import { fillLetterText, type LetterTemplateTexts } from './letter-template';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = deskSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const { handler, office, chief } = people;
const by = { by: office, on: '2021-03-05' };

const closing = '[本答复已经我局{审签人}审定。]{称谓}如有意见，请填写回执。';
const adopt = (texts: LetterTemplateTexts, reason = '统一用语'): AdoptLetterTemplate => ({
  type: 'AdoptLetterTemplate',
  unit: lead,
  texts,
  reason,
});
const nothing = lived();
const adopted = lived({ on: '2021-03-05', by: office, command: adopt({ closing }) });

describe('a unit’s own wording of its letters', () => {
  it('is its office’s to adopt, on 5 March 2021, as the first version', () => {
    nothing.when(adopt({ closing }), by).then({
      type: 'LetterTemplateAdopted',
      v: 1,
      unit: lead,
      version: 1,
      texts: { closing },
      reason: '统一用语',
    });
    expect(adopted.begun.template).toEqual({ version: 1, texts: { closing } });
  });

  it('is nobody else’s: neither a handler’s, nor the chief’s, nor another unit’s office’s, nor a substitute’s', () => {
    const refused = { act: 'AdoptLetterTemplate', allowed: ['office'] } as const;
    for (const one of [handler, chief, { ...office, unit: partyId('cq-gaj') }])
      nothing.when(adopt({ closing }), { ...by, by: one }).thenRefused('not-permitted', refused);
    nothing
      .when(adopt({ closing }), { ...by, by: handler, onBehalfOf: office })
      .thenRefused('not-for-a-substitute', { act: 'AdoptLetterTemplate', person: office.personId });
  });

  it('replaces what was in force, and goes back to the house’s texts by having none', () => {
    const mark = '{单位简称}';
    const second = adopted.and({ on: '2021-03-08', by: office, command: adopt({ closing, mark }) });
    expect(second.begun.template).toEqual({ version: 2, texts: { closing, mark } });
    const third = second.and({ on: '2021-03-09', by: office, command: adopt({}) });
    expect(third.begun.template).toEqual({ version: 3, texts: {} });
    adopted.when(adopt({ closing }), by).thenRefused('template-unchanged', {});
    nothing.when(adopt({}), by).thenRefused('template-unchanged', {});
  });

  it('stays as it is when somebody leaves their desk to a colleague', () => {
    const away = adopted.and({
      on: '2021-03-08',
      by: handler,
      command: {
        type: 'DelegateDesk',
        unit: lead,
        absent: handler,
        substitute: { ...handler, personId: personId('sthjj-04') },
        from: plainDate('2021-03-08'),
        to: plainDate('2021-03-12'),
        reason: '公出',
      },
    });
    expect(away.begun.template).toEqual({ version: 1, texts: { closing } });
  });

  it('has no placeholder that does not exist, nor one where the record has nothing to say', () => {
    nothing.when(adopt({ closing: '此函已经{签发人}审签。请填回执。' }), by).thenRefused('placeholder-unknown', {
      text: 'closing',
      placeholder: '签发人',
      known: ['称谓', '单位', '单位简称', '审签人'],
    });
    nothing
      .when(adopt({ tableTitle: '{单位}承诺事项' }), by)
      .thenRefused('placeholder-unknown', { text: 'tableTitle', placeholder: '单位', known: [] });
  });

  it('leaves out nothing that the record says: number and meeting in the title, the co-handlers in the opening', () => {
    nothing
      .when(adopt({ title: '{单位}关于{届次}建议的答复' }), by)
      .thenRefused('placeholder-missing', { text: 'title', oneOf: ['编号'] });
    nothing
      .when(adopt({ opening: '{建议}收悉，现答复如下：' }), by)
      .thenRefused('placeholder-missing', { text: 'opening', oneOf: ['协办单位'] });
    nothing
      .when(adopt({ mark: '某某局' }), by)
      .thenRefused('placeholder-missing', { text: 'mark', oneOf: ['单位', '单位简称'] });
  });

  it('has its brackets in pairs, says something, and is no letter by itself', () => {
    for (const [written, bracket] of [
      ['无承诺事项]。', ']'],
      ['[[无]]承诺事项。', '['],
      ['无{承诺事项。', '{'],
    ] as const)
      nothing
        .when(adopt({ noCommitments: written }), by)
        .thenRefused('template-bracket-stray', { text: 'noCommitments', bracket });
    nothing.when(adopt({ noCommitments: ' ' }), by).thenRefused('text-missing', { field: 'noCommitments' });
    nothing
      .when(adopt({ receiptNote: '寄'.repeat(301) }), by)
      .thenRefused('template-text-too-long', { text: 'receiptNote', most: 300 });
    nothing.when(adopt({ closing }, ' '), by).thenRefused('text-missing', { field: 'reason' });
  });
});

describe('a text with the record’s words in it', () => {
  it('names them, and leaves a bracket out where its word is empty', () => {
    expect(fillLetterText(closing, { 审签人: '王五局长', 称谓: '您' })).toBe(
      '本答复已经我局王五局长审定。您如有意见，请填写回执。',
    );
    expect(fillLetterText(closing, { 审签人: '', 称谓: '你们' })).toBe('你们如有意见，请填写回执。');
    expect(fillLetterText('经[与{协办单位}共同]研究', { 协办单位: '' })).toBe('经研究');
  });

  it('puts in a word as it is, whatever signs it has', () => {
    expect(fillLetterText('{建议}收悉。', { 建议: '《$&{单位}[一]》' })).toBe('《$&{单位}[一]》收悉。');
  });
});
