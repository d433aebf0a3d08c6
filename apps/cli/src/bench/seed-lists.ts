import type { EntityManager } from 'typeorm';
import { plainDate } from '@banli/calendar';

/** The day on which the seeded lists are read. */
export const seededToday = plainDate('2026-11-24');

const CASES_A_YEAR = 1_300;

/**
 * Fills the read models with that many invented cases of 95 units, the latest tenth still in hand, as years of a
 * municipality would: rows for lists to be read from, without a record behind them.
 */
export async function seedLists(manager: EntityManager, cases: number): Promise<void> {
  for (const statement of statements(cases)) await manager.query(statement);
  await manager.query('analyze');
}

const statements = (cases: number): readonly string[] => [
  `insert into app.party (id, kind, name, short_name)
   select 'unit-' || i, 'department', '第' || i || '测量单位', '测量' || i from generate_series(0, 94) as i`,
  // they sign in by their id with the password of those who are there already
  `insert into app.person (id, login, password_hash, name, unit, roles)
   select id, id, (select password_hash from app.person where password_hash is not null limit 1), name, unit, roles from (
   select 'unit-' || i || '-' || role || '-' || n as id, '测量员' || i || n as name, 'unit-' || i as unit, array[role] as roles
     from generate_series(0, 94) as i cross join unnest(array['handler', 'office', 'chief', 'deputy-head']) as role
    cross join generate_series(1, 6) as n
    union all select 'deputy-' || i, '测量代表' || i, 'unit-0', array['deputy'] from generate_series(0, 799) as i) as one`,
  `create temporary table seed as
     select i, '6-' || (1 + i / ${String(CASES_A_YEAR)}) as session, lpad((i % ${String(CASES_A_YEAR)})::text, 4, '0') as number,
            'proposal/chongqing/6-' || (1 + i / ${String(CASES_A_YEAR)}) || '/' || lpad((i % ${String(CASES_A_YEAR)})::text, 4, '0') as stream,
            'unit-' || (i % 95) as lead, 'unit-' || ((i + 1) % 95) as one, 'unit-' || ((i + 2) % 95) as two,
            'deputy-' || (i % 800) as deputy, i > ${String(cases)} * 9 / 10 as open,
            i > ${String(cases)} * 88 / 100 and i % 3 = 0 as unpublished,
            date '2026-11-20' - ((${String(cases)} - i) / 4) as received
       from generate_series(1, ${String(cases)}) as i`,
  `insert into read.proposal (stream, jurisdiction, session, number, title, lead_proposer, assigning_body, supervising_body,
                              lead_unit, phase, pack, received_on, assigned_on, reply_due_on, answered_on, rating, rated_on)
   select stream, 'chongqing', session, number, '关于测量第' || i || '件的建议', deputy, 'cq-rdgw', 'cq-rdgw', lead,
          case when open then 'in-hand' else 'closed' end, 'chongqing@2018.1', received, received + 3, received + 93,
          case when not open then received + 80 end, case when not open then 'satisfied' end, case when not open then received + 90 end
     from seed`,
  // every hundredth is about the river, so that a search finds some of many
  `insert into read.proposal_words (stream, words)
   select stream, case when i % 100 = 0 then $$'关于' '测量' '嘉陵' '陵江' '建议'$$::tsvector else $$'关于' '测量' '建议'$$::tsvector end from seed`,
  // the letters of the last months wait to be published, some for too long
  `insert into read.answer (stream, unit, place, phase, assigned_on, reply_due_on, answered_on, rating, rated_on,
                            publication_clock, publication_due_on, publication_state)
   select stream, lead_unit, 1, phase, assigned_on, reply_due_on, answered_on, rating, rated_on,
          case when open then '' else 'publication/' || lead || '/1' end, case when not open then received + 110 end,
          case when open then 'none' when unpublished then 'awaited' else 'public' end
     from read.proposal join seed using (stream)`,
  `insert into read.case_party (stream, party, relation)
   select stream, party, relation from seed
    cross join lateral (values (lead, 'lead'), (one, 'co-handler'), (two, 'co-handler'), (deputy, 'proposer'),
                               ('cq-rdgw', 'assigning-body'), ('cq-rdgw', 'supervising-body')) as part (party, relation)`,
  ...['clock', 'clock_spell'].map(
    (table) => `
   insert into read.${table} (stream, clock_id, kind, owed_by, due_on, blue_on, yellow_on, provisional, ${
     table === 'clock' ? 'started_on, unrolled_on, stopped_on, late' : 'seq, known_from, known_until'
   })
   select stream, kind || '/' || owner || '/1', kind, owner, received + days, received + days - 20, received + days - 9, false, ${
     table === 'clock'
       ? 'received + 3, received + days, case when not open then received + days - 10 end, case when not open then false end'
       : `1, received + time '09:00', case when open then 'infinity' else received + days - 10 + time '09:00' end`
   }
     from seed
    cross join lateral (values ('reply', lead, 93), ('opinion', one, 45), ('opinion', two, 45)) as part (kind, owner, days)`,
  ),
  `insert into read.opinion (stream, unit, status, requested_on, submitted_on, accepted_on, due_on)
   select stream, unit, case when open then 'requested' else 'accepted' end, received + 3,
          case when not open then received + 30 end, case when not open then received + 31 end, received + 45
     from seed cross join lateral (values (one), (two)) as part (unit)`,
  `insert into read.task (stream, task_id, kind, unit, role, person, since, clock_kind, due_on)
   select stream, kind, kind, unit, role, person, received + 3, clock, received + 93 from seed
    cross join lateral (values ('draft', lead, 'handler', null, 'reply'), ('submit-opinion', one, 'handler', null, 'opinion'),
                               ('rate', null, 'deputy', deputy, 'rating')) as part (kind, unit, role, person, clock)
    where open`,
  `insert into read.worker (stream, unit, person, since)
   select stream, lead, lead || '-handler', received + 4 from seed`,
  `insert into read.commitment (stream, proposal, round, row_number, item, due_on, first_due_on, responsible_unit, lead_unit,
                                supervising_body, rater, status, opened_on)
   select replace(stream, 'proposal/', 'commitment/') || '/1-1', stream, 1, 1, '完成测量事项。', received + 365, received + 365, lead, lead,
          'cq-rdgw', deputy, case when i % 40 = 0 then 'open' else 'fulfilled' end, received + 80
     from seed where not open and i % 2 = 0`,
  `insert into read.clock (stream, clock_id, kind, owed_by, due_on, blue_on, yellow_on, provisional, started_on, unrolled_on, stopped_on, late)
   select stream, 'publication/' || lead || '/1', 'publication', lead, received + 110, received + 90, received + 101, false, received + 80,
          received + 110, case when not unpublished then received + 100 end, case when not unpublished then false end
     from seed where not open`,
  `insert into read.publication (stream, unit, round, clock_id, published_on, address)
   select stream, lead, 1, 'publication/' || lead || '/1', received + 100, 'https://example.cn/' || i from seed
    where not open and not unpublished`,
  `insert into read.fulfilment_round (stream, jurisdiction, year, unit, supervising_body, status, opened_on, due_on)
   select 'fulfilment/chongqing/' || year || '/unit-' || i, 'chongqing', year, 'unit-' || i, 'cq-rdgw',
          case when year = 2026 then 'open' else 'closed' end, make_date(year, 10, 1), make_date(year, 12, 31)
     from generate_series(0, 94) as i cross join generate_series(2015, 2026) as year`,
  `insert into read.oversight (stream, jurisdiction, year, matter, title, body, status, opened_on)
   select 'oversight/chongqing/' || year || '/key-item/matter-' || i, 'chongqing', year, 'key-item', '重点督办 ' || i, 'cq-rdgw',
          case when year = 2026 then 'open' else 'closed' end, make_date(year, 3, 1 + i % 28)
     from generate_series(0, 299) as i cross join generate_series(2015, 2026) as year`,
  `insert into read.oversight_part (stream, part, relation)
   select stream, 'unit-' || abs(hashtext(stream)) % 95, 'unit' from read.oversight
    union all select stream, 'deputy-' || abs(hashtext(stream)) % 800, 'deputy' from read.oversight`,
  `insert into read.fulfilment_notice (stream, rater, sent_on, rated_on)
   select stream, 'deputy-' || (year * 7 + i * 97) % 800, opened_on, case when status = 'closed' then opened_on + 20 end
     from read.fulfilment_round cross join generate_series(1, 6) as i on conflict do nothing`,
  `insert into read.task (stream, task_id, kind, unit, role, since, clock_kind, due_on)
   select stream, 'submit-ledger', 'submit-ledger', unit, 'office', opened_on, 'fulfilment-notice', due_on
     from read.fulfilment_round where status = 'open'`,
  `insert into app.notice (stream, seq, unit, clock_kind, tier, owed_by, due_on, at)
   select stream, seq, lead, 'reply', 'blue', lead, received + 93, received + seq + time '09:00'
     from seed cross join generate_series(1, 3) as seq`,
  'drop table seed',
];
