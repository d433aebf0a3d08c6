import type { Browser } from 'playwright-core';
import { assigner } from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';
import { openBrowser, Visitor } from './visitor';

/** Later proposals than the page of a list holds. */
const LATER = 60;

describe('the main proposal of a merge', () => {
  let stack: TestStack;
  let browser: Browser;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startTestStack(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  it('received on 5 February 2021 is found by a part of its title behind sixty later ones', async () => {
    const main = await stack.register({ title: '关于保护湿地鸟类的建议' });
    const merged = await stack.register({ title: '关于保护候鸟栖息地的建议' });
    await stack.source.query(
      `insert into read.proposal (stream, jurisdiction, session, number, title, lead_proposer, assigning_body, supervising_body, phase, pack, received_on)
       select 'proposal/chongqing/5-5/' || i, 'chongqing', '5-5', i::text, '关于第' || i || '件事的建议', 'deputy-li-songliao', 'cq-rdgw', 'cq-rdgw',
              'received', 'chongqing@2018.1', date '2021-03-01' from generate_series(2001, 2000 + $1) as i`,
      [LATER],
    );
    await stack.source.query(
      `insert into read.case_party (stream, party, relation)
       select stream, 'cq-rdgw', 'assigning-body' from read.proposal where session = '5-5'`,
    );
    const visitor = await Visitor.signedIn(browser, stack, assigner);
    await visitor.open(`/proposals/chongqing/5-4/${merged.number}?act=InformProposersOfMerge`);

    await visitor.choose('主件', '湿地鸟类');
    await visitor.button('提交').click();
    await visitor.page.getByRole('dialog').waitFor({ state: 'hidden' });

    const { intake } = await (await stack.as(assigner)).caseOf(merged);
    expect(intake.merge?.into.stream).toBe(main.stream);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
