import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people have at their desks and is no act: texts under way, filters they named, what they have seen, and that they
 * were asked for their password once more. None of it is in the record, and none of it is rebuilt.
 */
export class DeskWork0080 implements MigrationInterface {
  readonly name = 'DeskWork1795000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.working_copy (
        person    text        not null references app.person (id),
        stream    text        not null,
        form      text        not null,
        branch    text        not null default '',
        base      integer     not null,
        content   jsonb       not null,
        saved_at  timestamptz not null default now(),
        primary key (person, stream, form, branch)
      );
      create index working_copy_of_form on app.working_copy (stream, form, branch);

      create table app.saved_filter (
        person  text  not null references app.person (id),
        list    text  not null,
        name    text  not null,
        query   jsonb not null,
        primary key (person, list, name)
      );

      create table app.seen (
        person         text        not null references app.person (id),
        stream         text        not null,
        head           integer     not null,
        first_seen_at  timestamptz not null default now(),
        seen_at        timestamptz not null default now(),
        primary key (person, stream)
      );
      create index seen_of_stream on app.seen (stream);

      create table app.reauthentication (
        id          uuid        primary key default gen_random_uuid(),
        person      text        not null references app.person (id),
        act         text        not null,
        stream      text        not null,
        proof_hash  text,
        asked_at    timestamptz not null default now()
      );
      create index reauthentication_of_person on app.reauthentication (person, asked_at);
      comment on column app.reauthentication.proof_hash is 'Null where the password was wrong.';

      grant select, insert, update, delete on app.working_copy, app.saved_filter, app.seen to banli_api;
      grant select, insert, delete on app.reauthentication to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
