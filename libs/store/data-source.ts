import { DataSource, type DataSourceOptions } from 'typeorm';
import { appEntities } from './entities/app.entity';
import { readEntities } from './entities/read.entity';
import { workEntities } from './entities/work.entity';
import { Directory0003 } from './migrations/0003-directory.migration';
import { Work0014 } from './migrations/0014-work.migration';
import { ReadModels0002 } from './migrations/0002-read-models.migration';
import { Record0001 } from './migrations/0001-record.migration';

/** The database role a process works under; `owner` only migrates and administers. */
export type DatabaseRole = 'banli_worker' | 'banli_api' | 'owner';

/** One way to the database: UTC sessions, statements bounded in time, the narrow role taken at connection. */
export function dataSourceOptions(url: string, role: DatabaseRole, poolSize = 10): DataSourceOptions {
  const narrowed = role === 'owner' ? [] : [`-c role=${role}`, '-c statement_timeout=10000'];
  return {
    type: 'postgres',
    url,
    entities: [...readEntities, ...workEntities, ...appEntities],
    migrations: [Record0001, ReadModels0002, Directory0003, Work0014],
    migrationsTableName: 'banli_migration',
    migrationsTransactionMode: 'each',
    poolSize,
    applicationName: `banli ${role}`,
    connectTimeoutMS: 5_000,
    extra: { options: ['-c timezone=UTC', '-c datestyle=ISO', ...narrowed].join(' ') },
  };
}

export const createDataSource = (url: string, role: DatabaseRole, poolSize?: number): DataSource =>
  new DataSource(dataSourceOptions(url, role, poolSize));

/** Brings a database to the current schema; safe to run from several processes at once. Returns the migrations run. */
export async function migrate(url: string): Promise<readonly string[]> {
  const source = await createDataSource(url, 'owner', 2).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock(hashtext($1))', ['banli migrations']);
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await runner.query('select pg_advisory_unlock(hashtext($1))', ['banli migrations']);
    await runner.release();
    await source.destroy();
  }
}
