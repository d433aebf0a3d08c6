import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prints of signed and numbered letters: what a check code or a file's hash stands for. The bytes lie in the file store. */
export class LetterFiles0070 implements MigrationInterface {
  readonly name = 'LetterFiles1795000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.letter_file (
        sha256        text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
        code          text        not null,
        format        text        not null,
        stream        text        not null,
        unit          text        not null,
        round         integer     not null check (round > 0),
        version       integer     not null check (version > 0),
        content_hash  text        not null,
        number        text        not null,
        made_at       timestamptz not null default now()
      );
      create index letter_file_by_code on app.letter_file (code, format);
      revoke all on app.letter_file from public;
      grant select, insert on app.letter_file to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
