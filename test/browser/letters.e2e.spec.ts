import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measurePdf, textOfPages } from '../support/measure-pdf';
import { documentXml } from '../support/docx-parts';
import { playOn, playTo, shortLetter } from '../support/short-life';
import { pathOf, Visitors } from './visitors';

const fixture = (name: string): string => join(__dirname, '../fixtures', name);

describe('letters on the pages', () => {
  const visitors = new Visitors();
  const come = visitors.come.bind(visitors);

  it('words the unit’s letters: refused where a placeholder does not exist, looked at as PDF, adopted, and on record', async () => {
    const office = await come('cq-sthjj-office');
    await office.page.getByRole('link', { name: '答复函模板' }).click();
    await office.page.getByText('尚未启用自有模板').waitFor();
    const table = office.page.getByLabel('承诺事项表标题');
    await table.fill('{局}办理承诺');
    await office.page.getByLabel('启用理由').fill('统一用语');
    await office.button('启用模板').click();
    await office.page.getByText('占位符“局”不存在').waitFor();

    await table.fill('办理承诺清单');
    const [preview] = await Promise.all([
      office.page.waitForEvent('download'),
      office.button('预览样张（PDF）').click(),
    ]);
    expect(preview.suggestedFilename()).toBe('答复函样张.pdf');
    const text = textOfPages(measurePdf(readFileSync(await preview.path())));
    expect(text).toContain('样张');
    expect(text).toContain('办理承诺清单');

    await office.button('启用模板').click();
    await office.page.getByText(/第1版，.*启用：统一用语/).waitFor();
    await office.section('历次版本').getByText('办理承诺清单').waitFor();

    const handler = await come('cq-sthjj-handler');
    await handler.open('/letter-template');
    await handler.page.getByText('启用新模板由本单位办公室办理。').waitFor();
    expect(await handler.button('启用模板').count()).toBe(0);
  });

  it('reads a letter that is dropped there, and says what it did not understand and in which line', async () => {
    const handler = await come('cq-sthjj-handler');
    await handler.open('/letter-reading');
    await handler.page.getByLabel('答复函文件').setInputFiles(fixture('letter-files/reply-letter-0869.pdf'));
    const read = handler.section('读出内容：reply-letter-0869.pdf');
    await read.getByText('渝环函〔2021〕313号').waitFor();
    await read.getByText('（空行）').waitFor();
    await handler.section('核查结果').locator('li').first().waitFor();

    await handler.page.getByLabel('答复函文件').setInputFiles({
      name: '扫描.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('重庆市生态环境局\n关于建议的答复\n李松辽代表：\n您提出的建议收悉。\n'),
    });
    await handler.section('读出内容：扫描.txt').getByText('未读出').first().waitFor();
    await handler
      .section('未读懂')
      .getByText(/第\d+行/)
      .first()
      .waitFor();

    await handler.page.getByLabel('答复函文件').setInputFiles({
      name: '空.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(''),
    });
    await handler.page.getByText('没有收到文件').waitFor();
  });

  it('lets the chief open the letter as it will be printed, before it is signed', async () => {
    const the = await playTo(visitors.stack, 'checked');
    const chief = await come('cq-sthjj-chief');
    await chief.open(`${pathOf(the)}/sign`);
    const address = await chief.page.getByRole('link', { name: 'PDF（打印）', exact: true }).getAttribute('href');
    const printed = await chief.page.request.get(new URL(address ?? '', chief.page.url()).href);
    expect(printed.headers()['content-type']).toBe('application/pdf');
    expect(textOfPages(measurePdf(await printed.body()))).toContain('草稿');
    await chief.page.getByRole('link', { name: 'Word 文档', exact: true }).waitFor();
  });

  it('tells anyone by the code of a print whether it is the signed one, and that one signed anew has taken its place', async () => {
    const { stack } = visitors;
    const the = await playTo(stack, 'numbered');
    const office = await stack.as('cq-sthjj-office');
    const { bytes } = await office.download(
      `/api/proposals/${the.jurisdiction}/${the.session}/${the.number}/letter.docx`,
    );
    const code = /查验码 ([0-9A-Z-]{14})/u.exec(documentXml(bytes))?.[1] ?? '';
    const { replyNumber = '' } = await office.caseOf(the);

    const anyone = await visitors.arrive();
    await anyone.open(`/check#${code}`);
    const result = anyone.page.getByRole('status');
    await result.getByText('有效', { exact: true }).waitFor();
    expect(await result.innerText()).toContain(replyNumber);
    expect(await result.innerText()).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(await result.innerText()).not.toContain('李松辽');

    await anyone.page.getByLabel('查验码', { exact: true }).fill('0000-0000-0000');
    await anyone.button('查验').click();
    await result.getByText('没有这个查验码').waitFor();

    const content = { ...shortLetter, sections: [{ heading: '关于岸线修复', paragraphs: ['我局已完成修复。'] }] };
    await (await stack.as('cq-sthjj-handler')).act(the, 'SaveDraft', { content });
    await playOn(stack, the, 'drafted', 'signed');
    await anyone.page.getByLabel('查验码', { exact: true }).fill(code);
    await anyone.button('查验').click();
    await result.getByText('已被重新签发或再次办理的答复取代').waitFor();
  });
});
