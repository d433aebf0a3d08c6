import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What boards count is read from an index alone. */
export class CountedLists0192 implements MigrationInterface {
  readonly name = 'CountedLists1795000000192';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index clock_running_counted on read.clock (owed_by, kind, due_on) include (yellow_on, blue_on, long_on)
        where stopped_on is null;
      create index opinion_counted on read.opinion (stream, unit) include (status, due_on, submitted_on, waived_on, acknowledged_on);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
