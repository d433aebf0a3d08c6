import type { MigrationInterface, QueryRunner } from 'typeorm';
import { vectorOf } from '@banli/projections';

/** Proposals are found by any two neighbouring characters of title, text and requests; those registered before, too. */
export class Search0081 implements MigrationInterface {
  readonly name = 'Search1795000000810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read.proposal_words (
        stream  text     not null primary key,
        words   tsvector not null
      );
      create index proposal_by_number on read.proposal (number);
      create index proposal_words_sought on read.proposal_words using gin (words) with (fastupdate = off);
      grant select, insert, update, delete on read.proposal_words to banli_worker;
      grant select on read.proposal_words to banli_api;
    `);
    const registered = (await runner.query(
      `select stream, body from record.event where type = 'ProposalRegistered'`,
    )) as readonly { stream: string; body: string }[];
    for (const { stream, body } of registered) {
      const { title, text, requests } = JSON.parse(body) as { title: string; text: string; requests: string[] };
      await runner.query(`insert into read.proposal_words (stream, words) values ($1, $2)`, [
        stream,
        vectorOf([title, text, ...requests].join('\n')),
      ]);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
