import { randomUUID } from 'node:crypto';
import { alarmInstant } from '@banli/domain';
import { dateInShanghai, instant, plainDate } from '@banli/calendar';
import { loadStream } from '@banli/store';
import { eventually } from '../support/eventually';
import { refusedWith } from '../support/refusal';
import { coHandlerStaff, handler, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

describe('an act that the database takes for wrong, as it would after a mistake of ours', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  const typesOf = async (the: FreshCase): Promise<readonly string[]> =>
    (await loadStream(stack.source.manager, the.stream)).map(({ event }) => event.type);
  const forbid = (type: string): Promise<unknown> =>
    stack.source.query(`alter table record.event add constraint mistake check (type <> '${type}') not valid`);
  const allow = (): Promise<unknown> => stack.source.query('alter table record.event drop constraint mistake');

  it('is answered at once, does not hold up the acts behind it, and is done under its key once the mistake is mended', async () => {
    const the = await playTo(stack, 'assigned');
    const client = await stack.as(handler);
    const options = { key: randomUUID() };
    await forbid('AssignmentAcknowledged');
    try {
      expect(await refusedWith(client.act(the, 'AcknowledgeAssignment', {}, options))).toBe('500 internal');
      await (await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', { text: '赞成。' });
    } finally {
      await allow();
    }
    expect(await typesOf(the)).not.toContain('AssignmentAcknowledged');

    await client.act(the, 'AcknowledgeAssignment', {}, options);
    expect((await typesOf(the)).filter((type) => type === 'AssignmentAcknowledged')).toHaveLength(1);
  });

  it('where it is an alarm, rings a minute after the mistake is mended', async () => {
    const the = await playTo(stack, 'assigned');
    const on = plainDate('2021-02-18');
    const rings = Date.parse(alarmInstant(the.stream, on));
    const midnight = Date.parse('2021-02-17T16:00:00.000Z');
    expect(dateInShanghai(instant(new Date(rings).toISOString()))).toBe(on);
    const to = (minutes: number): Promise<void> =>
      stack.time.fastForward([the.stream], on, (rings - midnight) / 1_000 + minutes * 60);
    await forbid('ClockStruck');
    try {
      await to(3);
      expect(await typesOf(the)).not.toContain('ClockStruck');
    } finally {
      await allow();
    }
    await to(6);
    const types = await eventually(
      () => typesOf(the),
      (found) => found.includes('ClockStruck'),
    );
    expect(types.at(-1)).toBe('ClockStruck');
  });
});
