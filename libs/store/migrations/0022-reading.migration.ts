import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each answer counts by itself, also where its rating never came; and what else lists are narrowed by. */
export class Reading0022 implements MigrationInterface {
  readonly name = 'Reading1795000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table read.answer add column unrated_on date;
      update read.answer set unrated_on = (
        select occurred_on from record.event
         where event.stream = answer.stream and type = 'RatingExcluded'
           and coalesce(body::jsonb ->> 'branch', answer.unit) = answer.unit limit 1);
      alter table read.proposal drop column unrated_on;
      drop index read.proposal_by_answer;
      create index answer_by_answer on read.answer (answered_on, stream, unit);
      create index answer_of_unit on read.answer (unit, stream);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
