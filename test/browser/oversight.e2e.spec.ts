import { assigner, chief, deputy, handler, office, playTo } from '../support/short-life';
import { phone } from './visitor';
import { Visitors } from './visitors';

describe('oversight on its pages (第二十六条、第三十二条、第三十八条)', () => {
  const visitors = new Visitors(async (stack) => {
    const the = await playTo(stack, 'closed');
    await stack.moveTo('2021-02-22', [the.stream]);
    const promise = [the, '1-1'] as const;
    await (
      await stack.as(handler)
    ).actOnCommitment(...promise, 'RequestCommitmentChange', {
      dueOn: '2022-06-30',
      reason: '川方协议推迟签订。',
    });
    await (await stack.as(chief)).actOnCommitment(...promise, 'ApproveCommitmentChange', {});
  });

  it('begins with an order of 人代工委 on 22 February 2021, is reported by the unit, and stands on the case', async () => {
    const committee = await visitors.come(assigner);
    await committee.page.getByRole('link', { name: '监督督办' }).click();
    await committee.perform('责令限期整改', async (form) => {
      await form.getByLabel('名称').fill('逾期办理整改');
      await committee.choose('整改单位', '市生态环境局');
      await form.getByLabel('查明的情况').fill('未按规定期限办理。');
      await form.getByLabel('整改要求').fill('查明原因，建立预警制度。');
      await form.getByLabel('报告期限').fill('2021-03-12');
      await form.getByLabel('报告期限').press('Enter');
      await form.getByLabel('决定（会议、文号）').fill('主任会议2021年第9次会议');
    });
    await committee.page.getByRole('link', { name: '逾期办理整改' }).click();
    await committee.heading('逾期办理整改').waitFor();

    const unit = await visitors.come(office, phone);
    await unit.page.getByRole('link', { name: /报告整改情况/ }).click();
    await unit.perform('报告办理情况', (form) => form.getByLabel('报告内容').fill('原因已经查明，见附件。'));
    await unit.page.getByText('2021年2月22日报告').waitFor();
    expect(await unit.scrollsSideways()).toBe(false);

    await committee.page.reload();
    await committee.perform('认可报告');
    await committee.page.getByText('2021年2月22日认可').first().waitFor();
    await committee.open('/oversight');
    await committee.page.getByRole('link', { name: '代表履职档案' }).click();
    await committee.page.getByText('请选择一位代表。').waitFor();
  });

  it('keeps the deputy’s record, and lets them comment once on a changed commitment', async () => {
    const rater = await visitors.come(deputy);
    await rater.open('/commitments');
    await rater.perform('对变更发表意见', (form) => form.getByLabel('意见').fill('可以接受，请报告进展。'));
    await rater.page.getByText('代表意见：可以接受，请报告进展。').waitFor();
    expect(await rater.button('对变更发表意见').count()).toBe(0);
    await rater.page.getByRole('link', { name: '履职档案' }).click();
    await rater.page.getByText('评价答复函').filter({ visible: true }).first().waitFor();
    await rater.page.getByText('对承诺变更发表意见').filter({ visible: true }).first().waitFor();
    expect(await rater.scrollsSideways()).toBe(false);
  });
});
