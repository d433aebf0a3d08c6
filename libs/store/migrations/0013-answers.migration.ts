import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row per answer: a proposal handled separately has several, each with its own letter, dates and rating. */
export class Answers0013 implements MigrationInterface {
  readonly name = 'Answers1795000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read.answer (
        stream        text not null,
        unit          text not null,
        place         integer not null,
        phase         text not null,
        assigned_on   date not null,
        reply_due_on  date,
        signed_on     date,
        reply_series  text,
        reply_year    integer,
        reply_serial  integer,
        answered_on   date,
        rating        text,
        rated_on      date,
        primary key (stream, unit)
      );
      create index answer_by_unit on read.answer (unit, reply_due_on);
      comment on column read.answer.place is 'In the order of the assignment, from 1.';
      alter table read.task add column branch text not null default '';
      alter table read.clock add column branch text not null default '';
      comment on column read.task.branch is 'The unit whose answer it is about, where there are several; else empty.';
      comment on column read.clock.branch is 'The unit whose answer it is about, where there are several; else empty.';
      insert into read.answer (stream, unit, place, phase, assigned_on, reply_due_on, signed_on, reply_series, reply_year,
                               reply_serial, answered_on, rating, rated_on)
      select stream, lead_unit, 1, phase, assigned_on, reply_due_on, signed_on, reply_series, reply_year,
             reply_serial, answered_on, rating, rated_on
        from read.proposal where lead_unit is not null and assigned_on is not null;
      grant select, insert, update, delete on read.answer to banli_worker;
      grant select on read.answer to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
