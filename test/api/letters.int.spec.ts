import { createHash } from 'node:crypto';
import type { FileView, LetterCheck, LetterTemplateView } from '@banli/contracts';
import { letterFileByHash } from '@banli/store';
import { documentXml } from '../support/docx-parts';
import { measurePdf, textOfPages } from '../support/measure-pdf';
import { ask, cookieOf } from '../support/raw-request';
import { addPerson } from '../support/people';
import { refusedWith } from '../support/refusal';
import { answerSeparately, assignSeparately, staffWater, water } from '../support/separate-life';
import {
  chief,
  coHandlerStaff,
  deputy,
  handler,
  lead,
  office,
  playOn,
  playTo,
  shortLetter,
} from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

/** 市发展改革委 has no part in any case here. */
const stranger = 'cq-fgw-handler';

describe('the reply as a file', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
    await addPerson(stack, stranger, 'cq-fgw', ['handler']);
  });
  afterAll(() => stack.stop());

  const path = ({ jurisdiction, session, number }: FreshCase, file: string): string =>
    `/api/proposals/${jurisdiction}/${session}/${number}/${file}`;
  const get = async (the: FreshCase, login: string, file = 'letter.pdf'): Promise<Buffer> =>
    (await (await stack.as(login)).download(path(the, file))).bytes;
  const textFor = async (the: FreshCase, login: string, file?: string): Promise<string> =>
    textOfPages(measurePdf(await get(the, login, file)));

  it('says 草稿 to the lead, to whom alone drafts belong, until it is signed; 待编号 until it has a number', async () => {
    const the = await playTo(stack, 'drafted');

    const draft = await textFor(the, handler);
    expect(draft).toContain('草稿');
    expect(draft).not.toContain('查验码');
    for (const login of [deputy, coHandlerStaff]) expect(await refusedWith(get(the, login))).toBe('404 no-letter');
    expect(await refusedWith(get(the, stranger))).toBe('404 not-found');

    await playOn(stack, the, 'drafted', 'signed');
    expect(await textFor(the, chief)).toContain('待编号');
  });

  it('is sealed once it has a number, made once, and the same file for everyone it was sent to', async () => {
    const the = await playTo(stack, 'numbered');
    const forOffice = await get(the, office);
    const sha256 = createHash('sha256').update(forOffice).digest('hex');

    const text = textOfPages(measurePdf(forOffice));
    expect(text).toMatch(/渝环函〔\d{4}〕\d+号/u);
    expect(text).toMatch(/查验码 [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/u);
    expect(text).toContain(`${stack.settings.publicUrl}/check`);
    expect(text).not.toMatch(/草稿|待编号/u);
    expect(await refusedWith(get(the, deputy))).toBe('404 no-letter');
    expect(await letterFileByHash(stack.source.manager, sha256)).toMatchObject({
      stream: the.stream,
      unit: lead,
      format: 'pdf',
      round: 1,
      version: 1,
    });

    await playOn(stack, the, 'numbered', 'sent');
    // a unit that is renamed afterwards changes no letter that is out
    await stack.source.query(`update app.party set name = name || '（已更名）' where id = $1`, [lead]);
    try {
      expect((await get(the, deputy)).equals(forOffice)).toBe(true);
      expect((await get(the, coHandlerStaff)).equals(forOffice)).toBe(true);
    } finally {
      await stack.source.query(`update app.party set name = replace(name, '（已更名）', '') where id = $1`, [lead]);
    }
  });

  it('names the papers that go with it, under its text and over the signature (GB/T 9704-2012, 7.3.4)', async () => {
    const the = await playTo(stack, 'consulted');
    const cookie = await cookieOf(stack.baseUrl, handler);
    const files: string[] = [];
    for (const name of ['岸线修复工作方案.pdf', '分段修复任务清单.pdf']) {
      const form = new FormData();
      form.append('file', new Blob([`%PDF-1.7 ${name}`]), name);
      const sent = await fetch(`${stack.baseUrl}/api/files`, { method: 'POST', body: form, headers: { cookie } });
      files.push(((await sent.json()) as FileView).sha256);
    }
    await (await stack.as(handler)).act(the, 'SaveDraft', { content: shortLetter, files });

    const text = (await textFor(the, handler)).replace(/\s/gu, '');
    expect(text).toContain('此函已经吴盛海局长审签。附件：1.岸线修复工作方案2.分段修复任务清单重庆市生态环境局');
    const docx = documentXml(await get(the, handler, 'letter.docx'));
    expect(docx).toContain('附件：1.岸线修复工作方案');
    expect(docx).toContain('2.分段修复任务清单');
  });

  it('is each unit’s own where units answer separately (art. 20)', async () => {
    await staffWater(stack);
    const the = await assignSeparately(stack);
    await answerSeparately(stack, the, water, '渝水函');

    expect(await textFor(the, deputy, `letter.pdf?answer=${water}`)).toMatch(/渝水函〔\d{4}〕\d+号/u);
    expect(await refusedWith(get(the, deputy, `letter.pdf?answer=${lead}`))).toBe('404 no-letter');
    expect(await refusedWith(get(the, handler, `letter.pdf?answer=${water}`))).toBe('404 not-found');
  });

  it('comes as a Word document with the same code, to work on or to print from', async () => {
    const the = await playTo(stack, 'numbered');
    const code = /查验码 ([0-9A-Z-]{14})/u.exec(await textFor(the, office))?.[1] ?? '';
    const { bytes, mediaType } = await (await stack.as(office)).download(path(the, 'letter.docx'));

    expect(mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(documentXml(bytes)).toContain(code);
    expect((await get(the, office, 'letter.docx')).equals(bytes)).toBe(true);
  });

  it('has its receipt with it, with the levels and days of the pack (art. 26, 27), and that on its promises (28)', async () => {
    const the = await playTo(stack, 'drafted');
    expect(await refusedWith(get(the, handler, 'receipt.pdf'))).toBe('404 no-letter');

    await playOn(stack, the, 'drafted', 'numbered');
    expect(await refusedWith(get(the, deputy, 'receipt.pdf'))).toBe('404 no-letter');
    const form = (await textFor(the, office, 'receipt.pdf')).replace(/\s/gu, '');
    for (const part of [
      '答复函回执',
      `第${the.number}号`,
      '□满意',
      '□基本满意',
      '□不满意',
      '不满意的理由',
      '20个工作日内',
    ])
      expect(form).toContain(part);
    const { replyNumber = '' } = await (await stack.as(office)).caseOf(the);
    expect(form).toContain(replyNumber);
    const fulfilment = documentXml(await get(the, office, 'receipt.docx?of=fulfilment'));
    expect(fulfilment).toContain('落实情况回执');
    expect(fulfilment).toContain(shortLetter.commitments[0]?.item ?? 'no promise');
  });

  describe('in the words of the unit’s own template', () => {
    const template = `/api/desks/${lead}/letter-template`;
    const adopt = async (texts: object, by = office) =>
      (await stack.as(by)).actAtDesk(lead, 'AdoptLetterTemplate', { texts, reason: '统一用语' });

    it('is as it was when it was signed, whatever template came later', async () => {
      const [before, after] = [await playTo(stack, 'signed'), await playTo(stack, 'drafted')];
      // the unit's desks are kept by a workflow of their own, whose day is the one on which it was begun
      await stack.moveTo('2021-02-06', [after.stream]);
      await adopt({ signature: '{单位简称}', tableTitle: '办理承诺清单', receiptNote: '回执请寄{单位简称}办公室。' });
      await playOn(stack, before, 'signed', 'numbered');
      await stack.moveTo('2021-02-07', [after.stream]);
      await playOn(stack, after, 'drafted', 'numbered');

      const [old, own] = [await textFor(before, office), await textFor(after, office)];
      expect(old).toContain('承诺事项列表');
      expect(old).not.toContain('办理承诺清单');
      expect(own).toContain('办理承诺清单');
      expect(own).not.toContain('承诺事项列表');
      expect(documentXml(await get(after, office, 'letter.docx'))).toContain('办理承诺清单');
      expect(await textFor(after, office, 'receipt.pdf')).toContain('回执请寄市生态环境局办公室');
      expect(await textFor(before, office, 'receipt.pdf')).not.toContain('回执请寄');

      // a third template changes neither: what was printed is kept, and the other format is made by what was in force
      await adopt({ tableTitle: '第三种清单' });
      expect(await textFor(after, office)).toBe(own);
      expect(documentXml(await get(before, office, 'letter.docx'))).toContain('承诺事项列表');
      const view = await (await stack.as(handler)).get<LetterTemplateView>(template);
      expect(view).toMatchObject({ mayAdopt: false, house: { tableTitle: '承诺事项列表' } });
      expect(view.versions.map(({ version, by, reason }) => [version, by.id, reason])).toEqual([
        [2, office, '统一用语'],
        [1, office, '统一用语'],
      ]);
    });

    it('begins the first version of a letter, which the record fills', async () => {
      await adopt({ opening: '{建议}已收到。[本件由{协办单位}会同办理。]现答复{称谓}如下：' });
      const the = await playTo(stack, 'consulted');
      const { composed } = await (await stack.as(handler)).caseOf(the);
      expect(composed?.opening).toMatch(
        new RegExp(`^《.+》（第${the.number}号）已收到。本件由市水利局会同办理。现答复您如下：$`, 'u'),
      );
      expect(composed?.title).toContain(`第${the.number}号建议办理情况的答复函`);
      expect(composed?.closing.join('')).toMatch(/此函已经.+审签/u);
      expect((await (await stack.as(deputy)).caseOf(the)).composed).toBeUndefined();
    });

    it('is the office’s to adopt: of its own unit, with placeholders that exist, and no check taken away', async () => {
      const otherOffice = 'cq-fgw-office';
      await addPerson(stack, otherOffice, 'cq-fgw', ['office']);
      for (const by of [handler, chief])
        expect(await refusedWith(adopt({ tableTitle: '一' }, by))).toBe('403 not-permitted');
      expect(await refusedWith(adopt({ tableTitle: '一' }, deputy))).toMatch(/^40[34]/u);
      expect(await refusedWith(adopt({ tableTitle: '一' }, otherOffice))).toBe('404 not-found');
      expect(await refusedWith((await stack.as(otherOffice)).get(template))).toBe('404 not-found');
      expect(await refusedWith(adopt({ closing: '{局长}审签，请填回执。' }))).toBe('422 placeholder-unknown');
      expect(await refusedWith(adopt({ title: '答复函' }))).toBe('422 placeholder-missing');
      expect(await refusedWith(adopt({ closing: '此函已经{审签人}审签。' }))).toBe('422 template-fails-checks');
    });

    it('is looked at before it is adopted: a PDF that says 样张 on every page and answers nobody', async () => {
      const texts = { mark: '{单位简称}', closing: '[以上已经{审签人}审定。]请{称谓}填写回执。' };
      const client = await stack.as(office);
      const { bytes, mediaType } = await client.download(`${template}/preview`, { texts });
      const text = textOfPages(measurePdf(bytes));
      expect(mediaType).toBe('application/pdf');
      for (const part of ['样张', '市生态环境局', '以上已经某某局长审定。请您填写回执。']) expect(text).toContain(part);
      expect(text).not.toContain('查验码');
      expect(await refusedWith(client.download(`${template}/preview`, { texts: { mark: '{市}' } }))).toBe(
        '422 placeholder-unknown',
      );
    });
  });

  describe('asked about by anyone', () => {
    const askAbout = async (query: string): Promise<LetterCheck> => {
      const answer = await ask(stack.baseUrl, { path: `/api/letter-check?${query}` });
      expect(answer.status).toBe(200);
      return JSON.parse(answer.text) as LetterCheck;
    };
    const codeOn = (docx: Buffer): string => /查验码 ([0-9A-Z-]{14})/u.exec(documentXml(docx))?.[1] ?? '';
    const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

    it('says number, unit and day of the sign-off of a code and of a file, and no name', async () => {
      const the = await playTo(stack, 'numbered');
      const docx = await get(the, office, 'letter.docx');
      const code = codeOn(docx);
      const { replyNumber } = await (await stack.as(office)).caseOf(the);

      const letter = {
        code,
        number: replyNumber,
        unit: '重庆市生态环境局',
        signedOn: '2021-02-05',
        standing: 'in-force',
      };
      const kept = (...formats: readonly ['docx' | 'pdf', Buffer][]) => ({
        files: formats.map(([format, bytes]) => ({ format, sha256: hashOf(bytes) })),
      });
      expect(await askAbout(`code=${code}`)).toEqual({ known: true, letter: { ...letter, ...kept(['docx', docx]) } });
      expect(await askAbout(`code=${code.toLowerCase().replaceAll('-', '')}`)).toMatchObject({ known: true, letter });
      const pdf = await get(the, office);
      expect(await askAbout(`sha256=${hashOf(docx)}`)).toEqual({
        known: true,
        letter: { ...letter, ...kept(['docx', docx], ['pdf', pdf]), format: 'docx' },
      });
    });

    it('knows no file in which one byte was changed, and no code that was made up', async () => {
      const the = await playTo(stack, 'numbered');
      const forged = Buffer.from(await get(the, office, 'letter.docx'));
      forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1;

      expect(await askAbout(`sha256=${hashOf(forged)}`)).toEqual({ known: false });
      expect(await askAbout('code=0000-0000-0000')).toEqual({ known: false });
      expect((await ask(stack.baseUrl, { path: '/api/letter-check' })).status).toBe(422);
    });

    it('says that a letter no longer stands once an edit has voided its signature, and the one signed anew has another code', async () => {
      const the = await playTo(stack, 'numbered');
      const first = codeOn(await get(the, office, 'letter.docx'));
      const content = { ...shortLetter, sections: [{ heading: '关于岸线修复', paragraphs: ['我局已完成修复。'] }] };
      await (await stack.as(handler)).act(the, 'SaveDraft', { content });
      expect((await askAbout(`code=${first}`)).letter?.standing).toBe('superseded');

      // the number is kept for the text signed anew
      await playOn(stack, the, 'drafted', 'signed');
      const second = codeOn(await get(the, office, 'letter.docx'));
      expect(second).not.toBe(first);
      expect((await askAbout(`code=${second}`)).letter?.standing).toBe('in-force');
      expect((await askAbout(`code=${first}`)).letter?.standing).toBe('superseded');
    });

    it('says that the proposal was withdrawn (art. 12)', async () => {
      const the = await playTo(stack, 'numbered');
      const code = codeOn(await get(the, office, 'letter.docx'));
      await (await stack.as(deputy)).act(the, 'WithdrawProposal', { reason: '问题已解决。' });

      expect((await askAbout(`code=${code}`)).letter?.standing).toBe('withdrawn');
    });
  });

  it('does not keep others waiting: the API answers while a letter is being printed', async () => {
    const the = await playTo(stack, 'drafted');
    const client = await stack.as(handler);
    const order: string[] = [];

    await Promise.all([get(the, handler).then(() => order.push('letter')), client.me().then(() => order.push('page'))]);

    expect(order).toEqual(['page', 'letter']);
  });
});
