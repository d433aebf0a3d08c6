import { registerProposal } from '@banli/contracts';
import { isRegistrable, registrationOf, unregistered, type RegistrationDraft } from './registration';

const filled: RegistrationDraft = {
  ...unregistered,
  secret: false,
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

  it('waits for the answer about state secrets before anything can be sent', () => {
    expect(isRegistrable(filled)).toBe(true);
    const { secret: _unanswered, ...unasked } = filled;
    expect(isRegistrable(unasked)).toBe(false);
    expect(isRegistrable({ ...filled, secret: true })).toBe(false);
  });

  it('does not send a proposal without its text or its deputy', () => {
    expect(isRegistrable({ ...filled, text: ' ' })).toBe(false);
    expect(isRegistrable({ ...filled, leadProposer: undefined })).toBe(false);
  });

  it('names the lead proposer once only', () => {
    expect(registrationOf({ ...filled, coSigners: ['li-songliao', 'zhang-san'] }).coSigners).toEqual(['zhang-san']);
  });
});
