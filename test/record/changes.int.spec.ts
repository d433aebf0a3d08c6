import type { DataSource, QueryRunner } from 'typeorm';
import type { StreamId } from '@banli/domain';
import { createDataSource, lastPlace, readChanges, record, type LogPlace, type StreamChange } from '@banli/store';
import { eventually } from '../support/eventually';
import { registered, requestOf, streamOf } from '../support/record-requests';
import { createTestDatabase, type TestDatabase } from '../support/servers/test-database';

describe('reading the global log while others write', () => {
  let database: TestDatabase;
  let worker: DataSource;
  let api: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    worker = await createDataSource(database.url, 'banli_worker', 4).initialize();
    api = await createDataSource(database.url, 'banli_api', 2).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await api.destroy();
    await database.drop();
  });

  const begun = async (number: number): Promise<StreamId> => {
    const stream = streamOf(number);
    await record(worker, requestOf(stream, 0, `begin-${String(number)}`, registered));
    return stream;
  };
  /** A transaction that has its id, as one that claims a number has before it writes an event. */
  const opened = async (): Promise<QueryRunner> => {
    const runner = worker.createQueryRunner();
    await runner.startTransaction();
    await runner.query('select pg_current_xact_id()');
    return runner;
  };
  const append = (runner: QueryRunner, stream: StreamId): Promise<unknown> =>
    runner.query(
      `insert into record.event (stream, seq, type, v, occurred_on, at, actor, command_id, body, hash, hash_algorithm)
       select stream, 2, type, v, occurred_on, at, actor, command_id, body, hash, hash_algorithm from record.event where stream = $1`,
      [stream],
    );
  const commit = async (runner: QueryRunner): Promise<void> => {
    await runner.commitTransaction();
    await runner.release();
  };
  const changes = (after: LogPlace): Promise<readonly StreamChange[]> => readChanges(api.manager, after, 10);
  // Transactions of every database of the server count for its snapshots: other suites may hold these back a moment.
  const seen = (after: LogPlace, count: number): Promise<readonly StreamChange[]> =>
    eventually(
      () => changes(after),
      (found) => found.length >= count,
    );
  const endAfter = async (stream: StreamId): Promise<LogPlace> => {
    const [own]: readonly { position: string }[] = await worker.query(
      'select position from record.event where stream = $1',
      [stream],
    );
    return eventually(
      () => lastPlace(api.manager),
      ({ position }) => position === own?.position,
    );
  };

  it('misses nothing where the lower position is the last to be committed, of the younger transaction', async () => {
    const [first, second] = [await begun(1), await begun(2)];
    const from = await endAfter(second);
    const older = await opened();
    const younger = await opened();
    await append(younger, second);
    await append(older, first);

    await commit(older);
    const [told] = await seen(from, 1);
    expect(told?.stream).toBe(first);
    await commit(younger);
    const [rest] = await seen(told ?? from, 1);
    expect(rest?.stream).toBe(second);
    expect(Number(rest?.position)).toBeLessThan(Number(told?.position));
    expect((await changes(from)).map(({ stream }) => stream)).toEqual([first, second]);
  });

  it('tells nothing of a younger transaction while an older one may still write', async () => {
    const [first, second] = [await begun(3), await begun(4)];
    const from = await endAfter(second);
    const older = await opened();
    const younger = await opened();
    await append(older, first);
    await append(younger, second);

    await commit(younger);
    expect(await changes(from)).toEqual([]);
    await commit(older);
    expect((await seen(from, 2)).map(({ stream }) => stream)).toEqual([first, second]);
  });

  it('goes on within a transaction where a page ended', async () => {
    const [first, second] = [await begun(5), await begun(6)];
    const from = await endAfter(second);
    const both = await opened();
    await append(both, first);
    await append(both, second);
    await commit(both);

    const [one] = await seen(from, 2);
    expect((await changes(one ?? from)).map(({ stream }) => stream)).toEqual([second]);
  });
});
