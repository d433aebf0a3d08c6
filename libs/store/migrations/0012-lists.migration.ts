import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What pages of lists need: an index for every order and filter, past days as they were known, opinions with their dates. */
export class Lists0012 implements MigrationInterface {
  readonly name = 'Lists1795000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index proposal_by_phase on read.proposal (phase, received_on desc, stream);
      create index proposal_by_session on read.proposal (session, received_on desc, stream);
      create index proposal_by_unit on read.proposal (lead_unit, received_on desc, stream);
      create index proposal_by_reply_due on read.proposal (coalesce(reply_due_on, date 'infinity'), stream);
      create index proposal_by_answer on read.proposal (answered_on, stream);
      create index proposal_unanswered on read.proposal (coalesce(reply_due_on, date 'infinity'), stream)
        where answered_on is null and assigned_on is not null;

      drop index read.task_by_unit;
      drop index read.task_by_person;
      create index task_by_unit on read.task (unit, coalesce(due_on, date 'infinity'), since, stream, task_id);
      create index task_by_person on read.task (person, coalesce(due_on, date 'infinity'), since, stream, task_id)
        where person is not null;

      create index clock_through on read.clock using gist
        (daterange(started_on, case when stopped_on is not null then greatest(started_on, stopped_on) end));
      create index clock_by_kind on read.clock (kind, due_on, stream);

      create table read.clock_spell (
        stream       text not null,
        clock_id     text not null,
        seq          integer not null,
        kind         text not null,
        owed_by      text not null,
        due_on       date not null,
        blue_on      date not null,
        yellow_on    date not null,
        provisional  boolean not null,
        known_from   timestamptz not null,
        known_until  timestamptz not null,
        primary key (stream, clock_id, seq)
      );
      comment on table read.clock_spell is 'What was known of a clock, from one instant of recording to the next.';
      create index clock_spell_through on read.clock_spell using gist
        (tstzrange(known_from, greatest(known_from, known_until)));
      insert into read.clock_spell
      select started.stream, clock ->> 'id', started.seq, clock ->> 'kind', clock ->> 'owedBy', (clock ->> 'dueOn')::date,
             (clock ->> 'blueOn')::date, (clock ->> 'yellowOn')::date,
             coalesce((clock -> 'deadline' ->> 'provisional')::boolean, false), started.at, coalesce(stopped.at, 'infinity')
        from record.event as started
       cross join lateral (select started.body::jsonb -> 'clock' as clock) as told
        left join lateral (
          select at from record.event as stopped
           where stopped.stream = started.stream and stopped.type = 'ClockStopped' and stopped.body::jsonb ->> 'clockId' = clock ->> 'id'
           order by seq limit 1) as stopped on true
       where started.type = 'ClockStarted';

      alter table read.opinion add column due_on date, add column waived_on date;
      update read.opinion set due_on = (
        select due_on from read.clock
         where clock.stream = opinion.stream and clock.owed_by = opinion.unit and clock.kind in ('opinion', 'opinion-redo')
         order by started_on desc, clock_id desc limit 1);
      create index opinion_by_unit on read.opinion (unit, stream);

      create index commitment_by_lead_due on read.commitment (lead_unit, due_on, stream);
      create index commitment_by_supervising_body on read.commitment (supervising_body, due_on, stream);
      create index commitment_by_rater on read.commitment (rater, due_on, stream);
      create index commitment_by_status on read.commitment (status, due_on, stream);

      grant select, insert, update, delete on read.clock_spell to banli_worker;
      grant select on read.clock_spell to banli_api;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
