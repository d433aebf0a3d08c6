import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Batches: approved once, carried to many streams, counted (24, 29). */
export class Batches0120 implements MigrationInterface {
  readonly name = 'Batches1795000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read.batch (
        stream        text primary key,
        jurisdiction  text not null,
        year          integer not null,
        kind          text not null,
        body          text not null,
        approved_on   date not null,
        approved_by   text not null,
        parts         integer not null,
        done          integer,
        refused       integer,
        finished_on   date,
        head          integer not null default 1
      );
      create index batch_by_day on read.batch (approved_on desc, stream);
      grant select on read.batch to banli_api;
      grant select, insert, update, delete on read.batch to banli_worker;

      create table ops.batch_errand (
        batch       text        not null,
        nth         integer     not null,
        outcome     text        not null check (outcome in ('done', 'refused')),
        refusal     text,
        settled_at  timestamptz not null default now(),
        primary key (batch, nth)
      );
      comment on table ops.batch_errand is 'Parts of a batch that were answered; told twice a stream answers as it did the first time.';
      grant select on ops.batch_errand to banli_api;
      grant select, insert, update on ops.batch_errand to banli_worker;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
