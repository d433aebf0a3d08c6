import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Packs installed while Banli runs, and who has been told of changed rules. */
export class Rulebook0050 implements MigrationInterface {
  readonly name = 'Rulebook1795000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read.rule_pack (
        pack          text primary key,
        jurisdiction  text not null,
        hash          text not null,
        yaml          text not null,
        installed_on  date not null,
        installed_by  text
      );
      grant select on read.rule_pack to banli_api;
      grant select, insert, update, delete on read.rule_pack to banli_worker;

      create table ops.rollout (
        rulebook    text    not null,
        of          integer not null,
        stream      text    not null,
        outcome     text    check (outcome in ('told', 'refused', 'ended')),
        refusal     text,
        moved       integer not null default 0,
        settled_at  timestamptz,
        primary key (rulebook, of, stream),
        check ((outcome is null) = (settled_at is null))
      );
      comment on table ops.rollout is 'Streams that a change of rules has to reach; where it was told twice a stream answers as it did the first time.';
      create index rollout_open on ops.rollout (rulebook, of, stream) where outcome is null;
      grant select on ops.rollout to banli_api;
      grant select, insert, update on ops.rollout to banli_worker;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
