import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The result class that the latest version of a letter names: rates are told by class. */
export class ClassOfAnAnswer0062 implements MigrationInterface {
  readonly name = 'ClassOfAnAnswer1795000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.answer add column result_class text;');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
