import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list that leaves the system as a file stands in the audit log: who took which rows, and in whose place. */
export class ExportsInTheLog0150 implements MigrationInterface {
  readonly name = 'ExportsInTheLog1795000000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function admin.note_export(actor text, address text, facts jsonb) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        if not exists (select from app.person where id = actor and disabled_at is null) then
          raise exception 'not-permitted' using errcode = 'BA001';
        end if;
        perform admin.note(actor, address, 'list-exported', null, facts);
      end $$;
      revoke execute on function admin.note_export from public;
      grant execute on function admin.note_export to banli_api;`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
