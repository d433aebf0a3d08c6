import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { playTo } from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';
import { createTestDatabase } from '../support/servers/test-database';

describe('worker and API under logins of their own, each a member of its one role', () => {
  const name = { worker: '', api: '' };
  const password = randomBytes(12).toString('hex');
  let stack: TestStack;

  const asOwner = async (...statements: readonly string[]): Promise<void> => {
    const owner = new Client({ connectionString: process.env['BANLI_TEST_DATABASE_URL'] });
    await owner.connect();
    for (const statement of statements) await owner.query(statement);
    await owner.end();
  };
  const urlFor = (which: keyof typeof name, url: string): string => {
    const own = new URL(url);
    [own.username, own.password] = [name[which], password];
    return own.toString();
  };

  beforeAll(async () => {
    await (await createTestDatabase()).drop();
    const id = randomBytes(4).toString('hex');
    [name.worker, name.api] = [`banli_worker_${id}`, `banli_api_${id}`];
    await asOwner(
      `create role ${name.worker} login password '${password}' in role banli_worker`,
      `create role ${name.api} login password '${password}' in role banli_api`,
    );
    stack = await startTestStack({
      workerDatabaseUrl: (url) => urlFor('worker', url),
      apiDatabaseUrl: (url) => urlFor('api', url),
    });
  });
  afterAll(async () => {
    await stack.stop();
    await asOwner(`drop role ${name.worker}`, `drop role ${name.api}`);
  });

  const trying = async (which: keyof typeof name, statement: string): Promise<string> => {
    const client = new Client({ connectionString: urlFor(which, stack.databaseUrl) });
    await client.connect();
    try {
      await client.query('reset role');
      return await client.query(statement).then(
        () => 'done',
        (fault: unknown) => String(fault),
      );
    } finally {
      await client.end();
    }
  };

  it('handle a case from its registration to its rating', async () => {
    const the = await playTo(stack, 'closed');
    const users: readonly { usename: string }[] = await stack.source.query(
      'select distinct usename from pg_stat_activity where datname = current_database() and application_name in ($1, $2) order by 1',
      ['banli banli_api', 'banli banli_worker'],
    );
    expect(users.map(({ usename }) => usename)).toEqual([name.api, name.worker]);
    expect(the.stream).toMatch(/^proposal\//);
  });

  it.each([
    ['api', 'become the worker', 'set role banli_worker'],
    ['api', 'add an event', 'insert into record.event select * from record.event'],
    ['api', 'change what people read', "update read.proposal set phase = 'closed'"],
    ['api', 'give numbers again', 'delete from ops.numbering'],
    ['api', 'make somebody a chief', "update app.person set roles = '{chief}'"],
    ['api', 'change a table', 'alter table record.event disable trigger all'],
    ['worker', 'become the API', 'set role banli_api'],
    ['worker', 'change an event', "update record.event set body = '{}'"],
    ['worker', 'read a session', 'select token_hash from app.session'],
    ['worker', 'make somebody a chief', "update app.person set roles = '{chief}'"],
    ['worker', 'change a table', 'alter table record.event disable trigger all'],
  ] as const)('leave nothing to fall back on: that of the %s cannot %s', async (which, _what, statement) => {
    expect(await trying(which, statement)).toMatch(/permission denied|must be owner/);
  });
});
