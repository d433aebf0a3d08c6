import { phone } from './visitor';
import { Visitors } from './visitors';

/** Chosen by the person at the first sign-in. */
const OWN_PASSWORD = 'Jialing-2021-River';

describe('three administrators, each at their own pages', () => {
  const visitors = new Visitors();

  it('makes an account, gives it a role and a password, and reads who did so', async () => {
    const system = await visitors.comeTo('cq-system', '/administration/accounts');
    expect(await system.page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual(['账号', '单位']);
    await system.button('新建账号').click();
    const form = system.page.getByRole('dialog', { name: '新建账号' });
    await form.getByLabel('用户名').fill('cq-slj-chen');
    await form.getByLabel('姓名').fill('陈既明（虚构）');
    await system.choose('单位', '市水利局');
    await form.getByRole('button', { name: '新建账号', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await system.page.getByRole('row').filter({ hasText: 'cq-slj-chen' }).getByText('尚无密码').waitFor();

    const security = await visitors.comeTo('cq-security', '/administration/accounts');
    const theirs = security.page.getByRole('row').filter({ hasText: 'cq-slj-chen' });
    await theirs.getByRole('button', { name: '授予角色' }).click();
    const roles = security.page.getByRole('dialog', { name: /授予角色/ });
    await security.choose('角色', '承办人');
    await security.choose('角色', '审计管理员');
    await roles.getByRole('button', { name: '授予角色', exact: true }).click();
    await roles.getByText('须由不同的人担任，且不得办理案件').waitFor();
    await roles
      .locator('.ant-select-selection-item', { hasText: '审计管理员' })
      .locator('.ant-select-selection-item-remove')
      .click();
    await roles.getByRole('button', { name: '授予角色', exact: true }).click();
    await roles.waitFor({ state: 'hidden' });
    await theirs.getByRole('button', { name: '重置密码' }).click();
    const reset = security.page.getByRole('dialog', { name: /重置密码/ });
    await reset.getByRole('button', { name: '重置密码', exact: true }).click();
    const password = await security.page.locator('.one-time-password code').innerText();

    const audit = await visitors.comeTo('cq-audit', '/administration/log');
    await audit.choose('操作', '授予角色');
    await audit.page.getByRole('row').filter({ hasText: '重置密码' }).waitFor({ state: 'detached' });
    const entry = audit.page.getByRole('row').filter({ hasText: '陈既明' });
    expect(await entry.innerText()).toMatch(/严守拙/);
    await audit.button('校验完整性').click();
    await audit.page.getByText('前后连续，未被改动').waitFor();

    const person = await visitors.arrive(phone);
    await person.open('/sign-in');
    await person.signIn('cq-slj-chen', password);
    await person.heading('修改密码').waitFor();
    await person.page.getByLabel('当前密码').fill(password);
    await person.page.getByLabel('新密码', { exact: true }).fill(OWN_PASSWORD);
    await person.page.getByLabel('再次输入新密码').fill(OWN_PASSWORD);
    await person.button('保存新密码').click();
    await person.page.waitForURL('**/inbox');
  });

  it('ends somebody’s session, whose page then asks for the password', async () => {
    const looking = await visitors.come('cq-rdgw-supervisor');
    const security = await visitors.comeTo('cq-security', '/administration/accounts');
    await security.page.getByRole('link', { name: '登录会话' }).click();
    const row = security.page.getByRole('row').filter({ hasText: '程见明' });
    await row.getByRole('button', { name: '结束' }).click();
    await security.page.getByRole('button', { name: '确定' }).click();
    await row.waitFor({ state: 'detached' });

    await looking.page.getByRole('link', { name: '期限看板' }).click();
    await looking.heading('登录').waitFor();
  });

  it('offers the unit that follows another, and fits a telephone', async () => {
    const system = await visitors.comeTo('cq-system', '/administration/accounts', phone);
    await system.open('/administration/units');
    const unit = system.page.getByRole('row').filter({ hasText: 'cq-yjj' });
    await unit.getByRole('button', { name: '修改单位' }).click();
    const form = system.page.getByRole('dialog', { name: /修改单位/ });
    await system.choose('承接单位', '市水利局');
    await form.getByRole('button', { name: '修改单位', exact: true }).click();
    await unit.getByText('由市水利局承接').waitFor();
    for (const path of ['/administration/accounts', '/administration/units', '/password']) {
      await system.open(path);
      await system.page.locator('h1').waitFor();
      await system.loaded();
      expect([path, await system.scrollsSideways()]).toEqual([path, false]);
    }
  });

  it('tells who stands in for whom in every unit on 8 March 2021, and not why', async () => {
    const { stack } = visitors;
    await stack.moveTo('2021-03-08', []);
    await (
      await stack.as('cq-sthjj-handler')
    ).actAtDesk('cq-sthjj', 'DelegateDesk', {
      substitute: 'cq-sthjj-office',
      from: '2021-03-08',
      to: '2021-03-12',
      reason: '住院',
    });
    for (const login of ['cq-security', 'cq-audit']) {
      const looking = await visitors.comeTo(
        login,
        login === 'cq-audit' ? '/administration/log' : '/administration/accounts',
      );
      await looking.page.getByRole('link', { name: '代办一览' }).click();
      const row = looking.page.getByRole('row').filter({ hasText: '市生态环境局' });
      await row.getByText('2021年3月12日').waitFor();
      expect(await looking.page.getByText('住院').count()).toBe(0);
      await looking.choose('状态', '已结束');
      await row.waitFor({ state: 'detached' });
    }
  });
});
