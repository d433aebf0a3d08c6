import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Commitments taken along into another year or term (24). */
export class CarriedOver0121 implements MigrationInterface {
  readonly name = 'CarriedOver1795000000121';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.commitment add column carried_to integer, add column carried_on date;');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
