import type { DataSource } from 'typeorm';
import type { StreamId } from '@banli/domain';
import { createDataSource, openNumbering, record, type RecordAnswer } from '@banli/store';
import { numbered, registered, requestOf, streamOf } from '../support/record-requests';
import { createTestDatabase, type TestDatabase } from '../support/servers/test-database';

describe('reply numbers, given by the record itself', () => {
  let database: TestDatabase;
  let worker: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    worker = await createDataSource(database.url, 'banli_worker', 20).initialize();
    await openNumbering(worker.manager);
  });
  afterAll(async () => {
    await worker.destroy();
    await database.drop();
  });

  const begun = async (number: number): Promise<StreamId> => {
    const stream = streamOf(number);
    await record(worker, requestOf(stream, 0, `begin-${String(number)}`, registered));
    return stream;
  };
  const serialOf = (answer: RecordAnswer): number | undefined => {
    const event = answer.outcome === 'recorded' ? answer.events[0]?.event : undefined;
    return event?.type === 'ReplyNumbered' ? event.serial : undefined;
  };
  const ascending = (numbers: readonly (number | undefined)[]): readonly number[] =>
    numbers.filter((one) => one !== undefined).sort((left, right) => left - right);

  it('are 1 to 50 for fifty cases that ask at once', async () => {
    const streams = await Promise.all(Array.from({ length: 50 }, (_, index) => begun(index + 1)));
    const answers = await Promise.all(
      streams.map((stream) => record(worker, requestOf(stream, 1, 'number', numbered()))),
    );

    expect(ascending(answers.map(serialOf))).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it('leave no gap where a transaction that had one is rolled back', async () => {
    const streams = await Promise.all([201, 202, 203, 204].map(begun));
    const series = '渝水函';
    const answers = await Promise.all(
      streams.map((stream, index) =>
        record(
          worker,
          requestOf(stream, 1, 'number', numbered(0, series), ...(index % 2 ? [{ type: null } as never] : [])),
        ).catch((fault: unknown) => (fault instanceof Error ? fault : new Error(String(fault)))),
      ),
    );

    expect(answers.filter((answer) => answer instanceof Error)).toHaveLength(2);
    expect(ascending(answers.map((answer) => (answer instanceof Error ? undefined : serialOf(answer))))).toEqual([
      1, 2,
    ]);
    const next = await record(worker, requestOf(await begun(205), 1, 'number', numbered(0, series)));
    expect(serialOf(next)).toBe(3);
  });

  it('are counted anew for each 机关代字 and year', async () => {
    const inAnotherSeries = await record(worker, requestOf(await begun(301), 1, 'number', numbered(0, '渝司函')));
    const inAnotherYear = await record(
      worker,
      requestOf(await begun(302), 1, 'number', { ...numbered(0, '渝司函'), year: 2022 } as never),
    );

    expect([serialOf(inAnotherSeries), serialOf(inAnotherYear)]).toEqual([1, 1]);
  });

  it('are taken as the document office gave them, once: a second 渝农函〔2021〕313号 is refused, whoever asks first', async () => {
    const streams = await Promise.all([401, 402].map(begun));
    const answers = await Promise.all(
      streams.map((stream) => record(worker, requestOf(stream, 1, 'number', numbered(313, '渝农函')))),
    );

    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['recorded', 'refused']);
    expect(answers.find(({ outcome }) => outcome === 'refused')).toMatchObject({
      refusal: { code: 'number-taken', series: '渝农函', year: 2021, serial: 313 },
    });
  });

  it('pass over one that the document office has used in the same series', async () => {
    await record(worker, requestOf(await begun(501), 1, 'number', numbered(2, '渝林函')));
    const given = [];
    for (const number of [502, 503])
      given.push(serialOf(await record(worker, requestOf(await begun(number), 1, 'number', numbered(0, '渝林函')))));

    expect(given).toEqual([1, 3]);
  });

  it('are given no more by a database that was restored or replaced, until it is found complete', async () => {
    const [before] = await worker.query<readonly { database: string }[]>('select database from ops.numbering');
    const copy = before?.database.replace(/\/\d{8}\//, '/0000000F/');
    await worker.query('delete from ops.numbering');
    await worker.query('insert into ops.numbering (database) values ($1)', [copy]);
    const ask = async (number: number): Promise<RecordAnswer> =>
      record(worker, requestOf(await begun(number), 1, 'number', numbered(0, '渝城函')));

    expect(await ask(701)).toEqual({ outcome: 'refused', refusal: { code: 'numbering-closed' } });
    await openNumbering(worker.manager);
    expect(serialOf(await ask(702))).toBe(1);
  });

  it('are given no more once a stream is found behind its workflow: others may be, and their numbers missing', async () => {
    const stream = await begun(801);
    expect(await record(worker, requestOf(stream, 7, 'behind', registered))).toMatchObject({ outcome: 'behind' });
    const asked = await record(worker, requestOf(stream, 1, 'number', numbered(0, '渝城函')));
    expect(asked).toEqual({ outcome: 'refused', refusal: { code: 'numbering-closed' } });
  });
});
