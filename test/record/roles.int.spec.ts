import type { DataSource } from 'typeorm';
import { createDataSource, record, type DatabaseRole } from '@banli/store';
import { registered, requestOf, streamOf } from '../support/record-requests';
import { createTestDatabase, type TestDatabase } from '../support/servers/test-database';

describe('what the database lets each role do to the record', () => {
  let database: TestDatabase;
  const sources: DataSource[] = [];

  const openAs = async (role: DatabaseRole): Promise<DataSource> => {
    const source = await createDataSource(database.url, role, 2).initialize();
    sources.push(source);
    return source;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await record(await openAs('banli_worker'), requestOf(streamOf(1), 0, 'first-command', registered));
  });
  afterAll(async () => {
    for (const source of sources) await source.destroy();
    await database.drop();
  });

  const refused = async (role: DatabaseRole, sql: string): Promise<string> => {
    const source = sources.find(
      ({ options }) => options.type === 'postgres' && options.applicationName === `banli ${role}`,
    );
    return (source ?? (await openAs(role))).query(sql).then(
      () => 'done',
      (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)),
    );
  };

  it('let the worker add the event that is read back here', async () => {
    const rows: readonly unknown[] = await (
      await openAs('banli_worker')
    ).query('select stream, seq from record.event order by seq');
    expect(rows).toEqual([{ stream: streamOf(1), seq: 1 }]);
  });

  it.each([
    ['change an event', "update record.event set body = '{}'"],
    ['delete an event', 'delete from record.event'],
    ['empty the table of events', 'truncate record.event'],
    ['change a command', "update record.command set body_hash = ''"],
    ['delete a command', 'delete from record.command'],
    ['give back a reply number', 'delete from record.reply_number'],
    ['drop the table of events', 'drop table record.event'],
    ['make a table of its own', 'create table record.mine (id integer)'],
    ['make a table in the public schema', 'create table public.mine (id integer)'],
    ['switch triggers off', 'alter table record.event disable trigger all'],
    ['read a session', 'select token_hash from app.session'],
  ])('does not let the worker %s', async (_what, sql) => {
    expect(await refused('banli_worker', sql)).toMatch(/permission denied|must be owner/);
  });

  it.each([
    ['add an event', `insert into record.event select * from record.event`],
    ['add a command', `insert into record.command select * from record.command`],
    ['change an event', "update record.event set body = '{}'"],
    ['delete an event', 'delete from record.event'],
    ['empty the table of events', 'truncate record.event'],
    ['change what people read', "update read.proposal set phase = 'closed'"],
    ['tell an alarm', "insert into ops.outbox (stream, seq, kind) values ('a', 1, 'alarm')"],
    ['change a person', "update app.person set roles = '{chief}'"],
    ['move the timeline', 'insert into app.timeline (offset_ms) values (1)'],
    ['make a table of its own', 'create table read.mine (id integer)'],
  ])('does not let the API %s', async (_what, sql) => {
    expect(await refused('banli_api', sql)).toMatch(/permission denied|must be owner/);
  });

  it('bounds each statement of both to ten seconds, in UTC', async () => {
    for (const role of ['banli_worker', 'banli_api'] as const) {
      const source = await openAs(role);
      expect(await source.query('show statement_timeout')).toEqual([{ statement_timeout: '10s' }]);
      expect(await source.query('show timezone')).toEqual([{ TimeZone: 'UTC' }]);
      expect(await source.query('select current_user::text as who')).toEqual([{ who: role }]);
    }
  });
});
