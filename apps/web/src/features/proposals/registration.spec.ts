import { registerProposal, registerSecretStub } from '@banli/contracts';
import {
  isRegistrable,
  isStub,
  registrationOf,
  stubOf,
  unregistered,
  unregisteredStub,
  type RegistrationDraft,
} from './registration';

const filled: RegistrationDraft = {
  ...unregistered,
  session: '5-4',
  number: ' 0869 ',
  title: '关于在成渝地区双城经济圈建设中强化生态环境保护联防联控的建议',
  text: '建议全文。',
  requests: '统一政策标准\n\n 优化产业布局 \n',
  leadProposer: 'li-songliao',
  coSigners: [],
};

describe('registering proposal 0869', () => {
  it('sends what the contract takes, one request a line', () => {
    const body = registrationOf(filled);
    expect(registerProposal.parse(body)).toMatchObject({
      number: '0869',
      requests: ['统一政策标准', '优化产业布局'],
      containsStateSecret: false,
    });
  });

  it('does not send a proposal without its text or its deputy', () => {
    expect(isRegistrable({ ...filled, text: ' ' })).toBe(false);
    expect(isRegistrable({ ...filled, leadProposer: undefined })).toBe(false);
  });

  it('names the lead proposer once only', () => {
    expect(registrationOf({ ...filled, coSigners: ['li-songliao', 'zhang-san'] }).coSigners).toEqual(['zhang-san']);
  });

  it('of a delegation sends no co-signers, and waits for the head’s signature (第八条)', () => {
    const draft: RegistrationDraft = {
      ...filled,
      by: 'delegation',
      coSigners: ['zhang-san'],
      delegation: 'cq-dbt-tl',
      liaisonGroup: 'cq-lxz-tl',
      headSignature: '团长签字页',
    };
    expect(isRegistrable({ ...draft, headSignature: '' })).toBe(false);
    expect(registerProposal.parse(registrationOf(draft))).toMatchObject({
      coSigners: [],
      delegation: { delegation: 'cq-dbt-tl', liaisonGroup: 'cq-lxz-tl', headSignature: '团长签字页' },
    });
  });

  it('says how co-signers confirm, who checked the paper, and from which motion it comes', () => {
    const draft: RegistrationDraft = {
      ...filled,
      coSigners: ['zhang-san'],
      coSignedOn: 'platform',
      checkedBy: 'cq-lxz-tl',
      motionReference: '第12号议案',
      motionDecision: '主席团决定',
    };
    expect(isRegistrable({ ...draft, motionDecision: '' })).toBe(false);
    expect(registerProposal.parse(registrationOf(draft))).toMatchObject({
      coSignatures: { on: 'platform' },
      checkedBy: 'cq-lxz-tl',
      motion: { reference: '第12号议案', decision: '主席团决定' },
    });
  });
});

describe('the stub of a secret proposal', () => {
  it('sends its number, who keeps the paper and where, and nothing else', () => {
    const draft = {
      ...unregisteredStub,
      session: '5-4',
      number: ' 0869 ',
      holder: 'cq-rdgw',
      paperPlace: '机要室3号柜',
    };
    expect(isStub({ ...draft, paperPlace: '' })).toBe(false);
    expect(isStub(draft)).toBe(true);
    expect(registerSecretStub.parse(stubOf(draft))).toEqual({
      jurisdiction: 'chongqing',
      session: '5-4',
      number: '0869',
      holder: 'cq-rdgw',
      paperPlace: '机要室3号柜',
    });
  });
});
