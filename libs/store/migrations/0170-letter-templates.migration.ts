import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How units word their own letters, version after version: which one a letter has is told by the instant of its sign-off. */
export class LetterTemplates0170 implements MigrationInterface {
  readonly name = 'LetterTemplates1795000000170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read.letter_template (
        unit        text        not null,
        version     integer     not null check (version > 0),
        texts       jsonb       not null,
        reason      text        not null,
        adopted_on  date        not null,
        adopted_at  timestamptz not null,
        adopted_by  text        not null,
        primary key (unit, version)
      );
      create index letter_template_by_instant on read.letter_template (unit, adopted_at);
      revoke all on read.letter_template from public;
      grant select, insert, update, delete on read.letter_template to banli_worker;
      grant select on read.letter_template to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
