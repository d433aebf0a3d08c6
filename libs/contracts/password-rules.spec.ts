import { passwordFaults } from './password-rules';

describe('the rules for a password of one’s own', () => {
  it.each([
    ['Jialing-2021', []],
    ['嘉陵江岸线修复Aa1！', []],
    ['Jialing-1', ['too-short']],
    ['jialingjiang', ['too-few-kinds']],
    ['Jialingjiang2021', []],
    ['a', ['too-short', 'too-few-kinds']],
    ['X-CQ-SLJ-Handler-1', ['contains-login']],
  ] as const)('finds in %s: %j', (password, faults) => {
    expect(passwordFaults(password, 'cq-slj-handler')).toEqual(faults);
  });

  it('counts letters, not bytes: nine Chinese letters are nine', () => {
    expect(passwordFaults('嘉陵江岸线修复Aa', null)).toEqual(['too-short']);
  });
});
