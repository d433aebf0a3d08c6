import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What enters a deputy's record (履职档案, 26): one row for each act of theirs, or act left undone. */
export class DeputyRecord0061 implements MigrationInterface {
  readonly name = 'DeputyRecord1795000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read.deputy_record (
        stream     text not null,
        seq        integer not null,
        deputy     text not null,
        kind       text not null,
        on_day     date not null,
        unit       text,
        level      text,
        primary key (stream, seq, deputy)
      );
      create index deputy_record_by_deputy on read.deputy_record (deputy, on_day desc, stream, seq);
      create index deputy_record_by_stream on read.deputy_record (stream, kind);

      grant select, insert, update, delete on read.deputy_record to banli_worker;
      grant select on read.deputy_record to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
