import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LetterReading } from '@banli/letter';
import { eventually } from '../support/eventually';
import { deputy, handler, office, playOn, playTo, shortLetter } from '../support/short-life';
import { cookieOf } from '../support/raw-request';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

type Kept = { readonly sha256: string; readonly format: string; readonly version: number };

describe('letters that are kept, and letters that are read back', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack({ environment: { BANLI_LETTERS_SECONDS: '1' } });
  });
  afterAll(() => stack.stop());

  const keptOf = ({ stream }: FreshCase): Promise<readonly Kept[]> =>
    stack.source.query('select sha256, format, version from app.letter_file where stream = $1 order by format', [
      stream,
    ]);
  const bytesOf = (sha256: string): Buffer => {
    const folder = stack.settings.filesDir;
    const [name = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith(sha256),
    );
    return readFileSync(join(folder, name));
  };

  it('are, once signed and numbered, printed and kept by their hash before anybody asks, and given out byte for byte as they were', async () => {
    const the = await playTo(stack, 'numbered');
    const kept = await eventually(
      () => keptOf(the),
      (rows) => rows.length === 2,
    );

    expect(kept.map(({ format, version }) => [format, version])).toEqual([
      ['docx', 1],
      ['pdf', 1],
    ]);
    const client = await stack.as(office);
    for (const { sha256, format } of kept) {
      const bytes = bytesOf(sha256);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      // neither another name, nor another address of this deployment, nor lost fonts change what was kept
      await stack.source.query(`update app.party set name = name || '（已更名）' where id = 'cq-sthjj'`);
      const path = `/api/proposals/${the.jurisdiction}/${the.session}/${the.number}/letter.${format}`;
      expect((await client.download(path)).bytes.equals(bytes)).toBe(true);
      await stack.source.query(`update app.party set name = replace(name, '（已更名）', '') where id = 'cq-sthjj'`);
    }
    expect(await keptOf(the)).toEqual(kept);
  });

  it('are kept anew when they are signed anew, and what was sent before stays', async () => {
    const the = await playTo(stack, 'numbered');
    await eventually(
      () => keptOf(the),
      (rows) => rows.length === 2,
    );
    const content = { ...shortLetter, sections: [{ heading: '关于岸线修复', paragraphs: ['我局已完成修复。'] }] };
    await (await stack.as('cq-sthjj-handler')).act(the, 'SaveDraft', { content });
    await playOn(stack, the, 'drafted', 'signed');

    const kept = await eventually(
      () => keptOf(the),
      (rows) => rows.length === 4,
    );
    expect(kept.map(({ version }) => version).toSorted()).toEqual([1, 1, 2, 2]);
    for (const { sha256 } of kept) expect(bytesOf(sha256).length).toBeGreaterThan(1_000);
  });

  it('reads a letter back: what it says, what is wrong with it, and what file cannot be read', async () => {
    const cookie = await cookieOf(stack.baseUrl, handler);
    const read = async (bytes: Buffer, of = cookie): Promise<{ status: number; body: unknown }> => {
      const form = new FormData();
      form.append('file', new Blob([Uint8Array.from(bytes)]), '函');
      const answer = await fetch(`${stack.baseUrl}/api/letters/read`, {
        method: 'POST',
        body: form,
        headers: { cookie: of },
      });
      return { status: answer.status, body: await answer.json() };
    };
    const fixture = (name: string): Buffer => readFileSync(join(__dirname, '../fixtures', name));
    const schema = z.fromJSONSchema(
      (await (await fetch(`${stack.baseUrl}/api/letters/reading.schema.json`)).json()) as Parameters<
        typeof z.fromJSONSchema
      >[0],
    );

    for (const name of [
      'reply-letter-0869.txt',
      'letter-files/reply-letter-0869.docx',
      'letter-files/reply-letter-0869.pdf',
    ]) {
      const { status, body } = await read(fixture(name));
      expect(status).toBe(200);
      expect(body).toMatchObject({
        number: '渝环函〔2021〕313号',
        proposalNumber: '0869',
        deputies: ['李松辽'],
        commitments: [{ item: '', due: '', dueOn: null, responsibleUnit: '' }],
      });
      expect((body as LetterReading).findings.map(({ code }) => code)).toContain('class-missing');
      expect(schema.safeParse(body).error?.issues ?? []).toEqual([]);
    }
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    for (const [bytes, status, code] of [
      [Buffer.alloc(0), 422, 'file-missing'],
      [old, 415, 'letter-of-old-word'],
      [Buffer.from('PK\u0003\u0004kaputt'), 422, 'letter-broken'],
      [Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 413, 'file-too-large'],
    ] as const)
      expect(await read(bytes)).toMatchObject({ status, body: { code, status } });
    expect(await read(fixture('reply-letter-0869.txt'), await cookieOf(stack.baseUrl, deputy))).toMatchObject({
      status: 403,
    });
  });
});
