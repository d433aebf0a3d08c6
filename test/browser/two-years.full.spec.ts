import { plainDate } from '@banli/calendar';
import { commitmentStream, fulfilmentStream, partyId, type StreamId } from '@banli/domain';
import { loadFulfilment } from '@banli/store';
import { eventually } from '../support/eventually';
import { addPerson } from '../support/people';
import {
  assigner,
  deputy,
  handler,
  lead,
  office,
  playOn,
  playTo,
  shortLetter,
  supervisor,
} from '../support/short-life';
import type { FreshCase, TestStack } from '../support/stack';
import { linesOf } from '../support/workbook';
import { phone } from './visitor';
import { Visitors } from './visitors';

const otherDeputy = 'deputy-zhou';
const roundOf = (year: number): StreamId => fulfilmentStream({ jurisdiction: 'chongqing', year, unit: partyId(lead) });
const [first, next] = [roundOf(2021), roundOf(2022)];

/** Two years pass before the first page is opened, milliseconds. */
const PREPARED_WITHIN = 240_000;

/** A letter of 2022 with a promise for its end. */
const letterOf2022 = {
  ...shortLetter,
  commitments: shortLetter.commitments.map((one) => ({
    ...one,
    item: '完成第二批岸线修复。',
    dueOn: plainDate('2022-12-31'),
  })),
};

async function begun(stack: TestStack, round: StreamId): Promise<void> {
  await eventually(
    () => loadFulfilment(stack.source.manager, round),
    (events) => events.length > 0,
    60_000,
  );
}

describe('the yearly round of 2022 over the commitments of two years, on its pages (第二十四、二十八、二十九条)', () => {
  let ofLastYear: FreshCase;
  const visitors = new Visitors(async (stack) => {
    await addPerson(stack, otherDeputy, 'cq-tlrd', ['deputy']);
    ofLastYear = await playTo(stack, 'sent');
    const kept = await stack.register({ leadProposer: otherDeputy });
    await playOn(stack, kept, 'registered', 'sent');
    await (await stack.as(handler)).actOnCommitment(kept, '1-1', 'ReportFulfilment', { evidence: '方案已印发。' });
    await (await stack.as(supervisor)).actOnCommitment(kept, '1-1', 'ConfirmFulfilment', { remark: '' });

    // the round of 2021, which the next one follows
    await stack.moveTo('2021-10-08', [first, commitmentStream(ofLastYear.stream, 1, 1)]);
    await begun(stack, first);
    const inOffice = await stack.as(office);
    for (const rater of [deputy, otherDeputy]) {
      await inOffice.actInRound(first, 'SendFulfilmentNotice', { rater, channels: ['platform'] });
      await inOffice.actInRound(first, 'ConfirmNoticeDelivery', { rater, proof: '平台签收记录' });
    }
    const rate = async (rater: string): Promise<unknown> =>
      (await stack.as(rater)).actInRound(first, 'RateFulfilment', { rater, level: 'satisfied' });
    await rate(deputy);
    await inOffice.actInRound(first, 'SubmitLedger', {});
    await stack.moveTo('2022-02-07', [first, commitmentStream(ofLastYear.stream, 1, 1)]);
    // late: a round ends with its year once the last has answered
    await rate(otherDeputy);
    await stack.client.workflow.getHandle(first).result();

    const ofThisYear = await stack.register({ timelineStart: '2022-02-07T01:00:00.000Z' });
    await playOn(stack, ofThisYear, 'registered', 'consulted');
    await (await stack.as(handler)).act(ofThisYear, 'SaveDraft', { content: letterOf2022 });
    await playOn(stack, ofThisYear, 'drafted', 'sent');
    await stack.moveTo('2022-10-08', [
      next,
      commitmentStream(ofLastYear.stream, 1, 1),
      commitmentStream(ofThisYear.stream, 1, 1),
    ]);
    await begun(stack, next);
  }, PREPARED_WITHIN);

  it('is previewed, approved as counted and sent in one go, with the ledger', async () => {
    const unit = await visitors.come(office);
    await unit.open('/fulfilment?year=2022');
    await unit.page.getByRole('link', { name: '2022年度 市生态环境局' }).last().click();
    await unit.heading('2022年度 重庆市生态环境局').waitFor();
    await unit.button('一次寄送全部').click();
    const form = unit.page.getByRole('dialog', { name: '一次寄送全部' });
    const rows = form.locator('tbody tr');
    await rows.first().waitFor();
    const counted = await Promise.all(
      (await rows.all()).map(async (row) => (await row.getByRole('cell').allInnerTexts()).map((text) => text.trim())),
    );
    // of 李松辽 one promise of each year, both open; of the other deputy last year's, which was kept
    expect(counted.map(([, ...numbers]) => numbers)).toEqual([
      ['2', '0', '0', '尚未寄送'],
      ['0', '1', '0', '尚未寄送'],
    ]);
    await form.getByLabel('说明').fill('两年的承诺一并说明。');
    await form.getByRole('button', { name: '确认寄送（2）' }).click();
    await form.waitFor({ state: 'hidden' });
    await eventually(
      () => unit.page.getByText('2022年10月8日寄送').count(),
      (count) => count === 2,
    );
    await unit.perform('报送台账');
    await unit.page.getByText('2022年10月8日报送').waitFor();
  });

  it('is read and rated by the deputy on a phone, both years’ promises on one list', async () => {
    const rater = await visitors.come(deputy, phone);
    await rater.button('菜单').click();
    await rater.page.getByRole('link', { name: '年度寄送' }).click();
    await rater.page.getByRole('link', { name: '2022年度 市生态环境局' }).last().click();
    await rater.page.getByText('完成岸线分段修复方案。').waitFor();
    await rater.page.getByText('完成第二批岸线修复。').waitFor();
    await rater.perform('登记落实情况送达', (form) => form.getByLabel('送达凭证').fill('本人签收'));
    await rater.perform('评价落实情况', () => rater.choose('评价', '基本满意'));
    await rater.page.getByText('2022年10月8日评价：基本满意').waitFor();
    expect(await rater.scrollsSideways()).toBe(false);
  });

  it('is chased on the pages where nobody answers, left out once overdue, and counted as such', async () => {
    const { stack } = visitors;
    const unit = await visitors.come(office);
    await unit.open(`/${next}`);
    await unit.perform('登记落实情况送达', (form) => form.getByLabel('送达凭证').fill('邮政回执'));
    await stack.moveTo('2022-11-15', [next]);

    const committee = await visitors.come(assigner);
    await committee.open(`/${next}`);
    expect(await committee.button('未反馈，不计入统计').count()).toBe(0);
    await committee.perform('催促代表反馈回执', async (form) => {
      await committee.choose('催促方式', '电话');
      await form.getByLabel('催促内容').fill('请在本周内评价。');
    });
    await committee.page.getByText('2022年11月15日催促：请在本周内评价。').waitFor();
    await committee.perform('未反馈，不计入统计');
    await committee.page.getByText(/2022年11月15日起不计入统计/).waitFor();

    const watching = await visitors.come(supervisor);
    await watching.open('/fulfilment?year=2022');
    const row = watching.page.getByRole('row').filter({ hasText: '2022年度 市生态环境局' });
    await row.getByText('已寄送 2/2，已评价或者不计入 2').waitFor();
    const [saved] = await Promise.all([
      watching.page.waitForEvent('download'),
      watching.page.getByRole('link', { name: '导出 CSV' }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await saved.createReadStream()) parts.push(part as Buffer);
    const [, line] = linesOf(Buffer.concat(parts).toString('utf8'));
    expect(line?.slice(0, 7)).toEqual(['2022', '市生态环境局', '2022-12-31', '2', '2', '2', '2022-10-08']);

    // as it was known the day after it was sent
    await watching.page.getByLabel('截至').fill('2022-10-09');
    await row.getByText('已寄送 2/2，已评价或者不计入 1').waitFor();
  });
});
