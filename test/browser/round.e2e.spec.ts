import { commitmentStream, fulfilmentStream, partyId } from '@banli/domain';
import { loadFulfilment } from '@banli/store';
import { eventually } from '../support/eventually';
import { assigner, deputy, lead, office, playTo } from '../support/short-life';
import { phone } from './visitor';
import { Visitors } from './visitors';

const round = fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(lead) });

describe('the yearly round on its pages (第二十四条、第二十八条)', () => {
  const visitors = new Visitors(async (stack) => {
    const the = await playTo(stack, 'sent');
    await stack.moveTo('2021-10-01', [round, commitmentStream(the.stream, 1, 1)]);
    await eventually(
      () => loadFulfilment(stack.source.manager, round),
      (events) => events.length > 0,
    );
  });

  it('is told by the office on 1 October 2021, rated by the deputy, and studied together where not satisfied', async () => {
    const unit = await visitors.come(office);
    await unit.page.getByRole('link', { name: '年度寄送' }).click();
    await unit.page.getByRole('link', { name: /寄送落实情况.*2021年12月31日/ }).click();
    await unit.heading('2021年度 重庆市生态环境局').waitFor();
    await unit.page.getByText('尚未寄送').waitFor();
    await unit.perform('寄送落实情况', (form) => form.getByLabel('说明').fill('逐项说明见附件。'));
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
});
