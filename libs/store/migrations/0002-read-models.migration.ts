import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people read: rebuilt from the record at any time, byte-equal. */
export class ReadModels0002 implements MigrationInterface {
  readonly name = 'ReadModels1795000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema read;
      create table read.proposal (
        stream          text primary key,
        jurisdiction    text not null,
        session         text not null,
        number          text not null,
        title           text not null,
        lead_proposer   text not null,
        assigning_body  text not null,
        supervising_body text not null,
        lead_unit       text,
        phase           text not null,
        pack            text not null,
        received_on     date not null,
        assigned_on     date,
        reply_due_on    date,
        signed_on       date,
        reply_series    text,
        reply_year      integer,
        reply_serial    integer,
        answered_on     date,
        rating          text,
        rated_on        date,
        head            integer not null default 1
      );
      create index proposal_by_receipt on read.proposal (received_on desc, stream);
      create index proposal_by_lead on read.proposal (lead_unit, reply_due_on);

      create table read.case_party (
        stream    text not null,
        party     text not null,
        relation  text not null,
        primary key (stream, party, relation)
      );
      create index case_party_by_party on read.case_party (party, stream);

      create table read.clock (
        stream        text not null,
        clock_id      text not null,
        kind          text not null,
        owed_by       text not null,
        started_on    date not null,
        due_on        date not null,
        unrolled_on   date not null,
        blue_on       date not null,
        yellow_on     date not null,
        provisional   boolean not null,
        stopped_on    date,
        late          boolean,
        primary key (stream, clock_id)
      );
      create index clock_running on read.clock (due_on, stream, clock_id) where stopped_on is null;
      create index clock_running_by_owner on read.clock (owed_by, due_on) where stopped_on is null;

      create table read.opinion (
        stream           text not null,
        unit             text not null,
        status           text not null,
        requested_on     date not null,
        acknowledged_on  date,
        submitted_on     date,
        accepted_on      date,
        primary key (stream, unit)
      );

      create table read.task (
        stream      text not null,
        task_id     text not null,
        kind        text not null,
        unit        text,
        role        text not null,
        person      text,
        about       text,
        since       date not null,
        clock_kind  text,
        due_on      date,
        primary key (stream, task_id)
      );
      create index task_by_unit on read.task (unit, role, due_on, stream);
      create index task_by_person on read.task (person, due_on, stream) where person is not null;

      create table read.commitment (
        stream            text primary key,
        proposal          text not null,
        round             integer not null,
        row_number        integer not null,
        item              text not null,
        due_on            date not null,
        responsible_unit  text not null,
        lead_unit         text not null,
        supervising_body  text not null,
        rater             text not null,
        status            text not null,
        opened_on         date not null,
        fulfilled_on      date,
        confirmed_on      date,
        head              integer not null default 1
      );
      create index commitment_by_due on read.commitment (due_on, stream);
      create index commitment_by_proposal on read.commitment (proposal, round, row_number);
      create index commitment_by_unit on read.commitment (responsible_unit, due_on);

      revoke all on schema read from public;
      grant usage on schema read to banli_worker, banli_api;
      grant select, insert, update, delete on all tables in schema read to banli_worker;
      grant select on all tables in schema read to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
