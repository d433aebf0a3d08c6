import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the four rates count beside clocks and commitments: how a rating ended, and publication (36). */
export class Rates0015 implements MigrationInterface {
  readonly name = 'Rates1795000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table read.proposal add column unrated_on date, add column withdrawn_on date,
        add column published_on date, add column published_url text, add column congress_published_on date,
        add column exempted_on date, add column exemption text;
      update read.proposal set
        unrated_on = (select occurred_on from record.event where event.stream = proposal.stream and type = 'RatingExcluded' limit 1),
        withdrawn_on = (select occurred_on from record.event where event.stream = proposal.stream and type = 'ProposalWithdrawn' limit 1);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
