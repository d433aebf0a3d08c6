import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The class of each answer where units answered separately: one of them may be solved while another is not (22). */
export class ConvertedAnswers0023 implements MigrationInterface {
  readonly name = 'ConvertedAnswers1795000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table read.answer add column result_class_now text, add column result_converted_on date;
      comment on column read.answer.result_class_now is 'Of one of several answers; where there is one, the proposal has it.';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
