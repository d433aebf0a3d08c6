import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A deployment may serve several jurisdictions, each with bodies of its own. */
export class Jurisdictions0040 implements MigrationInterface {
  readonly name = 'Jurisdictions1795000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.party add column jurisdiction text;');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
