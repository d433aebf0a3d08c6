import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The main proposal whose letter answers a merged one too: that letter is published once, with the main one. */
export class AnsweredByMain0100 implements MigrationInterface {
  readonly name = 'AnsweredByMain1795000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.answer add column answered_by text;');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
