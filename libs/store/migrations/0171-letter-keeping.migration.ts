import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the record has been looked through for letters that were numbered: their prints are made and kept before anybody asks. */
export class LetterKeeping0171 implements MigrationInterface {
  readonly name = 'LetterKeeping1795000000171';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ops.letter_keeping (
        singleton      boolean primary key default true check (singleton),
        transaction_id xid8    not null,
        position       bigint  not null
      );
      -- what was numbered before is kept when it is next asked for, as it was until now
      insert into ops.letter_keeping (transaction_id, position)
        select coalesce((select transaction_id from record.event order by transaction_id desc, position desc limit 1), '0'),
               coalesce((select position from record.event order by transaction_id desc, position desc limit 1), 0);
      revoke all on ops.letter_keeping from public;
      grant select, update on ops.letter_keeping to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
