import { forgetKept, keep, readKept } from './kept-text';
import { memoryStorage } from './testing/memory-storage';

const as = { person: 'cq-sfj-handler', subject: 'chongqing/5-4/0869', form: 'SubmitOpinion' };
const typed = { text: '建议加强协同立法。' };

describe('what a person has typed and not sent', () => {
  it('is there again after the session ended on 24 March 2021 and the page was opened anew', () => {
    const store = memoryStorage();
    expect(keep(as, typed, store)).toBe(true);
    expect(readKept(as, store)).toEqual(typed);
  });

  it('is shown to nobody else who signs in on the same machine', () => {
    const store = memoryStorage();
    keep(as, typed, store);
    expect(readKept({ ...as, person: 'cq-slj-handler' }, store)).toBeUndefined();
  });

  it('does not appear in another case or another form', () => {
    const store = memoryStorage();
    keep(as, typed, store);
    expect(readKept({ ...as, subject: 'chongqing/5-4/0870' }, store)).toBeUndefined();
    expect(readKept({ ...as, form: 'RecordContact' }, store)).toBeUndefined();
  });

  it('is gone once the server has it', () => {
    const store = memoryStorage();
    keep(as, typed, store);
    forgetKept(as, store);
    expect(readKept(as, store)).toBeUndefined();
  });

  it('says so where the browser does not keep it', () => {
    const full = memoryStorage({ full: true });
    expect(keep(as, typed, full)).toBe(false);
  });

  it('begins empty where what was kept is damaged', () => {
    const store = memoryStorage();
    store.setItem('banli.kept.cq-sfj-handler.chongqing/5-4/0869.SubmitOpinion', '{"text":');
    expect(readKept(as, store)).toBeUndefined();
    expect(store.length).toBe(0);
  });
});
