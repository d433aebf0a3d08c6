import { addPerson } from '../support/people';
import { assigner, deputy } from '../support/short-life';
import { phone } from './visitor';
import { pathOf, Visitors } from './visitors';

const coSigner = 'deputy-wen-jing';

describe('registration and review on their pages (第七条至第十四条)', () => {
  const visitors = new Visitors((stack) => addPerson(stack, coSigner, 'cq-tlrd', ['deputy']));

  it('registers a proposal, waits for its co-signer, who confirms by telephone screen, accepts it and assigns it', async () => {
    const number = '0871';
    const path = `/proposals/chongqing/5-4/${number}`;
    const office = await visitors.come(assigner);
    await office.open('/proposals/register');
    await office.page.getByLabel('不涉及').check();
    await office.page.getByLabel('届次').fill('5-4');
    await office.page.getByRole('textbox', { name: '编号', exact: true }).fill(number);
    await office.page.getByLabel('标题').fill('关于社区养老助餐点食品安全的建议');
    await office.page.getByLabel('全文').fill('建议建立抽检制度。');
    await office.choose('领衔代表', '李松辽');
    await office.choose('联名代表', coSigner);
    await office.page.getByLabel('登记后由各联名代表在平台确认').check();
    await office.page.getByLabel('闭会期间').check();
    await office.button('登记').click();
    await office.page.waitForURL(`**${path}`);
    await office
      .section('提出与复核')
      .getByText(/待确认/)
      .waitFor();
    expect(await office.button('交办').count()).toBe(0);

    const second = await visitors.come(coSigner, phone);
    await second.page.getByRole('link', { name: new RegExp(`确认联名.*第${number}号`) }).click();
    await second.heading('请确认您参加联名').waitFor();
    await second.button('退出联名').click();
    await second.page.getByLabel('理由').waitFor();
    await second.button('返回').click();
    expect(await second.scrollsSideways()).toBe(false);
    await second.button('确认联名').click();
    await second.heading('请确认您参加联名').waitFor({ state: 'detached' });

    await office.page.reload();
    await office
      .section('提出与复核')
      .getByText(/日确认$/)
      .waitFor();
    await office.perform('复核通过，作为建议办理');
    await office.perform('交办', () => office.choose('主办单位', '市生态环境局'));
    await office.section('期限').getByText('答复代表').waitFor();
  });

  it('tells the deputy first and then sends back, with the same reasons, what is no proposal', async () => {
    const the = await visitors.stack.register();
    const told = '房屋产权登记属于代表本人的个人问题。';
    const office = await visitors.come(assigner);
    await office.open(pathOf(the));
    expect(await office.button('退回代表').count()).toBe(0);

    await office.perform(
      '向代表说明不作为建议处理',
      async (form) => {
        await office.choose('不作为建议处理的情形', '涉及解决代表本人');
        await form.getByLabel('走访').check();
        await form.getByLabel('向代表说明的内容').fill(told);
      },
      '提交',
    );
    await office
      .section('提出与复核')
      .getByText(/已向代表说明（走访）/)
      .waitFor();
    await office.perform('退回代表', async (form) => {
      expect(await form.getByLabel('理由').inputValue()).toBe(told);
    });

    await office
      .section('提出与复核')
      .getByText(/退回代表$/)
      .waitFor();
    expect(await office.button('交办').count()).toBe(0);
  });

  it('merges one proposal into another once both proposers were told, and links the two', async () => {
    const main = await visitors.stack.register({ title: '关于治理江岸噪声扰民的建议', leadProposer: coSigner });
    const other = await visitors.stack.register({ title: '关于控制滨江路夜间噪声的建议', leadProposer: deputy });
    const office = await visitors.come(assigner);
    await office.open(pathOf(other));

    await office.perform(
      '告知代表拟并案',
      async () => {
        await office.choose('主件', `第${main.number}号`);
        await office.choose('已告知的代表', coSigner);
      },
      '提交',
    );
    await office
      .section('提出与复核')
      .getByText(new RegExp(`拟并入第${main.number}号建议，已告知`))
      .waitFor();
    await office.perform('并案', (form) => form.getByLabel('理由').fill('两件建议的请求相同。'));

    await office.section('提出与复核').getByRole('link').first().click();
    await office.page.waitForURL(`**${pathOf(main)}`);
    await office
      .section('提出与复核')
      .getByText(new RegExp(`第${other.number}号建议并入本件`))
      .waitFor();
  });
});
