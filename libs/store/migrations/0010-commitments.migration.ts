import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Commitments that change or are given up, and the yearly rounds that tell of them (24, 28, 29). */
export class Commitments0010 implements MigrationInterface {
  readonly name = 'Commitments1795000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table read.commitment add column first_due_on date;
      update read.commitment set first_due_on = due_on;
      alter table read.commitment alter column first_due_on set not null;
      alter table read.commitment add column extensions integer not null default 0;
      alter table read.commitment add column dropped_on date;
      alter table read.commitment add column drop_reason text;
      create index commitment_by_lead on read.commitment (lead_unit, opened_on);

      alter table read.proposal add column result_class_now text;
      alter table read.proposal add column result_converted_on date;
      comment on column read.proposal.result_class_now is 'Differs from the class of the letter once every commitment of it was fulfilled and the conversion signed.';

      create table read.fulfilment_round (
        stream            text primary key,
        jurisdiction      text not null,
        year              integer not null,
        unit              text not null,
        supervising_body  text not null,
        status            text not null,
        opened_on         date not null,
        due_on            date not null,
        ledger_on         date,
        closed_on         date,
        head              integer not null default 1
      );
      create index fulfilment_round_by_unit on read.fulfilment_round (unit, year desc);
      create index fulfilment_round_by_year on read.fulfilment_round (year desc, stream);

      create table read.fulfilment_notice (
        stream        text not null,
        rater         text not null,
        sent_on       date,
        late          boolean,
        delivered_on  date,
        rating        text,
        rated_on      date,
        excluded_on   date,
        meeting_on    date,
        primary key (stream, rater)
      );
      create index fulfilment_notice_by_rater on read.fulfilment_notice (rater, stream);

      grant select, insert, update, delete on read.fulfilment_round, read.fulfilment_notice to banli_worker;
      grant select on read.fulfilment_round, read.fulfilment_notice to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
