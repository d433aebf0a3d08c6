import { dateInShanghai, type Instant } from '@banli/calendar';
import type { StreamId } from '@banli/domain';
import { loadStream } from '@banli/store';
import { eventually } from '../support/eventually';
import { refusal } from '../support/refusal';
import { assigner, handler, office, playOn, playTo, stages } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { dumpTables, readTables, recordTables } from '../support/table-dump';

describe('each of the two stores, rebuilt from the other', () => {
  let stack: TestStack;
  let open: readonly FreshCase[];

  beforeAll(async () => {
    stack = await startTestStack();
    open = await Promise.all(
      (['registered', 'in-hand', 'drafted', 'numbered', 'sent'] as const).map((to) => playTo(stack, to)),
    );
    await playTo(stack, 'closed');
    const warned = await playTo(stack, 'assigned');
    await stack.moveTo(
      '2021-03-11',
      [...open, warned].map(({ stream }) => stream),
    );
  });
  afterAll(() => stack.stop());

  const standingOf = (stream: StreamId): Promise<Record<string, unknown>> =>
    stack.client.workflow.getHandle(stream).query('standing');
  const dayOf = async (stream: StreamId): Promise<string> =>
    dateInShanghai(new Date(await stack.time.businessTime(stream)).toISOString() as Instant);
  const wholeRecord = (): Promise<string> => dumpTables(stack.source, ...recordTables);
  const streamsAt = async (condition: string): Promise<readonly StreamId[]> =>
    (await stack.source.query<readonly { stream: StreamId }[]>(condition)).map(({ stream }) => stream);
  const openStreams = (): Promise<readonly StreamId[]> =>
    streamsAt(`select stream from read.proposal where phase <> 'archived'
               union select stream from read.commitment where status not in ('fulfilled', 'dropped') order by 1`);

  describe('the record emptied, and refilled from Temporal’s histories', () => {
    it('is the same to the byte: events with positions and hashes, commands, numbers, and all that people read', async () => {
      const [record, read] = [await wholeRecord(), await dumpTables(stack.source, ...readTables)];
      expect(record).toContain('ReplyNumbered');
      expect(record).toContain('ClockStruck');
      expect(record).toContain('CommitmentOpened');
      await Promise.all([stack.end('worker'), stack.end('api')]);
      await stack.source.query('truncate record.event, record.command, record.number_series, record.reply_number');
      await stack.source.query(`truncate ${readTables.join(', ')}`);

      const said = await stack.banli('recover', 'store');
      expect(said).toMatch(/put back [1-9]\d* events/);
      expect(await wholeRecord()).toBe(record);
      expect(await dumpTables(stack.source, ...readTables)).toBe(read);
    });

    it('goes on where it was: the next act gets a later position, and the next number of its series', async () => {
      const [last]: readonly { position: string }[] = await stack.source.query(
        'select max(position) as position from record.event',
      );
      await Promise.all([stack.start('worker'), stack.start('api')]);
      const next = await playTo(stack, 'numbered');

      const events = await loadStream(stack.source.manager, next.stream);
      expect(BigInt(events[0]?.position ?? 0) > BigInt(last?.position ?? 0)).toBe(true);
      const numbers = await streamsAt(`select serial as stream from record.reply_number order by serial`);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    });

    it('is left as it is by a second recovery', async () => {
      const record = await wholeRecord();

      expect(await stack.banli('recover', 'store')).toContain('put back 0 events');
      expect(await wholeRecord()).toBe(record);
    });
  });

  describe('every open workflow terminated, and started again from the record', () => {
    it('stands where it stood, with the same next alarm', async () => {
      const streams = await openStreams();
      expect(streams.length).toBeGreaterThanOrEqual(open.length);
      // A workflow lost is started on the day of the deployment; one left behind on 2021-02-05 would ring all that has passed since.
      await stack.moveTo('2021-03-11', streams);
      expect(await Promise.all(streams.map(dayOf))).toEqual(streams.map(() => '2021-03-11'));
      const before = new Map<StreamId, Record<string, unknown>>();
      for (const stream of streams) before.set(stream, await standingOf(stream));
      for (const stream of streams) await stack.client.workflow.getHandle(stream).terminate('lost, for a test');

      expect(await stack.banli('recover', 'temporal')).toContain(`Started ${String(streams.length)};`);
      for (const stream of streams) {
        const { timelineOffset: _restarted, today: _lastWoken, ...stands } = before.get(stream) ?? {};
        expect(await standingOf(stream)).toMatchObject(stands);
        expect(await dayOf(stream)).toBe('2021-03-11');
      }
    });

    it('is left alone by a second recovery', async () => {
      const running = String((await openStreams()).length);

      expect(await stack.banli('recover', 'temporal')).toContain(`Started 0; running already ${running};`);
    });

    it('goes on to the end of its life, whatever stage it was in', async () => {
      const from = ['registered', 'in-hand', 'drafted', 'numbered', 'sent'] as const;
      for (const [index, the] of open.entries()) await playOn(stack, the, from[index] ?? 'registered', 'closed');

      for (const the of open) {
        expect((await (await stack.as(assigner)).caseOf(the)).phase).toBe('closed');
        const types = (await loadStream(stack.source.manager, the.stream)).map(({ event }) => event.type);
        expect(types.filter((type) => type === 'ReplyRated')).toHaveLength(1);
      }
      expect(stages.at(-1)).toBe('closed');
    });

    it('opens no commitment twice', async () => {
      for (const the of open) {
        const { commitments } = await (await stack.as(handler)).caseOf(the);
        expect(commitments).toHaveLength(1);
        const events = await loadStream(stack.source.manager, commitments[0]?.stream as StreamId);
        expect(events.filter(({ event }) => event.type === 'CommitmentOpened')).toHaveLength(1);
      }
    });

    it('rings the alarms of a life it did not begin', async () => {
      const the = await playTo(stack, 'assigned');
      await stack.client.workflow.getHandle(the.stream).terminate('lost, for a test');
      await stack.banli('recover', 'temporal');
      await stack.moveTo('2021-03-12', [the.stream]);

      const told = await loadStream(stack.source.manager, the.stream);
      expect(told.map(({ event }) => (event.type === 'ClockStruck' ? `${event.on} ${event.tier}` : ''))).toContain(
        '2021-03-10 blue',
      );
    });
  });

  describe('a record that lost the end of a stream', () => {
    it('takes no more acts on it (503), and says how many events are missing', async () => {
      const the = await playTo(stack, 'in-hand');
      const head = (await loadStream(stack.source.manager, the.stream)).length;
      await stack.source.query('delete from record.event where stream = $1 and seq = $2', [the.stream, head]);
      const summary = '电话沟通。';
      const act = async (): Promise<unknown> =>
        (await stack.as(handler)).act(the, 'RecordContact', { manner: 'telephone', summary });

      expect(await refusal(act())).toMatchObject({
        status: 503,
        code: 'record-behind',
        facts: { storeHead: head - 1, workflowHead: head },
      });
      expect(await loadStream(stack.source.manager, the.stream)).toHaveLength(head - 1);
      await stack.banli('recover', 'store');
      await act();
      const events = await eventually(
        () => loadStream(stack.source.manager, the.stream),
        (all) => all.length > head,
      );
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect((await (await stack.as(office)).caseOf(the)).contacts).toBe(1);
    });
  });

  describe('a record lost as a whole, and worked on before it is refilled', () => {
    it('gives a new case no number that another one has: none before `recover store`, then the next one', async () => {
      const given = await streamsAt('select max(serial) as stream from record.reply_number');
      await stack.end('worker');
      await stack.source.query(
        'truncate record.event, record.command, record.number_series, record.reply_number, ops.numbering',
      );
      await stack.source.query(`truncate ${readTables.join(', ')}`);
      await stack.start('worker');
      await eventually(
        () => Promise.resolve(stack.logOf('worker')),
        (log) => log.includes('gives no reply numbers until'),
      );
      const the = await playTo(stack, 'signed');
      const number = async (): Promise<unknown> =>
        (await stack.as(office)).act(the, 'NumberReply', { series: '渝环函' });

      expect(await refusal(number())).toMatchObject({ status: 503, code: 'numbering-closed' });
      await stack.banli('recover', 'store');
      await number();
      const last = Number(given[0]) + 1;
      expect((await (await stack.as(office)).caseOf(the)).replyNumber).toBe(`渝环函〔2021〕${String(last)}号`);
    });
  });
});
