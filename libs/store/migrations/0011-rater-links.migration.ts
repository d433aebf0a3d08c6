import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which a deputy rates a reply without an account; token and code are kept as hashes only. */
export class RaterLinks0011 implements MigrationInterface {
  readonly name = 'RaterLinks1795000000111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.rater_link (
        id               uuid        primary key default gen_random_uuid(),
        stream           text        not null,
        branch           text,
        lead             text        not null,
        rater            text        not null references app.person (id),
        token_hash       text        not null unique,
        expires_on       date        not null,
        issued_by        text        not null,
        issued_at        timestamptz not null default now(),
        revoked_by       text,
        revoked_at       timestamptz,
        used_at          timestamptz,
        code_hash        text,
        code_expires_at  timestamptz,
        code_tries       integer     not null default 0
      );
      create unique index rater_link_in_force on app.rater_link (stream, coalesce(branch, '')) where revoked_at is null;
      grant select, insert, update on app.rater_link to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
