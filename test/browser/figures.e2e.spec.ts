import { assigner, playTo, supervisor } from '../support/short-life';
import type { FreshCase } from '../support/stack';
import { phone } from './visitor';
import { pathOf, Visitors } from './visitors';

describe('opinions board and rates on 25 March 2021', () => {
  let asked: FreshCase;
  let awaiting: FreshCase;
  const visitors = new Visitors(async (stack) => {
    asked = await stack.register();
    await stack.assign(asked, ['cq-slj', 'cq-sfj']);
    await (await stack.as('cq-slj-handler')).act(asked, 'SubmitOpinion', { text: '同意。' });
    await playTo(stack, 'closed');
    awaiting = await playTo(stack, 'delivered');
    await stack.moveTo('2021-03-25', [asked.stream]);
  });

  it('names the co-handler that keeps a letter waiting, one day late, and keeps the choice in the address', async () => {
    const looking = await visitors.come(supervisor);
    await looking.page.getByRole('link', { name: '协办意见' }).click();
    const unit = looking.section('各单位情况').getByRole('row').filter({ hasText: '市司法局' });
    await unit.waitFor();
    expect((await unit.getByRole('cell').allInnerTexts()).map((text) => text.trim())).toEqual([
      '市司法局',
      '1',
      '1',
      '1',
      '1',
      '1',
    ]);
    const letter = looking
      .section('答复函')
      .getByRole('row')
      .filter({ hasText: `第${asked.number}号` });
    expect(await letter.innerText()).toMatch(/市水利局\s*已提交/);
    expect(await letter.innerText()).toMatch(/市司法局\s*逾期.*逾期1天/);

    await looking.choose('状态', '免予提交');
    await looking.page.getByText('没有符合条件的答复函。').waitFor();
    await looking.choose('状态', '逾期');
    await letter.waitFor();
    expect(new URL(looking.page.url()).searchParams.get('state')).toBe('late');
    await letter.getByRole('link').click();
    await looking.page.waitForURL(`**${pathOf(asked)}`);
  });

  it('gives each rate with numerator, denominator and what is left out, down to the case behind it', async () => {
    const looking = await visitors.come(supervisor);
    await looking.page.getByRole('link', { name: '四项指标' }).click();
    const satisfaction = looking.section('满意率');
    await satisfaction.getByText('100.0%').waitFor();
    expect(await satisfaction.innerText()).toMatch(/100\.0%\s*1 \/ 1/);

    await satisfaction.getByRole('button', { name: /不计入\s*待评价：1项/ }).click();
    const row = satisfaction.getByRole('row').filter({ hasText: `第${awaiting.number}号` });
    await row.getByText('待评价').waitFor();
    expect(new URL(looking.page.url()).search).toContain('rate=satisfaction');
    expect(await satisfaction.locator('tbody tr').count()).toBe(1);
    await row.getByRole('link').click();
    await looking.page.waitForURL(`**${pathOf(awaiting)}`);
  });

  it('moves dates by a day on which offices are closed, seen before it is done (/administration/rules)', async () => {
    const security = await visitors.comeTo('cq-security', '/administration/accounts');
    const { page } = security;
    await page.getByRole('link', { name: '规则与日历' }).click();
    const calendar = security.section('工作日历');
    await calendar.getByLabel('停止办公日期').fill('2021-05-05 ~ 2021-05-07 全市停电');
    const form = calendar.locator('form').filter({ hasText: '停止办公日期' });
    await form.getByLabel('原因').fill('渝府办〔2021〕12号');
    await form.getByRole('button', { name: '预览会移动的日期' }).click();
    const moves = form.locator('tbody tr');
    await moves.first().waitFor();
    const foretold = await moves.filter({ hasText: asked.number }).first().innerText();
    const [, to = ''] = [...foretold.matchAll(/\d+年\d+月\d+日/g)].map(([day]) => day);
    await form.getByRole('button', { name: '登记停止办公' }).click();
    await security
      .section('变动进度')
      .getByText(/待通知 0，拒绝 0/)
      .waitFor();

    const looking = await visitors.come(supervisor);
    await looking.open(pathOf(asked));
    await looking.section('期限').getByText(to).first().waitFor();
  });

  it('hands what a unit that is no more still has to its successor, in one approval (/succession)', async () => {
    const committee = await visitors.come(assigner);
    await committee.page.getByRole('link', { name: '单位调整' }).click();
    await committee.choose('原单位', '市司法局');
    const work = committee.section('单位调整，移交承接单位');
    await work.getByRole('row').filter({ hasText: asked.number }).getByText('协办').waitFor();
    await work.getByLabel('合并').check();
    await committee.choose('承接单位', '市应急局');
    await work.getByLabel('决定（文号）').fill('渝委发〔2021〕9号');
    await work.getByRole('button', { name: '确认移交（1）' }).click();
    await committee.section('批次').getByText('1项完成，0项未办').waitFor();
    await committee.open(pathOf(asked));
    await committee.section('协办意见').getByText('市应急局').first().waitFor();
    expect(await committee.section('协办意见').getByText('市司法局', { exact: true }).count()).toBe(0);
  });

  it('both fit a telephone', async () => {
    const looking = await visitors.come(supervisor, phone);
    for (const path of ['/opinions', '/rates?rate=satisfaction&outcome=excluded', '/fulfilment', '/board']) {
      await looking.open(path);
      await looking.page.locator('h1').waitFor();
      await looking.loaded();
      expect([path, await looking.scrollsSideways()]).toEqual([path, false]);
    }
  });
});
