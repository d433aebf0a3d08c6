import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has a unit's part of a case, and who stands in for whom. */
export class Work0014 implements MigrationInterface {
  readonly name = 'Work1795000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read.worker (
        stream  text not null,
        unit    text not null,
        person  text not null,
        since   date not null,
        primary key (stream, unit)
      );
      create index worker_by_person on read.worker (person, stream);

      create table read.delegation (
        stream      text not null,
        seq         integer not null,
        unit        text not null,
        absent      text not null,
        substitute  text not null,
        from_on     date not null,
        to_on       date not null,
        reason      text not null,
        primary key (stream, seq)
      );
      create index delegation_by_substitute on read.delegation (substitute, from_on);
      create index delegation_by_absent on read.delegation (absent, from_on);

      grant select, insert, update, delete on read.worker, read.delegation to banli_worker;
      grant select on read.worker, read.delegation to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
