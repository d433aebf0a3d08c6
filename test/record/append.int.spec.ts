import type { DataSource } from 'typeorm';
import type { Sha256, StreamId } from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import {
  canonicalJson,
  chainedHash,
  createDataSource,
  HASH_ALGORITHM,
  loadStream,
  openNumbering,
  record,
  type RecordAnswer,
} from '@banli/store';
import { frozenEvents, numbered, registered, requestOf, streamOf } from '../support/record-requests';
import { createTestDatabase, type TestDatabase } from '../support/servers/test-database';

/** Seq of the first event whose hash does not follow from the one before it, or nothing. */
async function brokenAt(source: DataSource, stream: StreamId): Promise<number | undefined> {
  let previous: Sha256 | null = null;
  for (const one of await loadStream(source.manager, stream)) {
    if (chainedHash(previous, one) !== one.hash) return one.seq;
    previous = one.hash;
  }
  return undefined;
}

const contacted = (summary: string): AnyEvent => ({ type: 'DeputyContacted', v: 1, manner: 'telephone', summary });

describe('appending to the record', () => {
  let database: TestDatabase;
  let worker: DataSource;
  let owner: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    worker = await createDataSource(database.url, 'banli_worker', 20).initialize();
    owner = await createDataSource(database.url, 'owner', 4).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await owner.destroy();
    await database.drop();
  });

  const begun = async (number: number): Promise<StreamId> => {
    const stream = streamOf(number);
    await record(worker, requestOf(stream, 0, `begin-${String(number)}`, registered));
    return stream;
  };

  it('writes canonical JSON, keys in the order of RFC 8785, Chinese as it is', async () => {
    const stream = await begun(1);
    const [row]: readonly { body: string }[] = await owner.query('select body from record.event where stream = $1', [
      stream,
    ]);

    expect(row?.body).toBe(canonicalJson(registered));
    expect(row?.body).toMatch(/^\{"assigningBody":/);
    expect(row?.body).toContain('川渝生态环境');
  });

  it('chains each event to the one before it, and names the algorithm', async () => {
    const stream = await begun(2);
    await record(worker, requestOf(stream, 1, 'contact-2', contacted('电话沟通。'), contacted('当面沟通。')));

    const events = await loadStream(owner.manager, stream);
    expect(events.map(({ hashAlgorithm }) => hashAlgorithm)).toEqual([HASH_ALGORITHM, HASH_ALGORITHM, HASH_ALGORITHM]);
    expect(new Set(events.map(({ hash }) => hash)).size).toBe(3);
    expect(await brokenAt(owner, stream)).toBeUndefined();
  });

  it.each([
    [101, 'its text', `update record.event set body = replace(body, '电话', '书面') where stream = $1 and seq = 2`],
    [102, 'its day', `update record.event set occurred_on = '2021-02-04' where stream = $1 and seq = 2`],
    [103, 'its actor', `update record.event set actor = '{"kind":"clock"}' where stream = $1 and seq = 2`],
    [
      104,
      'the command it came from',
      `update record.event set command_id = 'another-command' where stream = $1 and seq = 2`,
    ],
    [105, 'its instant', `update record.event set at = at + interval '1 ms' where stream = $1 and seq = 2`],
  ])('shows where somebody with all rights changed an event: case %i, %s', async (number, _what, sql) => {
    const stream = await begun(number);
    await record(worker, requestOf(stream, 1, 'contact', contacted('电话沟通。')));
    await record(worker, requestOf(stream, 2, 'contact-again', contacted('再次沟通。')));
    await owner.query(sql, [stream]);

    expect(await brokenAt(owner, stream)).toBe(2);
  });

  it('shows at the event after it that somebody changed an event and gave it a new hash', async () => {
    const stream = await begun(106);
    await record(worker, requestOf(stream, 1, 'contact', contacted('电话沟通。')));
    await record(worker, requestOf(stream, 2, 'contact-again', contacted('再次沟通。')));
    const [first, second] = await loadStream(owner.manager, stream);
    if (!first || !second) throw new Error('three events were recorded');
    const event = contacted('从未沟通。');
    const hash = chainedHash(first.hash, { ...second, event });
    await owner.query('update record.event set body = $1, hash = $2 where stream = $3 and seq = 2', [
      canonicalJson(event),
      hash,
      stream,
    ]);

    expect(await brokenAt(owner, stream)).toBe(3);
  });

  it('answers the same command id with what it recorded then, and a second body under it with a refusal', async () => {
    const stream = await begun(3);
    const request = requestOf(stream, 1, 'contact-3', contacted('电话沟通。'));
    const first = await record(worker, request);
    const again = await record(worker, request);
    const other = await record(worker, requestOf(stream, 2, 'contact-3', contacted('从未沟通。')));

    expect(first.outcome).toBe('recorded');
    expect(again).toMatchObject({ outcome: 'known', lastSeq: 2, tail: [{ seq: 2 }] });
    expect(other).toMatchObject({ outcome: 'refused', refusal: { code: 'command-id-reused' } });
    expect(await loadStream(owner.manager, stream)).toHaveLength(2);
  });

  it('lets one of twenty simultaneous appends at the same head win, and shows the others what it left', async () => {
    const stream = await begun(4);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        record(worker, requestOf(stream, 1, `contact-4-${String(index)}`, contacted(`第${String(index)}次`))),
      ),
    );

    expect(answers.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1);
    const beaten = answers.filter((one): one is Extract<RecordAnswer, { outcome: 'ahead' }> => one.outcome === 'ahead');
    expect(beaten).toHaveLength(19);
    for (const { tail } of beaten) expect(tail.map(({ seq }) => seq)).toEqual([2]);
    expect(await brokenAt(owner, stream)).toBeUndefined();
  });

  it('says how far it is behind where the workflow knows events that the store lost', async () => {
    const stream = await begun(5);

    expect(await record(worker, requestOf(stream, 7, 'contact-5', contacted('电话沟通。')))).toEqual({
      outcome: 'behind',
      storeHead: 1,
    });
  });

  it('records nothing at all where one part of the transaction fails', async () => {
    const stream = await begun(6);
    await openNumbering(owner.manager);
    await expect(
      record(
        worker,
        requestOf(stream, 1, 'contact-6', contacted('电话沟通。'), { ...numbered(), series: null } as never),
      ),
    ).rejects.toThrow();

    expect(await loadStream(owner.manager, stream)).toHaveLength(1);
    expect(await owner.query('select from record.command where command_id = $1', ['contact-6'])).toEqual([]);
    expect(await owner.query('select from ops.unconfirmed where stream = $1 and seq > 1', [stream])).toEqual([]);
  });

  it('takes every type of event that exists into the read models, and its text back unchanged', async () => {
    for (const [index, one] of frozenEvents.proposal.entries()) {
      const answer = await record(worker, {
        ...requestOf(one.stream, index, `frozen-${String(index)}`, one.event),
        actor: one.actor,
      });
      expect(answer.outcome).toBe('recorded');
    }
    for (const [index, one] of frozenEvents.commitment.entries()) {
      const answer = await record(worker, {
        ...requestOf(one.stream, index, `frozen-${String(index)}`, one.event),
        actor: one.actor,
      });
      expect(answer.outcome).toBe('recorded');
    }

    for (const life of [frozenEvents.proposal, frozenEvents.commitment]) {
      const stream = life[0]?.stream ?? streamOf(0);
      const events = await loadStream(owner.manager, stream);
      expect(events.map(({ event }) => event)).toEqual(life.map(({ event }) => event));
      const table = stream.startsWith('proposal/') ? 'read.proposal' : 'read.commitment';
      expect(await owner.query(`select head from ${table} where stream = $1`, [stream])).toEqual([
        { head: life.length },
      ]);
    }
  });
});
