import { DataSource, type DataSourceOptions } from 'typeorm';
import { appEntities } from './entities/app.entity';
import { readEntities } from './entities/read.entity';
import { rebuildReadModels } from './read-models/rebuild';
import { DeskWork0080 } from './migrations/0080-desk-work.migration';
import { Search0081 } from './migrations/0081-search.migration';
import { Directory0003 } from './migrations/0003-directory.migration';
import { LetterFiles0070 } from './migrations/0070-letter-files.migration';
import { Files0027 } from './migrations/0027-files.migration';
import { Jurisdictions0040 } from './migrations/0040-jurisdictions.migration';
import { Lists0012 } from './migrations/0012-lists.migration';
import { Desk0016 } from './migrations/0016-desk.migration';
import { OrderOfTheLog0020 } from './migrations/0020-order-of-the-log.migration';
import { ClassOfAnAnswer0062 } from './migrations/0062-class-of-an-answer.migration';
import { DeputyRecord0061 } from './migrations/0061-deputy-record.migration';
import { Oversight0060 } from './migrations/0060-oversight.migration';
import { RoundsOfABody0026 } from './migrations/0026-rounds-of-a-body.migration';
import { Reading0022 } from './migrations/0022-reading.migration';
import { SettledCommands0021 } from './migrations/0021-settled-commands.migration';
import { Rates0015 } from './migrations/0015-rates.migration';
import { Publication0018 } from './migrations/0018-publication.migration';
import { Work0014 } from './migrations/0014-work.migration';
import { Rulebook0050 } from './migrations/0050-rulebook.migration';
import { ReadModels0002 } from './migrations/0002-read-models.migration';
import { Commitments0010 } from './migrations/0010-commitments.migration';
import { PendingCommands0011 } from './migrations/0011-pending-commands.migration';
import { RaterLinks0011 } from './migrations/0011-rater-links.migration';
import { Answers0013 } from './migrations/0013-answers.migration';
import { ConvertedAnswers0023 } from './migrations/0023-converted-answers.migration';
import { Batches0120 } from './migrations/0120-batches.migration';
import { CarriedOver0121 } from './migrations/0121-carried-over.migration';
import { Administration0090 } from './migrations/0090-administration.migration';
import { Chasing0110 } from './migrations/0110-chasing.migration';
import { RecordedAt0091 } from './migrations/0091-recorded-at.migration';
import { AnsweredByMain0100 } from './migrations/0100-answered-by-main.migration';
import { ExportsInTheLog0150 } from './migrations/0150-exports-in-the-log.migration';
import { LetterTemplates0170 } from './migrations/0170-letter-templates.migration';
import { Raters0160 } from './migrations/0160-raters.migration';
import { UnitsOfAJurisdiction0161 } from './migrations/0161-units-of-a-jurisdiction.migration';
import { LetterKeeping0171 } from './migrations/0171-letter-keeping.migration';
import { LongOverdue0162 } from './migrations/0162-long-overdue.migration';
import { Numbering0101 } from './migrations/0101-numbering.migration';
import { StatesOfPublication0190 } from './migrations/0190-states-of-publication.migration';
import { RevisionOfTheDirectory0191 } from './migrations/0191-revision-of-the-directory.migration';
import { CountedLists0192 } from './migrations/0192-counted-lists.migration';
import { Record0001 } from './migrations/0001-record.migration';

/** The database role a process works under; `owner` only migrates and administers. */
export type DatabaseRole = 'banli_worker' | 'banli_api' | 'owner';

/** One way to the database: UTC sessions, statements bounded in time, the narrow role taken at connection. */
export function dataSourceOptions(url: string, role: DatabaseRole, poolSize = 10): DataSourceOptions {
  const narrowed = role === 'owner' ? [] : [`-c role=${role}`, '-c statement_timeout=10000'];
  return {
    type: 'postgres',
    url,
    entities: [...readEntities, ...appEntities],
    migrations: [
      Record0001,
      ReadModels0002,
      Directory0003,
      Commitments0010,
      PendingCommands0011,
      Lists0012,
      Answers0013,
      Work0014,
      Publication0018,
      Rates0015,
      Desk0016,
      RaterLinks0011,
      OrderOfTheLog0020,
      SettledCommands0021,
      Reading0022,
      RoundsOfABody0026,
      ConvertedAnswers0023,
      Rulebook0050,
      Files0027,
      LetterFiles0070,
      Oversight0060,
      Administration0090,
      RecordedAt0091,
      AnsweredByMain0100,
      ExportsInTheLog0150,
      LetterTemplates0170,
      Raters0160,
      UnitsOfAJurisdiction0161,
      LetterKeeping0171,
      LongOverdue0162,
      Chasing0110,
      Numbering0101,
      Jurisdictions0040,
      DeputyRecord0061,
      ClassOfAnAnswer0062,
      DeskWork0080,
      Search0081,
      Batches0120,
      CarriedOver0121,
      StatesOfPublication0190,
      RevisionOfTheDirectory0191,
      CountedLists0192,
    ],
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

/** Their tables hold what earlier events said: after one of them the read models are made anew, before anybody reads. */
const FILLED_FROM_THE_RECORD: readonly string[] = ['DeputyRecord1795000000061'];

/** Brings a database to the current schema, and its read models with it; safe to run from several processes at once. Returns the migrations run. */
export async function migrate(url: string): Promise<readonly string[]> {
  const source = await createDataSource(url, 'owner', 2).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock(hashtext($1))', ['banli migrations']);
    const done = (await source.runMigrations()).map(({ name }) => name);
    if (done.some((name) => FILLED_FROM_THE_RECORD.includes(name))) await rebuildReadModels(source);
    return done;
  } finally {
    await runner.query('select pg_advisory_unlock(hashtext($1))', ['banli migrations']);
    await runner.release();
    await source.destroy();
  }
}

/** Migrations of this version that the database has not seen: none, where it may be worked with. */
export async function missingMigrations(source: DataSource): Promise<readonly string[]> {
  const done: readonly { name: string }[] = await source.query('select name from banli_migration');
  const names = new Set(done.map(({ name }) => name));
  return source.migrations.flatMap(({ name }) => (name !== undefined && !names.has(name) ? [name] : []));
}
