import { commitmentStream, fulfilmentStream, partyId } from '@banli/domain';
import { loadFulfilment } from '@banli/store';
import { eventually } from '../support/eventually';
import { assigner, chief, deputy, handler, lead, office, playTo } from '../support/short-life';
import type { FreshCase } from '../support/stack';
import type { Visitor } from './visitor';
import { phone } from './visitor';
import { pathOf, Visitors } from './visitors';

/** What is left of 1366 × 768 where the browser is set to 200 %. */
const zoomed = { width: 683, height: 384 };

describe('a deputy of seventy, on a phone and at 200 %', () => {
  let byLink: FreshCase;
  let promised: FreshCase;
  const round = fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(lead) });
  const visitors = new Visitors(async (stack) => {
    byLink = await playTo(stack, 'delivered');
    promised = await playTo(stack, 'closed');
    await stack.moveTo('2021-02-05', []);
  });

  const newCode = async ({ page }: Visitor): Promise<string> => {
    const section = page.getByRole('region', { name: '代表评价链接' });
    const before = (await section.locator('strong').allInnerTexts()).at(0);
    await section.getByRole('button', { name: '取验证码' }).click();
    return eventually(
      async () => (await section.locator('strong').allInnerTexts()).at(0) ?? '',
      (code) => /^\d{6}$/.test(code) && code !== before,
    );
  };

  it('reads the letter by a link, rates it with reasons and the code told by telephone, and corrects it in time', async () => {
    const committee = await visitors.come(assigner);
    await committee.open(pathOf(byLink));
    const section = committee.section('代表评价链接');
    await section.getByRole('button', { name: '发出链接' }).click();
    const address = new URL(await section.locator('code').innerText());

    const rater = await visitors.arrive(phone);
    await rater.open(address.pathname + address.hash);
    await rater.section('答复函').getByText('我局已制定分段修复方案').waitFor();
    await rater.section('承诺事项落实情况').getByText('完成岸线分段修复方案。').waitFor();
    for (const size of ['特大', '大字', '标准']) {
      await rater.button(size).click();
      expect([size, await rater.scrollsSideways()]).toEqual([size, false]);
    }
    expect(await rater.targetsUnder(24)).toEqual([]);

    await rater.page.getByLabel('不满意', { exact: true }).check();
    await rater.page.getByLabel('验证码（六位数字）').fill(await newCode(committee));
    await rater.button('提交评价').click();
    await rater.page.getByText('请填写此项。').waitFor();
    await rater.page.getByLabel('具体意见').fill('没有写明哪一段先修。');
    const code = await rater.page.getByLabel('验证码（六位数字）').inputValue();
    await rater.page.getByLabel('验证码（六位数字）').fill(code === '000000' ? '000001' : '000000');
    await rater.button('提交评价').click();
    await rater.page.getByRole('alert').first().waitFor();
    await rater.page.getByLabel('验证码（六位数字）').fill(code);
    await rater.button('提交评价').click();
    await rater.page.getByText('您于2021年2月5日评价：不满意。').waitFor();
    await rater.page.getByText('您的意见：没有写明哪一段先修。').waitFor();

    await committee.open(pathOf(byLink));
    await rater.page.getByText('更正评价').first().click();
    await rater.page.getByText(/前可以更正/).waitFor();
    await rater.page.getByLabel('基本满意', { exact: true }).check();
    await rater.page.getByLabel('验证码（六位数字）').fill(await newCode(committee));
    await rater.button('更正评价').click();
    await rater.page.getByText('您于2021年2月5日评价：基本满意。').waitFor();
    const { rating } = await (await visitors.stack.as(deputy)).caseOf(byLink);
    expect(rating).toMatchObject({ level: 'basically-satisfied', on: '2021-02-05' });
  });

  it('has the letter alone on paper, in type of 16 points', async () => {
    const reader = await visitors.come(deputy, phone);
    await reader.openWhole(pathOf(promised));
    await reader.page.evaluate('window.print = () => undefined');
    await reader.button('打印答复函').click();
    await reader.page.emulateMedia({ media: 'print' });
    const letter = reader.page.locator('.letter');
    expect(await letter.isVisible()).toBe(true);
    const size = await reader.page.evaluate<string>(`getComputedStyle(document.querySelector('.letter')).fontSize`);
    expect(parseFloat(size)).toBeCloseTo((16 * 96) / 72, 2);
    for (const other of ['.deputy-ask', '.phase-rail', '.page-heading', '.commitment', '.shell-header'])
      expect([other, await reader.page.locator(other).first().isVisible()]).toEqual([other, false]);
  });

  it('follows what was promised, says something of a change once, and finds all of it in the yearly list at 200 %', async () => {
    const { stack } = visitors;
    const staff = await stack.as(handler);
    await staff.actOnCommitment(promised, '1-1', 'ReportProgress', { text: '已完成第一段的勘察。' });
    await staff.actOnCommitment(promised, '1-1', 'RequestCommitmentChange', {
      dueOn: '2022-03-31',
      reason: '汛期停工。',
    });
    await (await stack.as(chief)).actOnCommitment(promised, '1-1', 'ApproveCommitmentChange', {});

    const reader = await visitors.come(deputy, phone);
    await reader.openWhole(pathOf(promised));
    const promise = reader.page.locator('.commitment');
    await promise.getByText('已完成第一段的勘察。').waitFor();
    await promise.getByText(/2021年12月31日.*变更为2022年3月31日/).waitFor();
    await reader.perform('对变更发表意见', (form) => form.getByLabel('意见').fill('请先修人多的一段。'));
    await promise.getByText('代表意见：请先修人多的一段。').waitFor();
    expect(await reader.button('对变更发表意见').count()).toBe(0);
    await expect(
      (await stack.as(deputy)).actOnCommitment(promised, '1-1', 'CommentOnChange', { text: '再说一次。' }),
    ).rejects.toThrow();
    expect(await reader.scrollsSideways()).toBe(false);

    await stack.moveTo('2021-10-08', [round, commitmentStream(promised.stream, 1, 1)]);
    await eventually(
      () => loadFulfilment(stack.source.manager, round),
      (events) => events.length > 0,
    );
    await (
      await stack.as(office)
    ).actInRound(round, 'SendFulfilmentNotice', {
      rater: deputy,
      channels: ['platform'],
      note: '第一段已经开工。',
    });
    const large = await visitors.come(deputy, zoomed);
    await large.button('菜单').click();
    await large.page.getByRole('link', { name: '年度寄送' }).click();
    await large.page.getByRole('link', { name: '2021年度 市生态环境局' }).click();
    await large.page.getByText('第一段已经开工。').waitFor();
    await large.page.getByText('完成岸线分段修复方案。').first().waitFor();
    for (const path of [pathOf(promised), '/inbox', '/proposals', '/commitments', '/fulfilment', '/deputy-record']) {
      await large.openWhole(path);
      expect([path, await large.scrollsSideways()]).toEqual([path, false]);
    }
  });
});
