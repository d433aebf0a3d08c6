import { sha256 } from '@banli/domain';
import { checkCodeOf, readCheckCode } from './check-code';

describe('the code on a print', () => {
  it('is twelve letters in three groups, none that is taken for another', () => {
    expect(checkCodeOf(sha256('0'.repeat(64)))).toBe('0000-0000-0000');
    expect(checkCodeOf(sha256('f'.repeat(64)))).toBe('ZZZZ-ZZZZ-ZZZZ');
    expect(checkCodeOf(sha256(`8f3a2c9177d0e5b${'0'.repeat(49)}`))).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-?){3}$/);
  });

  it('is another where one bit of the first sixty is another', () => {
    expect(checkCodeOf(sha256(`${'0'.repeat(14)}1${'0'.repeat(49)}`))).toBe('0000-0000-0001');
  });

  it('is read as somebody types it: small letters, O for 0, I for 1, no dashes', () => {
    expect(readCheckCode('k7q2 9xmd 4htr')).toBe('K7Q2-9XMD-4HTR');
    expect(readCheckCode('OOIL—0000—0000')).toBe('0011-0000-0000');
    expect(readCheckCode('K7Q2-9XMD')).toBeUndefined();
    expect(readCheckCode('不是查验码不是查验码啊啊')).toBeUndefined();
  });
});
