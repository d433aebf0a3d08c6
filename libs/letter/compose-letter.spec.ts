import { plainDate } from '@banli/calendar';
import { partyId, type LetterTemplateTexts } from '@banli/domain';
import { composeClosing, composeCopies, composeOpening, composeSalutation, composeTitle } from './compose-letter';
import { caseFacts, unit } from './example-case';
import { checkTemplate } from './sample-letter';

describe('the standard sentences of a letter', () => {
  it('names the organ in full, the congress, the session and the number in the title', () => {
    expect(composeTitle(caseFacts)).toBe('重庆市水利局关于市六届人大一次会议第0012号建议办理情况的答复函');
  });

  it('addresses every deputy of a joint proposal (重庆条例第二十三条)', () => {
    expect(composeSalutation({ ...caseFacts, deputies: ['张三', '李四'] })).toEqual(['张三', '李四']);
  });

  it('names the co-handlers in the opening in the order of the record', () => {
    expect(composeOpening(caseFacts)).toBe(
      '您提出的《关于加强小流域治理的建议》（第0012号）收悉。经与市林业局、市公安局共同研究办理，现将办理情况答复如下：',
    );
  });

  it('quotes every proposal merged in by its number and, where it is known, its title (13)', () => {
    const merged = [{ number: '0077', title: '关于保护湿地的建议' }, { number: '0081' }];
    const facts = { ...caseFacts, deputies: ['张三', '李四'], proposal: { ...caseFacts.proposal, merged } };
    expect(composeTitle(facts)).toBe(
      '重庆市水利局关于市六届人大一次会议第0012号、第0077号、第0081号建议办理情况的答复函',
    );
    expect(composeOpening(facts)).toContain(
      '你们提出的《关于加强小流域治理的建议》（第0012号）、《关于保护湿地的建议》（第0077号）、第0081号建议收悉。',
    );
  });

  it('leaves out a co-handler whose opinion was waived or not used', () => {
    const coHandlers = [
      { unit: unit.forestry, opinion: 'waived', used: false },
      { unit: unit.police, opinion: 'accepted', used: false },
    ] as const;

    expect(composeOpening({ ...caseFacts, coHandlers })).toBe(
      '您提出的《关于加强小流域治理的建议》（第0012号）收悉。经研究办理，现将办理情况答复如下：',
    );
  });

  it('says 你们 to several deputies', () => {
    const joint = { ...caseFacts, deputies: ['张三', '李四'] };

    expect(composeOpening(joint)).toMatch(/^你们提出的/u);
    expect(composeClosing(joint)).toContain('对以上答复你们有什么意见');
  });

  it('turns book marks inside the quoted title into single ones (GB/T 15834-2011)', () => {
    const proposal = { ...caseFacts.proposal, title: '关于修订《重庆市河道管理条例》的建议' };

    expect(composeOpening({ ...caseFacts, proposal })).toContain('《关于修订〈重庆市河道管理条例〉的建议》');
  });

  it('leaves the sign-off out of the closing while nobody is known to sign', () => {
    const { signer, ...unsigned } = caseFacts;

    expect(composeClosing(caseFacts)).toBe(
      `此函已经${signer?.name ?? ''}局长审签。对以上答复您有什么意见，请填写在回执上寄给我们，以便进一步改进工作。`,
    );
    expect(composeClosing(unsigned)).toBe('对以上答复您有什么意见，请填写在回执上寄给我们，以便进一步改进工作。');
  });

  it('orders the copies as the pack does: by law first, then by practice', () => {
    expect(composeCopies(caseFacts)).toEqual(['rdgw', 'office', 'district', 'forestry', 'police']);
  });

  it('sends the government office no copy of a court’s letter (重庆条例第二十五条)', () => {
    const directory = caseFacts.directory.map((party) =>
      party.id === unit.water ? ({ ...party, kind: 'court' } as const) : party,
    );

    expect(composeCopies({ ...caseFacts, directory })).not.toContain('office');
  });

  it('takes a lead that the directory lacks for a fault', () => {
    expect(() => composeTitle({ ...caseFacts, lead: partyId('nobody') })).toThrow('nobody');
  });
});

describe('a unit’s own wording', () => {
  const own = {
    title: '{单位简称}对{届次}{编号}建议的答复函',
    opening: '{建议}已收悉。[本件由{协办单位}协办。]现答复{称谓}如下：',
    closing: '[以上答复已由{审签人}审定。]{称谓}如有意见，请填写回执。',
  };

  it('says the same facts in other words', () => {
    expect(composeTitle(caseFacts, own)).toBe('市水利局对市六届人大一次会议第0012号建议的答复函');
    expect(composeOpening(caseFacts, own)).toBe(
      '《关于加强小流域治理的建议》（第0012号）已收悉。本件由市林业局、市公安局协办。现答复您如下：',
    );
    expect(composeClosing(caseFacts, own)).toBe('以上答复已由王五局长审定。您如有意见，请填写回执。');
  });

  it('leaves out what has nothing to say: no co-handler, nobody to sign', () => {
    const { signer: _nobody, ...unsigned } = caseFacts;
    expect(composeOpening({ ...caseFacts, coHandlers: [] }, own)).not.toContain('协办');
    expect(composeClosing(unsigned, own)).toBe('您如有意见，请填写回执。');
  });

  it('passes the checks that the house’s passes, or is told which it does not', () => {
    const facts = {
      unit: unit.water,
      directory: caseFacts.directory,
      pack: caseFacts.pack,
      on: plainDate('2026-11-30'),
    };
    const worded = (texts: LetterTemplateTexts) => checkTemplate(facts, texts).map(({ code }) => code);
    expect(worded({})).toEqual([]);
    expect(worded(own)).toEqual([]);
    expect(worded({ closing: '[以上答复已由{审签人}审定。]如有意见请来电。' })).toEqual(['receipt-not-asked']);
    expect(worded({ closing: '[答复人：{审签人}。]请填写回执。' })).toEqual(['signer-not-named']);
  });
});
