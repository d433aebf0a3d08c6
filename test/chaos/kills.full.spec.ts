import { setTimeout as pause } from 'node:timers/promises';
import { proposalStream } from '@banli/domain';
import { loadStream } from '@banli/store';
import type { ApiClient, ProposalPath } from '../../apps/cli/src/api/api-client';
import { eventually } from '../support/eventually';
import { persistently } from '../support/persistent';
import {
  assigner,
  chief,
  coHandler,
  coHandlerStaff,
  deputy,
  handler,
  lead,
  office,
  shortLetter,
} from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';

const CASES = 40;
const AT_ONCE = 8;
const MORNING = '2021-02-05T01:00:00.000Z';

/** Repeatable: the same seed kills in the same order. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe(`${String(CASES)} cases lived while worker and API are killed at random`, () => {
  let stack: TestStack;
  let kills = 0;

  beforeAll(async () => {
    stack = await startTestStack({ environment: { BANLI_SWEEP_SECONDS: '2' } });
    for (const login of [assigner, handler, coHandlerStaff, office, chief, deputy]) await stack.as(login);
  });
  afterAll(() => stack.stop());

  const pathOf = (index: number): ProposalPath => ({
    jurisdiction: 'chongqing',
    session: '5-4',
    number: String(2_000 + index),
  });

  async function live(the: ProposalPath): Promise<void> {
    const as = (login: string): Promise<ApiClient> => stack.as(login);
    const [assigning, handling, helping, checking, signing, rating] = await Promise.all(
      [assigner, handler, coHandlerStaff, office, chief, deputy].map(as),
    );
    if (!assigning || !handling || !helping || !checking || !signing || !rating) throw new Error('six are signed in');
    await persistently((options) =>
      assigning.register(
        {
          ...the,
          title: '关于岸线修复的建议',
          text: '建议修复岸线。',
          leadProposer: deputy,
          inSession: false,
          containsStateSecret: false,
          timelineStart: MORNING,
        },
        options,
      ),
    );
    await persistently((o) => assigning.act(the, 'AssignProposal', { lead, coHandlers: [coHandler] }, o));
    await persistently((o) => handling.act(the, 'AcknowledgeAssignment', {}, o));
    await persistently((o) => handling.act(the, 'RecordContact', { manner: 'visit', summary: '面谈。' }, o));
    await persistently((o) => helping.act(the, 'SubmitOpinion', { text: '赞成。' }, o));
    await persistently((o) => handling.act(the, 'AcceptOpinion', { unit: coHandler }, o));
    await persistently((o) => handling.act(the, 'SaveDraft', { content: shortLetter }, o));
    await persistently((o) => checking.act(the, 'CheckDraft', { version: 1 }, o));
    const { draft } = await persistently(() => signing.caseOf(the));
    const contentHash = draft?.contentHash ?? '';
    await persistently((o) => signing.act(the, 'SignReply', { version: 1, contentHash }, o));
    await persistently((o) => checking.act(the, 'NumberReply', { series: '渝环函' }, o));
    await persistently((o) => checking.act(the, 'DispatchReply', { channels: ['paper', 'platform'] }, o));
    await persistently((o) => checking.act(the, 'ConfirmDelivery', { recipient: deputy, proof: '签收。' }, o));
    await persistently((o) => rating.act(the, 'RateReply', { level: 'satisfied' }, o));
  }

  async function killUntil(done: () => boolean): Promise<void> {
    const random = randomFrom(869);
    while (!done()) {
      await pause(1_000 + random() * 3_000);
      if (done()) return;
      const victim = random() < 0.6 ? 'worker' : 'api';
      await stack.kill(victim);
      await pause(random() * 500);
      await stack.start(victim);
      kills += 1;
    }
  }

  const typesOf = async (the: ProposalPath): Promise<readonly string[]> =>
    (await loadStream(stack.source.manager, proposalStream(the))).map(({ event }) => event.type);

  it('ends every case as the undisturbed one ends, event for event', async () => {
    await live(pathOf(0));
    const undisturbed = await typesOf(pathOf(0));
    expect(undisturbed.at(-2)).toBe('ReplyRated');

    let left = CASES;
    const queue = Array.from({ length: CASES }, (_, index) => pathOf(index + 1));
    const workers = Array.from({ length: AT_ONCE }, async () => {
      for (let the = queue.shift(); the; the = queue.shift()) {
        await live(the);
        left -= 1;
      }
    });
    await Promise.all([killUntil(() => left === 0), ...workers]);

    expect(kills).toBeGreaterThan(5);
    for (let index = 1; index <= CASES; index += 1) expect(await typesOf(pathOf(index))).toEqual(undisturbed);
  });

  it('gave every letter its own number, without a gap', async () => {
    const rows: readonly { serial: number }[] = await stack.source.query(
      'select serial from record.reply_number order by serial',
    );
    expect(rows.map(({ serial }) => serial)).toEqual(Array.from({ length: CASES + 1 }, (_, index) => index + 1));
  });

  it('leaves no act unanswered for and no commitment unopened', async () => {
    const count = async (sql: string): Promise<number> =>
      (await stack.source.query<readonly { n: number }[]>(sql))[0]?.n ?? -1;
    await eventually(
      () => count('select count(*)::integer as n from ops.unconfirmed'),
      (n) => n === 0,
    );
    await eventually(
      () => count('select count(*)::integer as n from read.commitment'),
      (n) => n === CASES + 1,
    );
  });
});
