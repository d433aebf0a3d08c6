import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From which day a clock is long overdue; and of each notice whom in the unit it is for, when it was delivered and who of
 * them first opened the case after it.
 */
export class Chasing0110 implements MigrationInterface {
  readonly name = 'Chasing1795000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table read.clock add column long_on date;
      alter table read.clock_spell add column long_on date;

      alter table app.notice
        add column levels        text[],
        add column delivered_at  timestamptz not null default now(),
        add column seen_at       timestamptz,
        add column seen_by       text;
      create index notice_unseen on app.notice (stream, unit) where seen_at is null;
      grant update (seen_at, seen_by) on app.notice to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
