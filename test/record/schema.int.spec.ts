import type { DataSource } from 'typeorm';
import { appEntities, createDataSource, migrate, readEntities } from '@banli/store';
import { createTestDatabase, type TestDatabase } from '../support/servers/test-database';

type Column = { readonly name: string; readonly type: string; readonly nullable: boolean; readonly key: boolean };

const byName = (columns: readonly Column[]): readonly Column[] =>
  [...columns].sort((left, right) => (left.name < right.name ? -1 : 1));

/** A value each, which nobody reads as a table. */
const OF_ONE_ROW: readonly string[] = ['app.timeline', 'app.directory_revision'];

describe('the schema', () => {
  let database: TestDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await createDataSource(database.url, 'owner', 4).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('is current after one migration: a second does nothing, nor do two at once', async () => {
    expect(await migrate(database.url)).toEqual([]);
    expect(await Promise.all([migrate(database.url), migrate(database.url)])).toEqual([[], []]);
  });

  it('is in UTF-8, so that a Chinese trigram is a trigram', async () => {
    const [row]: readonly { encoding: string; letters: number }[] = await owner.query(
      `select pg_encoding_to_char(encoding) as encoding, length('答复函') as letters from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({ encoding: 'UTF8', letters: 3 });
  });

  it.each([...readEntities, ...appEntities].map((entity) => [entity.name, entity] as const))(
    'has exactly the columns, types, nulls and key that %s names',
    async (_name, entity) => {
      const metadata = owner.getMetadata(entity);
      const named = metadata.columns.map((column): Column => ({
        name: column.databaseName,
        type: `${owner.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
        nullable: column.isNullable,
        key: column.isPrimary,
      }));
      const there: readonly Column[] = await owner.query(
        `select attname as name, format_type(atttypid, atttypmod) as type, not attnotnull as nullable,
                exists (select from pg_index where indrelid = attrelid and indisprimary and attnum = any (indkey)) as key
           from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
        [metadata.tablePath],
      );

      expect(byName(named)).toEqual(byName(there));
    },
  );

  it('has an entity for each table that people’s pages are read from', async () => {
    const rows: readonly { path: string }[] = await owner.query(
      `select table_schema || '.' || table_name as path from information_schema.tables
        where table_schema in ('read', 'app') order by 1`,
    );
    const entities = [...readEntities, ...appEntities].map((entity) => owner.getMetadata(entity).tablePath).sort();

    expect(rows.map(({ path }) => path).filter((path) => !OF_ONE_ROW.includes(path))).toEqual(entities);
  });
});
