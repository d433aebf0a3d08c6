import { phone } from './visitor';
import { pathOf, Visitors } from './visitors';

describe('a case at the desks that handle it', () => {
  const visitors = new Visitors();
  const come = visitors.come.bind(visitors);

  it('goes all the way on the pages alone: registered, assigned, drafted, signed, sent, rated, fulfilled', async () => {
    const { stack } = visitors;
    const number = '0870';
    const path = `/proposals/chongqing/5-4/${number}`;

    const assigner = await come('cq-rdgw-assigner');
    await assigner.page.getByRole('link', { name: '登记建议' }).click();
    await assigner.page.getByLabel('不涉及').check();
    await assigner.page.getByLabel('届次').fill('5-4');
    await assigner.page.getByRole('textbox', { name: '编号', exact: true }).fill(number);
    await assigner.page.getByLabel('标题').fill('关于推进六江生态廊道建设的建议');
    await assigner.page.getByLabel('全文').fill('建议编制规划，明确时限。');
    await assigner.page.getByLabel('具体请求').fill('编制生态廊道规划');
    await assigner.choose('领衔代表', '李松辽');
    await assigner.page.getByLabel('闭会期间').check();
    await assigner.button('登记').click();
    await assigner.page.waitForURL(`**${path}`);
    await assigner.button('交办').click();
    await assigner.choose('主办单位', '市生态环境局');
    await assigner.choose('协办单位', '市水利局');
    await assigner.page.getByRole('dialog').getByRole('button', { name: '交办', exact: true }).click();
    await assigner.section('期限').getByText('答复代表').waitFor();

    const water = await stack.as('cq-slj-handler');
    await water.act({ jurisdiction: 'chongqing', session: '5-4', number }, 'SubmitOpinion', { text: '同意。' });

    const handler = await come('cq-sthjj-handler');
    await handler.open(path);
    await handler.button('签收').click();
    await handler.page.getByRole('dialog').getByRole('button', { name: '签收', exact: true }).click();
    await handler.button('记录与代表沟通').click();
    await handler.page.getByLabel('走访').check();
    await handler.page.getByLabel('沟通情况').fill('当面听取代表意见。');
    await handler.button('提交').click();
    await handler.button('采纳 市水利局').click();
    await handler.page.getByRole('dialog').getByRole('button', { name: '采纳协办意见', exact: true }).click();
    await handler.section('协办意见').getByText('已采纳').waitFor();
    await handler.button('起草答复函').click();
    await handler.page.waitForURL('**/draft');
    await handler.page
      .getByLabel('内容（每段一行）')
      .fill('规划已列入年度计划。\n计划2027年12月底前编制完成六江生态廊道建设规划。');
    await handler.choose('办理结果分类', '正在研究解决');
    // the letter promises what the table lacks: found while it is typed, taken over with one click
    await handler.button('列入承诺事项表').click();
    await handler.page.getByLabel('具体内容').fill('编制完成六江生态廊道建设规划');
    expect(await handler.page.getByLabel('落实时间').inputValue()).toBe('2027-12-31');
    await handler.button('列入承诺事项表').waitFor({ state: 'detached' });
    await handler.choose('责任单位', '市生态环境局');
    await handler.button('保存为第1稿').click();
    await handler.section('答复函').getByText('第1稿').waitFor();

    const office = await come('cq-sthjj-office');
    await office.page.getByRole('link', { name: new RegExp(`审核答复函.*第${number}号`) }).click();
    await office.page.getByRole('dialog').getByText('计划2027年12月底前编制完成六江生态廊道建设规划。').waitFor();
    await office.page.getByRole('dialog').getByRole('button', { name: '审核通过', exact: true }).click();

    const chief = await come('cq-sthjj-chief');
    await chief.page.getByRole('link', { name: new RegExp(`签发答复函.*第${number}号`) }).click();
    const signing = chief.page;
    await signing.getByText('编制完成六江生态廊道建设规划').first().waitFor();
    const shown = await signing.locator('code').innerText();
    await signing.getByLabel('再次输入密码').fill('banli-demo');
    await signing.locator('button[type="submit"]').filter({ hasText: '签发' }).click();
    await chief.page.waitForURL('**/inbox');
    await chief.open(path);
    await chief
      .section('答复函')
      .getByText(/由吴盛海签发/)
      .waitFor();
    const { signature } = await (
      await stack.as('cq-sthjj-chief')
    ).caseOf({
      jurisdiction: 'chongqing',
      session: '5-4',
      number,
    });
    expect(signature?.contentHash).toBe(shown);

    await office.open(path);
    await office.button('编号').click();
    await office.page.getByLabel('机关代字').fill('渝环函');
    await office.page.getByRole('dialog').getByRole('button', { name: '编号', exact: true }).click();
    await office.page
      .getByText(/渝环函〔\d{4}〕\d+号/)
      .first()
      .waitFor();
    await office.button('发送答复函').click();
    await office.page.getByRole('dialog').getByRole('button', { name: '发送答复函', exact: true }).click();
    await office.button('立即执行').click();
    await office.section('发送与送达').getByText('李松辽').waitFor();

    const deputy = await come('deputy-li-songliao', phone);
    await deputy.open(path);
    await deputy.button('我已收到答复函').click();
    await deputy.page.getByLabel('满意', { exact: true }).check();
    expect(await deputy.scrollsSideways()).toBe(false);
    await deputy.button('提交评价').click();
    await deputy.page.getByText('谢谢，您的评价已经提交。').waitFor();

    await handler.open('/commitments');
    await handler.button('报告已落实').click();
    await handler.page.getByLabel('落实情况和证明材料').fill('规划已印发。');
    await handler.page.getByRole('dialog').getByRole('button', { name: '报告已落实', exact: true }).click();
    await handler.page.locator('.commitment').getByText('已报告，待确认', { exact: true }).waitFor();
    await assigner.open('/commitments');
    await assigner.button('确认已落实').click();
    await assigner.page.getByRole('dialog').getByRole('button', { name: '确认已落实', exact: true }).click();
    await assigner.page.locator('.commitment').getByText('已落实', { exact: true }).waitFor();
    await assigner.open(path);
    await assigner.page.getByText('全部落实').waitFor();
  });

  it('keeps what was typed when somebody else changed the case on 8 February 2021, and sends it after a look', async () => {
    const { stack } = visitors;
    const proposal = await stack.register();
    await stack.assign(proposal, ['cq-slj']);
    await stack.moveTo('2021-02-08', [proposal.stream]);
    await (await stack.as('cq-sthjj-handler')).act(proposal, 'AcknowledgeAssignment', {});
    const handler = await come('cq-sthjj-handler');
    await handler.open(`${pathOf(proposal)}?act=RecordContact`);
    await handler.page.getByLabel('沟通情况').fill('电话沟通，代表希望先行试点。');
    await (await stack.as('cq-slj-handler')).act(proposal, 'SubmitOpinion', { text: '同意。' });

    await handler.button('提交').click();
    await handler.page.getByText('其他人刚刚更新了这件建议。').waitFor();
    expect(await handler.page.getByLabel('沟通情况').inputValue()).toBe('电话沟通，代表希望先行试点。');
    await handler.button('查看最新内容').click();
    await handler.section('协办意见').getByText('已提交，待采纳').waitFor({ state: 'attached' });
    await handler.button('提交').click();

    await handler.section('办理记录').getByText('电话沟通，代表希望先行试点。').waitFor();
  });

  it('asks for proof and reason before it enters on 10 February 2021 what happened on the 8th, and marks it 补录', async () => {
    const { stack } = visitors;
    const proposal = await stack.register();
    await stack.assign(proposal);
    await stack.moveTo('2021-02-10', [proposal.stream]);
    const handler = await come('cq-sthjj-handler');
    await handler.open(`${pathOf(proposal)}?act=AcknowledgeAssignment`);
    const form = handler.page.getByRole('dialog');

    await form.getByRole('button', { name: /补录/ }).click();
    await form.getByLabel('发生日期').fill('2021-02-08');
    await form.getByLabel('发生日期').press('Enter');
    await form.getByRole('button', { name: '签收', exact: true }).click();
    expect(await form.getByText('请填写此项。').count()).toBe(2);
    await form.getByLabel('凭证').fill('签收单12号');
    await form.getByLabel('补录原因').fill('纸质件先到');
    await form.getByRole('button', { name: '签收', exact: true }).click();

    const entry = handler.section('办理记录').getByRole('listitem').filter({ hasText: '市生态环境局签收' });
    await entry.getByText('补录', { exact: true }).waitFor();
    expect(await entry.innerText()).toContain('2021年2月8日');
    expect(await entry.innerText()).toContain('记录于2021年2月10日');
  });
});
