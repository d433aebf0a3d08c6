import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was uploaded, by whom; the bytes lie in the file store under their hash. */
export class Files0027 implements MigrationInterface {
  readonly name = 'Files1795000000270';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.file (
        sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_by  text        not null references app.person (id),
        name         text        not null,
        media_type   text        not null,
        size         integer     not null,
        uploaded_at  timestamptz not null default now(),
        primary key (sha256, uploaded_by)
      );
      grant select, insert on app.file to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
