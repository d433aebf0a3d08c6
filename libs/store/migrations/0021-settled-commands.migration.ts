import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kept acts that are settled are purged after some days. */
export class SettledCommands0021 implements MigrationInterface {
  readonly name = 'SettledCommands1795000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index pending_command_settled on ops.pending_command (settled_at) where settled_at is not null;
      grant delete on ops.pending_command to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
