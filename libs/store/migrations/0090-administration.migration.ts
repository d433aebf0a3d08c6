import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts, units with their dates, and three administrators apart (三员). What they change goes through functions that ask
 * for the administrator's role and write the audit log in the same transaction: the API's own role can change neither.
 */
export class Administration0090 implements MigrationInterface {
  readonly name = 'Administration1795000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(auditLog);
    await runner.query(systemActs);
    await runner.query(securityActs);
    await runner.query(rights);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

const tables = `
  alter table app.party
    add column valid_from date,
    add column valid_until date,
    add column successor text references app.party (id),
    add constraint party_dates check (valid_from <= valid_until),
    add constraint party_successor check (successor <> id);
  alter table app.person
    add column disabled_at timestamptz,
    add column disabled_reason text,
    add column left_on date,
    add column password_change boolean not null default false,
    add column password_changed_at timestamptz,
    add constraint three_administrators_apart check (
      cardinality(roles) <= 1
      or not roles && array['system-administrator', 'security-administrator', 'audit-administrator']);
  alter table app.session
    add column id uuid not null default gen_random_uuid() unique,
    add column opened_at timestamptz not null default now(),
    add column address text;
  create index session_by_person on app.session (person);
  create table app.login_try (
    login         text primary key,
    failed        integer not null,
    last_at       timestamptz not null,
    locked_until  timestamptz
  );
  create index login_try_by_age on app.login_try (last_at);`;

/** Chained under a lock, so that the order of the chain is the order of the ids; nobody changes or removes an entry. */
const auditLog = `
  create table app.audit_entry (
    id        bigint primary key,
    at        timestamptz not null,
    actor     text,
    action    text not null,
    subject   text,
    address   text,
    facts     jsonb not null default '{}',
    previous  text not null,
    hash      text not null
  );
  create index audit_entry_by_actor on app.audit_entry (actor, id);
  create index audit_entry_by_subject on app.audit_entry (subject, id);
  create index audit_entry_by_action on app.audit_entry (action, id);
  create index audit_entry_by_at on app.audit_entry (at, id);

  create schema admin;
  create function admin.hash_of(entry app.audit_entry) returns text language sql immutable as $$
    select encode(sha256(convert_to(jsonb_build_array(
      entry.previous, entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
      entry.actor, entry.action, entry.subject, entry.address, entry.facts)::text, 'UTF8')), 'hex') $$;
  create function admin.chain_entry() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock(hashtext('banli audit'));
    select coalesce(max(id), 0) + 1 into new.id from app.audit_entry;
    select coalesce((select hash from app.audit_entry where id = new.id - 1), '') into new.previous;
    new.at := clock_timestamp();
    new.hash := admin.hash_of(new);
    return new;
  end $$;
  create trigger chain_entry before insert on app.audit_entry for each row execute function admin.chain_entry();
  create function admin.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'The audit log is never changed.';
  end $$;
  create trigger never_changed before update or delete on app.audit_entry for each row execute function admin.refuse_change();
  create trigger never_emptied before truncate on app.audit_entry execute function admin.refuse_change();

  create function admin.broken_entry() returns bigint language sql stable as $$
    select min(id) from (
      select id, hash, previous, admin.hash_of(entry) as computed,
             lag(hash, 1, ''::text) over (order by id) as before, row_number() over (order by id) as place
        from app.audit_entry as entry) as one
     where hash <> computed or previous <> before or place <> id $$;

  create function admin.note(actor text, address text, action text, subject text, facts jsonb) returns void
  language sql as $$
    insert into app.audit_entry (actor, address, action, subject, facts) values (actor, address, action, subject, facts) $$;
  create function admin.note_session(actor text, address text, action text, subject text, facts jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if action not in ('signed-in', 'sign-in-refused', 'login-locked', 'signed-out') then
      raise exception 'not-permitted' using errcode = 'BA001';
    end if;
    perform admin.note(actor, address, action, subject, facts);
  end $$;
  create function admin.require_role(actor text, needed text) returns void language plpgsql stable as $$
  begin
    if not exists (select from app.person where id = actor and needed = any (roles) and disabled_at is null) then
      raise exception 'not-permitted' using errcode = 'BA001';
    end if;
  end $$;
  create function admin.require_other(actor text, subject text) returns void language plpgsql stable as $$
  begin
    if not exists (select from app.person where id = subject) then
      raise exception 'unknown-person' using errcode = 'BA001';
    end if;
    if actor = subject then
      raise exception 'own-account' using errcode = 'BA001';
    end if;
  end $$;
  create function admin.require_unit(unit text) returns void language plpgsql stable as $$
  begin
    if not exists (select from app.party where id = unit) then
      raise exception 'unknown-party' using errcode = 'BA001';
    end if;
  end $$;
  -- Nobody could ever appoint another one again.
  create function admin.require_another(subject text) returns void language plpgsql stable as $$
  declare held text;
  begin
    select roles[1] into held from app.person
     where id = subject and disabled_at is null and roles && array['system-administrator', 'security-administrator', 'audit-administrator'];
    if held is not null
       and not exists (select from app.person where id <> subject and held = any (roles) and disabled_at is null) then
      raise exception 'last-administrator' using errcode = 'BA001';
    end if;
  end $$;`;

/** The system administrator (系统管理员): accounts without rights, and units. */
const systemActs = `
  create function admin.create_person(actor text, address text, subject text, its_login text, its_name text, its_unit text, its_post text)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform admin.require_role(actor, 'system-administrator');
    perform admin.require_unit(its_unit);
    if exists (select from app.person where id = subject or login = its_login) then
      raise exception 'login-taken' using errcode = 'BA001';
    end if;
    insert into app.person (id, login, name, unit, post, roles) values (subject, its_login, its_name, its_unit, its_post, '{}');
    perform admin.note(actor, address, 'account-created', subject,
      jsonb_build_object('login', its_login, 'name', its_name, 'unit', its_unit, 'post', its_post));
  end $$;
  create function admin.change_person(actor text, address text, subject text, its_name text, its_unit text, its_post text)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
  declare was app.person;
  begin
    perform admin.require_role(actor, 'system-administrator');
    perform admin.require_other(actor, subject);
    perform admin.require_unit(its_unit);
    select * into was from app.person where id = subject for update;
    update app.person set name = its_name, unit = its_unit, post = its_post where id = subject;
    -- Rights go with the post that was left.
    if was.unit <> its_unit then
      perform admin.require_another(subject);
      update app.person set roles = '{}' where id = subject;
      delete from app.session where person = subject;
    end if;
    perform admin.note(actor, address, 'account-changed', subject, jsonb_build_object(
      'was', jsonb_build_object('name', was.name, 'unit', was.unit, 'post', was.post, 'roles', was.roles),
      'name', its_name, 'unit', its_unit, 'post', its_post));
  end $$;
  create function admin.disable_person(actor text, address text, subject text, reason text, its_last_day date)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform admin.require_role(actor, 'system-administrator');
    perform admin.require_other(actor, subject);
    perform admin.require_another(subject);
    update app.person set disabled_at = coalesce(disabled_at, now()), disabled_reason = reason, left_on = its_last_day where id = subject;
    delete from app.session where person = subject;
    perform admin.note(actor, address, case when its_last_day is null then 'account-disabled' else 'person-left' end, subject,
      jsonb_build_object('reason', reason, 'leftOn', its_last_day));
  end $$;
  create function admin.enable_person(actor text, address text, subject text, reason text)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform admin.require_role(actor, 'system-administrator');
    perform admin.require_other(actor, subject);
    -- Whoever comes back is given rights and a password anew.
    update app.person set disabled_at = null, disabled_reason = null, left_on = null,
           roles = case when left_on is null then roles else '{}' end,
           password_hash = case when left_on is null then password_hash end
     where id = subject;
    perform admin.note(actor, address, 'account-enabled', subject, jsonb_build_object('reason', reason));
  end $$;
  create function admin.save_unit(actor text, address text, given jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
  declare was app.party; unit app.party;
  begin
    perform admin.require_role(actor, 'system-administrator');
    unit := jsonb_populate_record(null::app.party, given);
    if unit.successor is not null then
      perform admin.require_unit(unit.successor);
    end if;
    select * into was from app.party where id = unit.id for update;
    insert into app.party (id, kind, name, short_name, aliases, fields, valid_from, valid_until, successor)
      values (unit.id, unit.kind, unit.name, unit.short_name, unit.aliases, unit.fields, unit.valid_from, unit.valid_until, unit.successor)
      on conflict (id) do update set kind = excluded.kind, name = excluded.name, short_name = excluded.short_name,
        aliases = excluded.aliases, fields = excluded.fields, valid_from = excluded.valid_from,
        valid_until = excluded.valid_until, successor = excluded.successor;
    perform admin.note(actor, address, case when was.id is null then 'unit-created' else 'unit-changed' end, unit.id,
      jsonb_build_object('unit', given) || case when was.id is null then '{}' else jsonb_build_object('was', to_jsonb(was)) end);
  end $$;`;

/** The security administrator (安全管理员): roles, passwords, locks and sessions; and what everyone does with their own. */
const securityActs = `
  create function admin.grant_roles(actor text, address text, subject text, its_roles text[])
  returns void language plpgsql security definer set search_path = pg_catalog as $$
  declare had text[];
  begin
    perform admin.require_role(actor, 'security-administrator');
    perform admin.require_other(actor, subject);
    select roles into had from app.person where id = subject for update;
    if not its_roles @> had then
      perform admin.require_another(subject);
    end if;
    begin
      update app.person set roles = its_roles where id = subject;
    exception when check_violation then
      raise exception 'administrators-apart' using errcode = 'BA001';
    end;
    perform admin.note(actor, address, 'roles-granted', subject, jsonb_build_object('was', had, 'roles', its_roles));
  end $$;
  create function admin.reset_password(actor text, address text, subject text, hash text)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform admin.require_role(actor, 'security-administrator');
    perform admin.require_other(actor, subject);
    update app.person set password_hash = hash, password_change = true, password_changed_at = now() where id = subject;
    delete from app.session where person = subject;
    delete from app.login_try where login = (select login from app.person where id = subject);
    perform admin.note(actor, address, 'password-reset', subject, '{}');
  end $$;
  create function admin.unlock_login(actor text, address text, subject text)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform admin.require_role(actor, 'security-administrator');
    perform admin.require_other(actor, subject);
    delete from app.login_try where login = (select login from app.person where id = subject);
    perform admin.note(actor, address, 'login-unlocked', subject, '{}');
  end $$;
  create function admin.end_session(actor text, address text, ended uuid)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
  declare whose text;
  begin
    perform admin.require_role(actor, 'security-administrator');
    delete from app.session where id = ended returning person into whose;
    if whose is null then
      return false;
    end if;
    perform admin.note(actor, address, 'session-ended', whose, jsonb_build_object('session', ended));
    return true;
  end $$;
  create function admin.change_own_password(actor text, address text, hash text, kept text)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update app.person set password_hash = hash, password_change = false, password_changed_at = now() where id = actor;
    delete from app.session where person = actor and token_hash <> kept;
    perform admin.note(actor, address, 'password-changed', actor, '{}');
  end $$;`;

const rights = `
  revoke all on schema admin from public;
  revoke all on all functions in schema admin from public;
  grant usage on schema admin to banli_api;
  grant execute on function
    admin.create_person, admin.change_person, admin.disable_person, admin.enable_person, admin.save_unit,
    admin.grant_roles, admin.reset_password, admin.unlock_login, admin.end_session, admin.change_own_password,
    admin.note_session, admin.broken_entry, admin.hash_of
    to banli_api;
  grant select on app.audit_entry to banli_api;
  grant select, insert, update, delete on app.login_try to banli_api;`;
