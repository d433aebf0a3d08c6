import type { LetterContentBody } from '@banli/contracts';
import {
  assigner,
  checker,
  chief,
  coHandlers,
  coHandlingStaff,
  correctedLetter0869,
  deputy,
  handler,
  lead,
  proposal,
} from '../../apps/cli/src/demonstration/case-0869';
import { assumedOpinions } from '../../apps/cli/src/demonstration/case-0869-opinions';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { phone } from './visitor';
import { Visitors } from './visitors';

const path = '/proposals/chongqing/5-4/0869';
/** What others do is to be seen within two seconds. */
const SEEN_WITHIN_MS = 2_000;

describe('proposal 0869, by fifteen people at their own screens', () => {
  const visitors = new Visitors();

  it('is registered, answered with seven opinions, signed on a telephone, sent, rated; each sees what the others do', async () => {
    const { stack } = visitors;
    const assigning = await visitors.come(assigner.id);
    await assigning.page.getByRole('link', { name: '登记建议' }).click();
    await assigning.page.getByLabel('不涉及').check();
    await assigning.page.getByLabel('届次').fill('5-4');
    await assigning.page.getByRole('textbox', { name: '编号', exact: true }).fill('0869');
    await assigning.page.getByLabel('标题').fill(proposal.title);
    await assigning.page.getByLabel('全文').fill('川渝两省市山水相连，建议在标准、执法、监测上联防联控。');
    await assigning.page.getByLabel('具体请求').fill('强化生态环境保护联防联控');
    await assigning.choose('领衔代表', deputy.name);
    await assigning.page.getByLabel('闭会期间').check();
    await assigning.button('登记').click();
    await assigning.page.waitForURL(`**${path}`);
    await assigning.button('交办').click();
    await assigning.choose('主办单位', lead.shortName);
    for (const unit of coHandlers) await assigning.choose('协办单位', unit.shortName);
    await assigning.page.getByRole('dialog').getByRole('button', { name: '交办', exact: true }).click();
    await assigning.section('协办意见').getByRole('listitem').nth(6).waitFor();

    const drafting = await visitors.come(handler.id);
    await drafting.open(path);
    await drafting.perform('签收');
    const board = drafting.section('协办意见');
    for (const person of coHandlingStaff) {
      const { text } = assumedOpinions.find(({ unit }) => unit === person.unit) ?? { text: '我局赞成。' };
      const answering = await visitors.come(person.id);
      await answering.page.getByRole('link', { name: /提交协办意见.*第0869号/ }).click();
      await answering.page.getByLabel('协办意见', { exact: true }).fill(text);
      await answering.button('提交协办意见').click();
      await answering.section('协办意见').getByText('已提交，待采纳').waitFor();
      const unit = coHandlers.find(({ id }) => id === person.unit)?.shortName ?? '';
      // without a reload
      const line = board.getByRole('listitem').filter({ hasText: unit });
      await line.getByText('已提交，待采纳').waitFor({ timeout: SEEN_WITHIN_MS * 5 });
      await line.getByText(/首次打开/).waitFor();
      await drafting.button(`采纳 ${unit}`).click();
      await drafting.page.getByRole('dialog').getByRole('button', { name: '采纳协办意见', exact: true }).click();
      await line.getByText('已采纳').waitFor();
    }
    await drafting.perform(
      '记录与代表沟通',
      async (form) => {
        await form.getByLabel('电话').check();
        await form.getByLabel('沟通情况').fill('代表希望先行试点。');
      },
      '提交',
    );

    // the letter itself is long: its data are the demonstration's, what is tried here is the page around it
    await (
      await stack.as(handler.id)
    ).act({ jurisdiction: 'chongqing', session: '5-4', number: '0869' }, 'SaveDraft', {
      content: structuredClone(correctedLetter0869) as unknown as LetterContentBody,
    });
    const checking = await visitors.come(checker.id);
    await checking.page.getByRole('link', { name: /审核答复函.*第0869号/ }).click();
    await checking.page.getByRole('dialog').getByRole('button', { name: '审核通过', exact: true }).click();

    const signing = await visitors.come(chief.id, phone);
    await signing.page.getByRole('link', { name: /签发答复函.*第0869号/ }).click();
    await signing.section('答复函').getByText(correctedLetter0869.title).waitFor();
    expect(await signing.scrollsSideways()).toBe(false);
    await signing.page.getByLabel('再次输入密码').fill('not-the-password');
    await signing.page.locator('button[type="submit"]').filter({ hasText: '签发' }).click();
    await signing.page.getByText('密码不正确。').waitFor();
    await signing.page.getByLabel('再次输入密码').fill(DEMONSTRATION_PASSWORD);
    await signing.page.locator('button[type="submit"]').filter({ hasText: '签发' }).click();
    await signing.page.waitForURL('**/inbox');
    await drafting
      .section('答复函')
      .getByText(/由吴盛海签发/)
      .waitFor();

    await checking.open(path);
    await checking.perform('编号', (form) => form.getByLabel('机关代字').fill('渝环函'));
    await checking.perform('发送答复函');
    await checking.button('撤销').click();
    await checking.page.getByText(/已撤销：“发送答复函”没有执行/).waitFor();
    expect(
      (await (await stack.as(checker.id)).caseOf({ jurisdiction: 'chongqing', session: '5-4', number: '0869' }))
        .dispatches,
    ).toEqual([]);
    await checking.perform('发送答复函');
    await checking.button('立即执行').click();
    await checking.section('发送与送达').getByText(deputy.name).waitFor();

    const rating = await visitors.come(deputy.id, phone);
    await rating.open(path);
    await rating.button('我已收到答复函').click();
    await rating.page.getByLabel('满意', { exact: true }).check();
    await rating.button('提交评价').click();
    await rating.page.getByText('谢谢，您的评价已经提交。').waitFor();
    await signing.open('/signed');
    await signing.section('签发的答复函').getByText('第0869号').waitFor();
  }, 600_000);
});
