import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileView, Problem, ReceiptScanList } from '@banli/contracts';
import { ask, cookieOf, type RawAnswer } from '../support/raw-request';
import { refusedWith } from '../support/refusal';
import {
  assigner,
  coHandler,
  coHandlerStaff,
  deputy,
  handler,
  office,
  playTo,
  shortLetter,
  supervisor,
} from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('files on their way into a case', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  async function upload(login: string, bytes: Buffer, name: string): Promise<{ status: number; body: unknown }> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)]), name);
    const answer = await fetch(`${stack.baseUrl}/api/files`, {
      method: 'POST',
      headers: { cookie: await cookieOf(stack.baseUrl, login) },
      body: form,
    });
    return { status: answer.status, body: await answer.json() };
  }
  const download = async (login: string, sha256: string): Promise<RawAnswer> =>
    ask(stack.baseUrl, { path: `/api/files/${sha256}`, headers: { cookie: await cookieOf(stack.baseUrl, login) } });

  it('keep their bytes under their hash, and say what they are by looking at them', async () => {
    const { status, body } = await upload(handler, PNG, '../回执扫描件.pdf');
    const file = body as FileView;

    expect(status).toBe(201);
    expect(file).toMatchObject({ name: '回执扫描件.pdf', mediaType: 'image/png', size: PNG.length });
    const kept = readFileSync(join(stack.settings.filesDir, file.sha256.slice(0, 2), file.sha256));
    expect(kept.equals(PNG)).toBe(true);
  });

  it('come back to whoever uploaded them, to be saved, and to nobody else', async () => {
    const { sha256 } = (await upload(handler, PNG, '图.png')).body as FileView;
    const [own, others] = await Promise.all([download(handler, sha256), download(office, sha256)]);

    expect(own.status).toBe(200);
    expect(own.headers['content-type']).toBe('image/png');
    expect(own.headers['content-disposition']).toMatch(/^attachment; /);
    expect([others.status, (JSON.parse(others.text) as Problem).code]).toEqual([404, 'no-such-file']);
  });

  it('are refused where they are of no kind that offices exchange, whatever their name says', async () => {
    const { status, body } = await upload(handler, Buffer.from('<script>alert(1)</script>'), '意见.pdf');

    expect([status, (body as Problem).code]).toEqual([415, 'file-type-not-taken']);
  });

  it('are refused above twenty megabytes, and where there is none', async () => {
    const large = await upload(handler, Buffer.concat([PNG, Buffer.alloc(20 * 1024 * 1024)]), '大.png');
    const none = await ask(stack.baseUrl, {
      method: 'POST',
      path: '/api/files',
      headers: { cookie: await cookieOf(stack.baseUrl, handler) },
      body: {},
    });

    expect([large.status, (large.body as Problem).code]).toEqual([413, 'file-too-large']);
    expect([none.status, (JSON.parse(none.text) as Problem).code]).toEqual([422, 'file-missing']);
  });

  it('are taken from nobody who is not signed in', async () => {
    const { status } = await ask(stack.baseUrl, { method: 'POST', path: '/api/files', body: {} });

    expect(status).toBe(401);
  });

  it('become part of a case as the scan of a paper receipt, which 人代工委 and the deputy read, and the rated unit does not', async () => {
    const the = await playTo(stack, 'delivered');
    const path = `/api/proposals/chongqing/5-4/${the.number}`;
    const { sha256 } = (await upload(assigner, PNG, '回执.png')).body as FileView;
    const foreign = { level: 'satisfied', paperReceipt: { scan: `回执第3号（sha256:${'0'.repeat(64)}）` } };
    const onPaper = { level: 'satisfied', paperReceipt: { scan: `回执第3号（sha256:${sha256}）` } };
    const assigning = await stack.as(assigner);
    expect(await refusedWith(assigning.act(the, 'RateReply', foreign))).toBe('404 no-such-file');
    await assigning.act(the, 'RateReply', onPaper);

    const read = async (login: string): Promise<RawAnswer> =>
      ask(stack.baseUrl, {
        path: `${path}/receipt-scans/${sha256}`,
        headers: { cookie: await cookieOf(stack.baseUrl, login) },
      });
    const statuses = await Promise.all(
      [assigner, supervisor, deputy, handler, coHandlerStaff, 'cq-sfj-handler'].map(
        async (one) => (await read(one)).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 404, 404, 404]);
    expect((await assigning.get<ReceiptScanList>(`${path}/receipt-scans`)).rows).toEqual([
      { sha256, reference: '回执第3号', on: '2021-02-05' },
    ]);
    expect((await (await stack.as(handler)).get<ReceiptScanList>(`${path}/receipt-scans`)).rows).toEqual([]);
  });

  it('go with an opinion and with the letter, bound by its signature, to whoever may read these texts', async () => {
    const the = await playTo(stack, 'in-hand');
    const read = async (login: string, sha256: string): Promise<number> => {
      const path = `/api/proposals/chongqing/5-4/${the.number}/files/${sha256}`;
      return (await ask(stack.baseUrl, { path, headers: { cookie: await cookieOf(stack.baseUrl, login) } })).status;
    };
    const paper = (await upload(coHandlerStaff, PNG, '水文图.png')).body as FileView;
    const text = '我局赞成，将予配合。';
    const commitments = [{ item: '完成水文监测站改造。', dueOn: '2021-11-30' }];
    const foreign = (await stack.as('cq-sfj-handler')).act(the, 'SubmitOpinion', { text, files: [paper.sha256] });
    expect(await refusedWith(foreign)).toBe('404 not-found');
    await (await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', { text, files: [paper.sha256], commitments });
    const leading = await stack.as(handler);
    expect((await leading.caseOf(the)).opinions).toMatchObject([
      { files: [paper], commitments: [{ ...commitments[0], responsibleUnit: coHandler }] },
    ]);
    expect([await read(handler, paper.sha256), await read(deputy, paper.sha256)]).toEqual([200, 404]);

    const plan = (await upload(handler, Buffer.concat([PNG, PNG]), '工作方案.png')).body as FileView;
    await leading.act(the, 'SaveDraft', { content: shortLetter });
    const bare = (await leading.caseOf(the)).draft?.contentHash;
    await leading.act(the, 'SaveDraft', { content: shortLetter, files: [plan.sha256] });
    const { draft } = await leading.caseOf(the);
    expect(draft?.files).toEqual([plan]);
    expect(draft?.contentHash).not.toBe(bare);
    await leading.act(the, 'SaveDraft', { content: shortLetter, files: [plan.sha256] });
    expect((await leading.caseOf(the)).draft?.contentHash).toBe(draft?.contentHash);
    expect([await read(office, plan.sha256), await read(coHandlerStaff, plan.sha256)]).toEqual([200, 404]);
  });
});
