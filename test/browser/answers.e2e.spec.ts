import { answerSeparately, assignSeparately, staffWater, water } from '../support/separate-life';
import { assigner, deputy, lead } from '../support/short-life';
import type { FreshCase } from '../support/stack';
import { phone } from './visitor';
import { pathOf, Visitors } from './visitors';

describe('two units that answer separately, on the pages of those who read both', () => {
  let the: FreshCase;
  const visitors = new Visitors(async (stack) => {
    await staffWater(stack);
    the = await assignSeparately(stack);
    await answerSeparately(stack, the, lead, '渝环函');
    await (await stack.as(`${water}-handler`)).act(the, 'AcknowledgeAssignment', {});
    await stack.moveTo('2021-02-05', []);
  });

  it('shows the deputy one letter at a time, and which of the two is still awaited', async () => {
    const reader = await visitors.come(deputy, phone);
    await reader.open(pathOf(the));
    const answers = reader.page.getByRole('group', { name: '分别答复' });
    await answers.getByText('本件由市生态环境局、市水利局分别答复。').waitFor();

    await answers.getByText('市水利局（办理中）').click();
    await reader.page.getByText('答复函尚未发出。').waitFor();
    expect(new URL(reader.page.url()).searchParams.get('answer')).toBe(water);
    expect(await reader.button('提交评价').count()).toBe(0);
    expect(await reader.scrollsSideways()).toBe(false);

    await answers.getByText('市生态环境局（已发出）').click();
    await reader.section('答复函').getByText('渝环函〔2021〕1号').waitFor();
    await reader.button('提交评价').waitFor();
  });

  it('keeps what each unit may do apart: the second one drafts, and never sees the first one’s page', async () => {
    const second = await visitors.come(`${water}-handler`);
    await second.open(pathOf(the));
    await second.button('起草答复函').waitFor();
    expect(await second.page.getByText('市生态环境局（已发出）').count()).toBe(0);
    expect(await second.page.getByText('渝环函〔2021〕1号').count()).toBe(0);
  });

  it('lets a deputy without an account rate one of the letters by link and by the code told by telephone', async () => {
    const office = await visitors.come(assigner);
    await office.open(`${pathOf(the)}?answer=${lead}`);
    const links = office.section('代表评价链接');
    await links.getByRole('button', { name: '发出链接' }).click();
    const address = await links.locator('code').innerText();
    await links.getByRole('button', { name: '取验证码' }).click();
    const code = await links.getByRole('alert').locator('strong').innerText();

    await office.page.getByRole('group', { name: '分别答复' }).getByText('市水利局（办理中）').click();
    await office.page.waitForURL(`**?answer=${water}`);
    await links.waitFor({ state: 'detached' });

    const rater = await visitors.arrive(phone);
    await rater.page.goto(address);
    await rater.section('答复函').getByText('渝环函〔2021〕1号').waitFor();
    await rater.page.getByLabel('基本满意').check();
    await rater.page.getByLabel('验证码（六位数字）').fill(code === '000000' ? '000001' : '000000');
    await rater.button('提交评价').click();
    await rater.page
      .getByRole('alert')
      .getByText(/验证码/)
      .first()
      .waitFor();
    await rater.page.getByLabel('验证码（六位数字）').fill(code);
    expect(await rater.scrollsSideways()).toBe(false);
    await rater.button('提交评价').click();
    await rater.page.getByText('谢谢，您的评价已经提交。').waitFor();

    await office.open(`${pathOf(the)}?answer=${lead}`);
    await office.section('代表评价').getByText('基本满意').waitFor();
    // The rating can be corrected by it for five working days.
    await links.waitFor();
    await visitors.stack.moveTo('2021-03-01', []);
    await office.open(`${pathOf(the)}?answer=${lead}`);
    await office.section('代表评价').getByText('基本满意').waitFor();
    await links.waitFor({ state: 'detached' });
  });
});
