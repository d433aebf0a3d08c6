import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each letter of each unit was made public, or why it was not: one row a letter, not one a proposal. */
export class Publication0018 implements MigrationInterface {
  readonly name = 'Publication1795000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read.publication (
        stream                text not null,
        unit                  text not null,
        round                 integer not null,
        clock_id              text,
        published_on          date,
        address               text,
        congress_published_on date,
        congress_address      text,
        exempted_on           date,
        exemption             text,
        primary key (stream, unit, round)
      );
      grant select, insert, update, delete on read.publication to banli_worker;
      grant select on read.publication to banli_api;

      alter table read.proposal drop column published_on, drop column published_url, drop column congress_published_on,
        drop column exempted_on, drop column exemption;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
