import { startTestStack, type TestStack } from '../support/stack';
describe('stack', () => {
  let stack: TestStack;
  beforeAll(async () => { const t = performance.now(); stack = await startTestStack(); console.log('start', performance.now() - t); });
  afterAll(() => stack.stop());
  it('works', async () => {
    let t = performance.now(); const lap = (w: string) => { console.log(w, performance.now() - t); t = performance.now(); };
    const one = await stack.register(); lap('register');
    await stack.assign(one, ['cq-slj']); lap('assign');
    await stack.moveTo('2021-03-24', [one.stream]); lap('move');
    const board = await (await stack.as('cq-rdgw-supervisor')).board(); lap('board');
    expect(board.on).toBe('2021-03-24');
    await stack.kill('worker'); lap('kill'); await stack.start('worker'); lap('start');
    console.log(await stack.banli('recover', 'temporal')); lap('banli');
  });
});
