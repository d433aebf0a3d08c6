import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matters of oversight (31–33, 38), and who and what has a part in each. */
export class Oversight0060 implements MigrationInterface {
  readonly name = 'Oversight1795000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read.oversight (
        stream        text primary key,
        jurisdiction  text not null,
        year          integer not null,
        matter        text not null,
        title         text not null,
        body          text not null,
        status        text not null,
        opened_on     date not null,
        closed_on     date,
        head          integer not null default 1
      );
      create index oversight_by_day on read.oversight (opened_on desc, stream);
      create index oversight_by_matter on read.oversight (matter, opened_on desc, stream);

      create table read.oversight_part (
        stream      text not null,
        part        text not null,
        relation    text not null,
        due_on      date,
        settled_on  date,
        primary key (stream, relation, part)
      );
      create index oversight_part_by_part on read.oversight_part (part, relation, stream);
      comment on table read.oversight_part is 'Units, deputies, the leader, and the proposals and commitments that a matter is about.';

      grant select, insert, update, delete on read.oversight, read.oversight_part to banli_worker;
      grant select on read.oversight, read.oversight_part to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
