import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts accepted while no worker answered, and the API's sight of which migrations have run. */
export class PendingCommands0011 implements MigrationInterface {
  readonly name = 'PendingCommands1795000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ops.pending_command (
        id             bigint      generated always as identity primary key,
        stream         text        not null,
        command_id     text        not null,
        person         text        not null,
        act            text        not null,
        body_hash      text        not null,
        work           jsonb,
        accepted_at    timestamptz not null default now(),
        claimed_until  timestamptz not null default now(),
        tries          integer     not null default 0,
        settled_at     timestamptz,
        outcome        jsonb,
        unique (stream, command_id),
        check ((settled_at is null) = (outcome is null)),
        check (settled_at is not null or work is not null)
      );
      comment on table ops.pending_command is 'Accepted (202) but not yet answered by its workflow; work is emptied once settled, for the record holds what was done.';
      create index pending_command_unsettled on ops.pending_command (stream, id) where settled_at is null;
      create index pending_command_by_person on ops.pending_command (person, accepted_at desc);
      grant select, insert, update on ops.pending_command to banli_api;
      grant select on banli_migration to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
