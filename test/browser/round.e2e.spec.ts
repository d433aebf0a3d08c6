import { commitmentStream, fulfilmentStream, partyId } from '@banli/domain';
import { loadFulfilment } from '@banli/store';
import { eventually } from '../support/eventually';
import { addPerson } from '../support/people';
import { assigner, deputy, lead, office, playOn, playTo } from '../support/short-life';
import { phone } from './visitor';
import { Visitors } from './visitors';

const otherDeputy = 'deputy-zhou';
const round = fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(lead) });

describe('the yearly round on its pages (第二十四条、第二十八条)', () => {
  const visitors = new Visitors(async (stack) => {
    await addPerson(stack, otherDeputy, 'cq-tlrd', ['deputy']);
    const the = await playTo(stack, 'sent');
    await playOn(stack, await stack.register({ leadProposer: otherDeputy }), 'registered', 'sent');
    // it is started by what tells of the promise, after the letter has gone
    await eventually(
      () =>
        stack.client.workflow
          .getHandle(round)
          .describe()
          .then(
            () => true,
            () => false,
          ),
      (started) => started,
    );
    await stack.moveTo('2021-10-01', [round, commitmentStream(the.stream, 1, 1)]);
    await eventually(
      () => loadFulfilment(stack.source.manager, round),
      (events) => events.length > 0,
    );
  });

  it('is told by the office on 1 October 2021, rated by the deputy, and studied together where not satisfied', async () => {
    const unit = await visitors.come(office);
    await unit.page.getByRole('link', { name: '年度寄送' }).click();
    await unit.page.getByRole('link', { name: /寄送落实情况.*李松辽.*2021年12月31日/ }).click();
    await unit.heading('2021年度 重庆市生态环境局').waitFor();
    const notice = unit.section('代表和承诺事项').getByRole('listitem').filter({ hasText: '李松辽' });
    await notice.getByText('尚未寄送').waitFor();
    await notice.getByRole('button', { name: '寄送落实情况' }).click();
    const sending = unit.page.getByRole('dialog', { name: '寄送落实情况' });
    await sending.getByLabel('说明').fill('逐项说明见附件。');
    await sending.getByRole('button', { name: '寄送落实情况', exact: true }).click();
    await unit.page.getByText('2021年10月1日寄送').waitFor();
    await unit.perform('报送台账');
    await unit.page.getByText('2021年10月1日报送').waitFor();

    const rater = await visitors.come(deputy, phone);
    await rater.button('菜单').click();
    await rater.page.getByRole('link', { name: '年度寄送' }).click();
    await rater.page.getByRole('link', { name: '2021年度 市生态环境局' }).click();
    await rater.page.getByText('逐项说明见附件。').waitFor();
    expect(await rater.page.getByText('未报送').count()).toBe(0);
    await rater.perform('登记落实情况送达', (form) => form.getByLabel('送达凭证').fill('本人签收'));
    await rater.button('评价落实情况').click();
    const form = rater.page.getByRole('dialog');
    await rater.choose('评价', '不满意');
    await form.getByRole('button', { name: '评价落实情况', exact: true }).click();
    await form.getByText('请填写此项。').waitFor();
    await form.getByLabel('具体意见').fill('岸线修复没有进展。');
    expect(await rater.scrollsSideways()).toBe(false);
    await form.getByRole('button', { name: '评价落实情况', exact: true }).click();
    await rater.page.getByText('2021年10月1日评价：不满意').waitFor();
    expect(await rater.button('评价落实情况').count()).toBe(0);

    const committee = await visitors.come(assigner);
    await committee.open('/fulfilment');
    await committee.page.getByRole('link', { name: '2021年度 市生态环境局' }).last().click();
    await committee.page.getByText('岸线修复没有进展。').waitFor();
    await committee.perform('登记召集研究和处理意见', async (study) => {
      await study.getByLabel('参加研究的代表和单位').fill('李松辽、市生态环境局');
      await study.getByLabel('处理意见').fill('年底前完成第一段。');
    });
    await committee.page.getByText('2021年10月1日研究，处理意见：年底前完成第一段。').waitFor();
  });

  it('is sent by 人代工委 to whom it has not reached yet, previewed and approved once, and each number leads to its rows', async () => {
    const committee = await visitors.come(assigner);
    const { page } = committee;
    await page.getByRole('link', { name: '年度汇总寄送' }).click();
    await committee.choose('年度', '2021');
    const ledger = committee.section('送达台账');
    await ledger.getByText('未寄送 1').waitFor();
    await committee.button('汇总寄送落实情况').click();
    const form = page.getByRole('dialog', { name: '汇总寄送落实情况' });
    await form.locator('tbody tr').first().waitFor();
    expect(await form.locator('tbody tr').count()).toBe(1);
    await form.getByLabel('纸质和平台').check();
    await form.getByRole('button', { name: '汇总寄送落实情况（1）' }).click();
    await form.waitFor({ state: 'hidden' });
    await committee.section('批次').getByText('1项完成，0项未办').waitFor();
    await ledger.getByText('未送达 1').click();
    await eventually(
      () => ledger.locator('tbody tr').allInnerTexts(),
      (rows) => rows.length === 1 && rows.every((row) => row.includes('2021年10月1日')),
    );

    await page.getByRole('link', { name: '2021年办理工作情况数据' }).click();
    await committee.heading('2021年办理工作情况数据').waitFor();
    await committee.loaded();
    const numbers = page.locator('td a');
    const each = await Promise.all(
      (await numbers.all()).map(
        async (one) => [await one.getAttribute('href'), Number(await one.innerText())] as const,
      ),
    );
    expect(each.length).toBeGreaterThan(4);
    for (const [rowsAt, number] of each) {
      await committee.open(rowsAt ?? '');
      await page.locator('section tbody tr').first().waitFor();
      expect([rowsAt, await page.locator('section tbody tr').count()]).toEqual([rowsAt, number]);
    }
  });
});
