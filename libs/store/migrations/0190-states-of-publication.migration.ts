import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each letter's publication stands, beside the letter: lists and counts of all letters read one index (36). */
export class StatesOfPublication0190 implements MigrationInterface {
  readonly name = 'StatesOfPublication1795000000190';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table read.answer
        add column publication_clock  text not null default '',
        add column publication_due_on date,
        add column publication_state  text not null default 'none'
          check (publication_state in ('none', 'awaited', 'public', 'exempt'));
      update read.answer
         set publication_clock = coalesce(time.clock_id, ''), publication_due_on = time.due_on,
             publication_state = case when place.exempted_on is not null then 'exempt'
                                      when place.published_on is not null then 'public'
                                      when time.due_on is null or time.stopped_on is not null then 'none' else 'awaited' end
        from read.answer as one
        left join lateral (
          select clock_id, due_on, stopped_on from read.clock
           where clock.stream = one.stream and clock.kind = 'publication' and clock.owed_by = one.unit
           order by started_on desc, clock_id desc limit 1) as time on true
        left join lateral (
          select published_on, exempted_on from read.publication
           where publication.stream = one.stream and publication.unit = one.unit
             and (time.clock_id is null or publication.clock_id = time.clock_id)
           order by round desc limit 1) as place on true
       where answer.stream = one.stream and answer.unit = one.unit;

      create index answer_by_publication on read.answer (publication_state, answered_on desc, (stream || '#' || unit))
        where answered_on is not null;
      create index answer_by_sending on read.answer (answered_on desc, (stream || '#' || unit)) where answered_on is not null;
      create index answer_publication_counted on read.answer (publication_state, publication_due_on)
        where answered_on is not null;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
