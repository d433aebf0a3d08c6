import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each of several deputies rates, each may have a link of their own. */
export class Raters0160 implements MigrationInterface {
  readonly name = 'Raters1795000000160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index app.rater_link_in_force;
      create unique index rater_link_in_force on app.rater_link (stream, coalesce(branch, ''), rater)
        where revoked_at is null;`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
