import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mutable data that must be able to forget: people, units, sessions, notices. */
export class Directory0003 implements MigrationInterface {
  readonly name = 'Directory1795000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema app;
      create table app.party (
        id          text primary key,
        kind        text not null,
        name        text not null,
        short_name  text not null,
        aliases     text[] not null default '{}',
        fields      text[] not null default '{}'
      );
      create table app.person (
        id             text primary key,
        login          text unique,
        name           text not null,
        unit           text not null references app.party (id),
        post           text,
        roles          text[] not null,
        password_hash  text
      );
      create index person_by_unit on app.person (unit);
      create table app.session (
        token_hash  text primary key,
        person      text not null references app.person (id) on delete cascade,
        expires_at  timestamptz not null
      );
      create index session_by_expiry on app.session (expires_at);
      create table app.notice (
        stream      text not null,
        seq         integer not null,
        unit        text not null,
        clock_kind  text not null,
        tier        text not null,
        owed_by     text not null,
        due_on      date not null,
        at          timestamptz not null,
        primary key (stream, seq, unit)
      );
      create index notice_by_unit on app.notice (unit, at desc);
      create table app.timeline (
        only_row   boolean primary key default true check (only_row),
        offset_ms  bigint not null default 0
      );
      comment on table app.timeline is 'Demonstration and test deployments only: business time minus real time.';

      revoke all on schema app from public;
      grant usage on schema app to banli_worker, banli_api;
      grant select on app.party, app.person, app.timeline to banli_worker;
      grant select, insert on app.notice to banli_worker;
      grant select on app.party, app.person, app.notice, app.timeline to banli_api;
      grant select, insert, update, delete on app.session to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
