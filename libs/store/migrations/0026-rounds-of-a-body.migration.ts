import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The yearly rounds that a body supervises are a list of its own. */
export class RoundsOfABody0026 implements MigrationInterface {
  readonly name = 'RoundsOfABody1795000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index fulfilment_round_by_body on read.fulfilment_round (supervising_body, year desc, stream);',
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
