import type { DataSource } from 'typeorm';
import { addDays, countDeadline, instantInShanghai, plainDate, supplemented, type PlainDate } from '@banli/calendar';
import {
  decideProposal,
  evolveProposal,
  partyId,
  personId,
  proposalStream,
  type CommandEnvelope,
  type CommandId,
  type Person,
  type ProposalCommand,
  type ProposalEvent,
  type ProposalState,
  type Recorded,
  type Rules,
  type Sha256,
} from '@banli/domain';
import { calendarForCase, loadRulePack, rulesBoundTo } from '@banli/platform';
import { canonicalJson, chainedHash, createDataSource, foreseeAdoption, HASH_ALGORITHM } from '@banli/store';
import { noticeOf2027 } from '../support/rulebook';
import { createTestDatabase, type TestDatabase } from '../support/servers/test-database';

const CASES = 1_000;
const pack = loadRulePack('chongqing');
const assigner: Person = {
  kind: 'person',
  personId: personId('rdgw-01'),
  unit: partyId('cq-rdgw'),
  roles: ['assigning-body'],
};
const [lead, coHandler] = [partyId('cq-sthjj'), partyId('cq-slj')];
const { year, notice, daysOff, makeUpDays } = noticeOf2027;
const calendar = {
  version: 'chongqing.1',
  years: [{ year, notice, daysOff, makeUpDays }],
  closures: {},
};

/** A case assigned on one of sixty days from 1 October 2026 on, by the domain's own functions. */
function lived(n: number): {
  readonly on: PlainDate;
  readonly state: ProposalState;
  readonly events: readonly Recorded<ProposalEvent>[];
} {
  const on = addDays(plainDate('2026-10-01'), n % 60);
  const number = String(n + 1).padStart(4, '0');
  const key = { jurisdiction: 'chongqing', session: '5-4', number };
  const rules: Rules = { pack, calendar: calendarForCase(on) };
  const events: Recorded<ProposalEvent>[] = [];
  let state: ProposalState | undefined;
  const commands: readonly ProposalCommand[] = [
    {
      type: 'RegisterProposal',
      key,
      title: `第${number}号建议`,
      text: '建议。',
      requests: [],
      leadProposer: personId('deputy-lsl'),
      coSigners: [],
      supervisingBody: assigner.unit,
      inSession: true,
    },
    { type: 'AssignProposal', lead, coHandlers: [coHandler], statutoryCopies: [] },
  ];
  for (const command of commands) {
    const at = instantInShanghai(on, 12 * 3_600);
    const envelope: CommandEnvelope<ProposalCommand> = {
      commandId: `${number}-${command.type}` as CommandId,
      bodyHash: '0' as Sha256,
      actor: assigner,
      command,
    };
    const decision = decideProposal(state, envelope, { today: on, at, rules });
    if (!decision.ok) throw new Error(decision.refusal.code);
    for (const event of decision.events) {
      const fact = {
        stream: proposalStream(key),
        seq: events.length + 1,
        occurredOn: on,
        at,
        actor: assigner,
        commandId: envelope.commandId,
        event,
      };
      const hash = chainedHash(events.at(-1)?.hash ?? null, fact);
      const recorded = { ...fact, position: '', hash, hashAlgorithm: HASH_ALGORITHM };
      events.push(recorded);
      state = evolveProposal(state, recorded);
    }
  }
  if (!state) throw new Error('nothing lived');
  return { on, state, events };
}

describe('the preview of a notice over 1,000 running cases', () => {
  let database: TestDatabase;
  let owner: DataSource;
  const population = Array.from({ length: CASES }, (_, n) => lived(n));

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await createDataSource(database.url, 'owner', 4).initialize();
    await seed();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  /** The record, and of the read models what the preview asks for. */
  async function seed(): Promise<void> {
    const events = population.flatMap((one) => one.events);
    await owner.query(
      `insert into record.event (stream, seq, type, v, occurred_on, at, actor, command_id, body, hash, hash_algorithm)
       select * from jsonb_to_recordset($1) as e(stream text, seq int, type text, v int, occurred_on date, at timestamptz,
              actor jsonb, command_id text, body text, hash text, hash_algorithm text)`,
      [
        JSON.stringify(
          events.map((one) => ({
            stream: one.stream,
            seq: one.seq,
            type: one.event.type,
            v: one.event.v,
            occurred_on: one.occurredOn,
            at: one.at,
            actor: one.actor,
            command_id: one.commandId,
            body: canonicalJson(one.event),
            hash: one.hash,
            hash_algorithm: one.hashAlgorithm,
          })),
        ),
      ],
    );
    await owner.query(
      `insert into read.proposal (stream, jurisdiction, session, number, title, lead_proposer, assigning_body, supervising_body, phase, pack, received_on)
       select stream, 'chongqing', '5-4', right(stream, 4), stream, 'deputy-lsl', 'cq-rdgw', 'cq-rdgw', 'assigned', 'chongqing@2018.1', min(occurred_on)
         from record.event group by stream`,
    );
    await owner.query(
      `insert into read.clock (stream, clock_id, kind, owed_by, started_on, due_on, unrolled_on, blue_on, yellow_on, provisional)
       select stream, clock->>'id', clock->>'kind', clock->>'owedBy', (clock->>'startedOn')::date, (clock->>'dueOn')::date,
              (clock->>'dueOn')::date, (clock->>'blueOn')::date, (clock->>'yellowOn')::date, false
         from (select stream, body::jsonb->'clock' as clock from record.event where type = 'ClockStarted') as started`,
    );
  }

  it('names each date that moves with its old and its new day, as counted by hand for every case, and writes nothing', async () => {
    const foreseen = await foreseeAdoption(owner.manager, {
      jurisdiction: 'chongqing',
      command: { type: 'AdoptRules', source: 'preview', decidedBy: personId('xxzx-02'), calendar },
      today: plainDate('2026-11-30'),
      rulesOf: rulesBoundTo,
    });
    const moved = foreseen.moves
      .flatMap(({ stream, before, event }) =>
        event.type === 'ClockMoved' && event.clock.dueOn !== before.dueOn
          ? [`${stream} ${before.id} ${before.dueOn} → ${event.clock.dueOn}`]
          : [],
      )
      .sort();

    const expected = population
      .flatMap(({ on, state }) =>
        Object.values(state.clocks)
          .filter(({ stopped }) => !stopped)
          .flatMap((clock) => {
            const rule = pack.clocks[clock.kind];
            if (!rule?.limit) return [];
            const { dueOn } = countDeadline(rule.limit, on, supplemented(calendarForCase(on), calendar), rule);
            const stream = proposalStream(state.key);
            return dueOn === clock.dueOn ? [] : [`${stream} ${clock.id} ${clock.dueOn} → ${dueOn}`];
          }),
      )
      .sort();
    expect(foreseen.streams).toBe(CASES);
    expect(moved.length).toBeGreaterThan(CASES / 4);
    expect(moved).toEqual(expected);
    const [{ events }]: [{ events: number }] = await owner.query(
      'select count(*)::integer as events from record.event',
    );
    expect(events).toBe(population.flatMap((one) => one.events).length);
  });
});
