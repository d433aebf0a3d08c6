import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of a past day ask which streams anything was added to since. */
export class RecordedAt0091 implements MigrationInterface {
  readonly name = 'RecordedAt1795000000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index event_by_instant on record.event (at) include (stream)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
