import { request, type ClientRequest } from 'node:http';
import { isAfter, placeOfText } from '../../apps/api/src/live/live-place';
import { eventually } from '../support/eventually';
import { ask, cookieOf } from '../support/raw-request';
import { fulfilmentStream, partyId } from '@banli/domain';
import { coHandlerStaff, handler, lead, playOn, playTo } from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';

/** What one browser hears. */
class Listening {
  text = '';
  ended = false;
  private constructor(private readonly sent: ClientRequest) {}

  static async open(baseUrl: string, cookie: string, after?: string): Promise<Listening> {
    const { hostname, port } = new URL(baseUrl);
    const headers = { cookie, ...(after === undefined ? {} : { 'last-event-id': after }) };
    const sent = request({ hostname, port, path: '/api/live', headers });
    const listening = new Listening(sent);
    sent.on('response', (answer) => {
      answer.setEncoding('utf8').on('data', (part: string) => (listening.text += part));
      answer.on('close', () => (listening.ended = true));
    });
    sent.on('error', () => (listening.ended = true));
    sent.end();
    await eventually(
      () => Promise.resolve(listening.text),
      (text) => text.includes('event: '),
    );
    return listening;
  }

  get lastId(): string {
    return [...this.text.matchAll(/^id: (\d+\.\d+)$/gm)].at(-1)?.[1] ?? '';
  }

  /** Streams told of, in order. */
  get streams(): readonly string[] {
    return [...this.text.matchAll(/^data: (\{"stream".*\})$/gm)].map(
      ([, data = '']) => (JSON.parse(data) as { stream: string }).stream,
    );
  }

  async hears(stream: string, withinMs: number): Promise<void> {
    await eventually(
      () => Promise.resolve(this.streams),
      (streams) => streams.includes(stream),
      withinMs,
    );
  }

  close(): void {
    this.sent.destroy();
  }
}

describe('live updates', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  it('tell whoever has a part in the case of another’s act within two seconds, and a stranger nothing', async () => {
    const the = await playTo(stack, 'assigned');
    const own = await Listening.open(stack.baseUrl, await cookieOf(stack.baseUrl, handler));
    const strange = await Listening.open(stack.baseUrl, await cookieOf(stack.baseUrl, 'deputy-li-songliao'));
    const foreign = await stack.register({ leadProposer: 'cq-slj-handler' });
    await (await stack.as(coHandlerStaff)).act(the, 'AcknowledgeAssignment', {});

    await own.hears(the.stream, 2_000);
    expect(own.streams).not.toContain(foreign.stream);
    expect(strange.streams).not.toContain(foreign.stream);
    expect(own.text).not.toMatch(/岸线|建议/);
    own.close();
    strange.close();
  });

  it('resume after the last one heard: what was missed while away comes first', async () => {
    const the = await playTo(stack, 'assigned');
    const cookie = await cookieOf(stack.baseUrl, handler);
    const before = await Listening.open(stack.baseUrl, cookie);
    before.close();
    await playOn(stack, the, 'assigned', 'in-hand');

    const after = await Listening.open(stack.baseUrl, cookie, before.lastId);
    await after.hears(the.stream, 2_000);
    const [then, now] = [placeOfText(before.lastId), placeOfText(after.lastId)];
    expect(then && now && isAfter(now, then)).toBe(true);
    after.close();
  });

  it('ask for everything anew where the last one heard is of another record, and go on from there', async () => {
    const the = await playTo(stack, 'assigned');
    const cookie = await cookieOf(stack.baseUrl, handler);
    const old = await Listening.open(stack.baseUrl, cookie, '4711');
    const other = await Listening.open(stack.baseUrl, cookie, '999999999999999.1');
    await playOn(stack, the, 'assigned', 'in-hand');

    for (const listening of [old, other]) {
      expect(listening.text).toContain('event: reset');
      await listening.hears(the.stream, 2_000);
      listening.close();
    }
  });

  it('tell a unit of its yearly round, and of what came after it', async () => {
    const the = await playTo(stack, 'sent');
    const listening = await Listening.open(stack.baseUrl, await cookieOf(stack.baseUrl, handler));
    const strange = await Listening.open(stack.baseUrl, await cookieOf(stack.baseUrl, 'cq-sfj-handler'));
    const round = fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(lead) });
    await stack.moveTo('2021-10-01', [round]);
    await listening.hears(round, 20_000);
    await playOn(stack, the, 'sent', 'delivered');

    await listening.hears(the.stream, 2_000);
    expect(listening.text).toContain('"kind":"fulfilment"');
    expect(strange.streams).toEqual([]);
    listening.close();
    strange.close();
  });

  it('are for the signed-in alone, end with the session, and do not hold back an API that is asked to end', async () => {
    expect((await ask(stack.baseUrl, { path: '/api/live' })).status).toBe(401);
    const cookie = await cookieOf(stack.baseUrl, handler);
    const signedOut = await Listening.open(stack.baseUrl, cookie);
    await ask(stack.baseUrl, { method: 'DELETE', path: '/api/session', headers: { cookie } });
    await eventually(
      () => Promise.resolve(signedOut.ended),
      (ended) => ended,
    );

    const open = await Listening.open(stack.baseUrl, await cookieOf(stack.baseUrl, handler));
    await stack.end('api');
    expect(open.ended).toBe(true);
    await stack.start('api');
  });

  it('do not keep an act in flight from its answer when the API is asked to end', async () => {
    const the = await playTo(stack, 'in-hand');
    const cookie = await cookieOf(stack.baseUrl, handler);
    const { hostname, port } = new URL(stack.baseUrl);
    const body = JSON.stringify({ manner: 'visit', summary: '走访。' });
    const sent = request({
      hostname,
      port,
      method: 'POST',
      path: `/api/proposals/chongqing/5-4/${the.number}/record-contact`,
      headers: {
        cookie,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'idempotency-key': 'in-flight-at-the-end',
        expect: '100-continue',
      },
    });
    const answered = new Promise<number | undefined>((fulfil, reject) => {
      sent.on('error', reject);
      sent.on('response', (answer) => {
        answer.resume().on('end', () => {
          fulfil(answer.statusCode);
        });
      });
    });
    // the server has the request's head and waits for its body
    await new Promise((fulfil) => {
      sent.once('continue', fulfil);
      sent.flushHeaders();
    });
    const ending = stack.end('api');
    sent.end(body);

    expect(await answered).toBe(200);
    await ending;
    await stack.start('api');
  });
});
