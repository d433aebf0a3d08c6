import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts every change of units and people, so that who holds them in memory knows when to read them again. */
export class RevisionOfTheDirectory0191 implements MigrationInterface {
  readonly name = 'RevisionOfTheDirectory1795000000191';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.directory_revision (
        only_row boolean primary key default true check (only_row),
        revision bigint not null
      );
      insert into app.directory_revision (revision) values (1);
      grant select on app.directory_revision to banli_api;

      create function app.revise_directory() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        update app.directory_revision set revision = revision + 1;
        return null;
      end $$;
      revoke execute on function app.revise_directory() from public;
      create trigger revise_directory after insert or update or delete or truncate on app.party
        for each statement execute function app.revise_directory();
      create trigger revise_directory
        after insert or update of id, login, name, unit, post, roles, disabled_at or delete or truncate on app.person
        for each statement execute function app.revise_directory();
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
