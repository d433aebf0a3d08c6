import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A delegation may end before its last day. */
export class Desk0016 implements MigrationInterface {
  readonly name = 'Desk1795000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table read.delegation add column ended_on date;
      create index delegation_by_unit on read.delegation (unit, from_on desc, seq desc);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
