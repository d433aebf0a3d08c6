import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The global log is read in the order of its transactions: positions of two that overlap may cross. */
export class OrderOfTheLog0020 implements MigrationInterface {
  readonly name = 'OrderOfTheLog1795000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index event_by_transaction on record.event (transaction_id, position);');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
