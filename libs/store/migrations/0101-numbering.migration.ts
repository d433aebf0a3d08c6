import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which database may give numbers: one that is known to hold every number ever given. A record begun before is this one. */
export class Numbering0101 implements MigrationInterface {
  readonly name = 'Numbering1795000000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ops.numbering (
        singleton boolean primary key default true check (singleton),
        database text not null
      );
      create function ops.this_database() returns text language sql volatile as $$
        select (select system_identifier::text from pg_control_system())
               || '/' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8)
               || '/' || (select oid::text from pg_database where datname = current_database())
               || '/' || 'record.event'::regclass::oid::text
      $$;
      grant select, insert, delete on ops.numbering to banli_worker;
      grant select on ops.numbering to banli_api;
      insert into ops.numbering (database) select ops.this_database() where exists (select from record.event);`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
