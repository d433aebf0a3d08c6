import { keyForIntent, settleIntent } from './intent';
import { memoryStorage } from './testing/memory-storage';

const path = '/api/proposals/chongqing/5-4/0869/submit-opinion';
const body = { text: '同意。' };

describe('the id of an intended act', () => {
  it('is a version 4 UUID, as the server asks for', () => {
    expect(keyForIntent(path, body, memoryStorage())).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('stays the same when the answer was lost and the opinion is sent again', () => {
    const store = memoryStorage();
    const first = keyForIntent(path, body, store);
    expect(keyForIntent(path, { text: '同意。' }, store)).toBe(first);
  });

  it('changes with the text, because one id never stands for two contents', () => {
    const store = memoryStorage();
    const first = keyForIntent(path, body, store);
    expect(keyForIntent(path, { text: '不同意。' }, store)).not.toBe(first);
  });

  it('is another one for the same words sent anew after the act was done', () => {
    const store = memoryStorage();
    const first = keyForIntent(path, body, store);
    settleIntent(path, store);
    expect(keyForIntent(path, body, store)).not.toBe(first);
  });

  it('is given even where the browser keeps nothing', () => {
    const full = memoryStorage({ full: true });
    expect(keyForIntent(path, body, full)).toHaveLength(36);
  });
});
