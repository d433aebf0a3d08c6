import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose body a unit is, where a deployment serves several jurisdictions, is the system administrator's to say. */
export class UnitsOfAJurisdiction0161 implements MigrationInterface {
  readonly name = 'UnitsOfAJurisdiction1795000000161';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function admin.save_unit(actor text, address text, given jsonb)
      returns void language plpgsql security definer set search_path = pg_catalog as $$
      declare was app.party; unit app.party;
      begin
        perform admin.require_role(actor, 'system-administrator');
        unit := jsonb_populate_record(null::app.party, given);
        if unit.successor is not null then
          perform admin.require_unit(unit.successor);
        end if;
        select * into was from app.party where id = unit.id for update;
        insert into app.party (id, kind, name, short_name, aliases, fields, valid_from, valid_until, successor, jurisdiction)
          values (unit.id, unit.kind, unit.name, unit.short_name, unit.aliases, unit.fields, unit.valid_from, unit.valid_until,
            unit.successor, unit.jurisdiction)
          on conflict (id) do update set kind = excluded.kind, name = excluded.name, short_name = excluded.short_name,
            aliases = excluded.aliases, fields = excluded.fields, valid_from = excluded.valid_from,
            valid_until = excluded.valid_until, successor = excluded.successor, jurisdiction = excluded.jurisdiction;
        perform admin.note(actor, address, case when was.id is null then 'unit-created' else 'unit-changed' end, unit.id,
          jsonb_build_object('unit', given) || case when was.id is null then '{}' else jsonb_build_object('was', to_jsonb(was)) end);
      end $$;`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
