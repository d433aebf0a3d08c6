import type { DataSource, EntityManager } from 'typeorm';
import { partyId, personId, type Person, type Role } from '@banli/domain';
import { plainDate } from '@banli/calendar';
import {
  countBoardByOwner,
  countCommitmentsByYear,
  countProposals,
  countPublications,
  countRate,
  createDataSource,
  queryBoard,
  queryCommitments,
  queryInbox,
  queryNotices,
  queryOpinions,
  queryOversight,
  queryProposals,
  queryPublications,
  queryRate,
  queryRounds,
  queryUnitsOfOpinions,
  rateIds,
  NOTHING_ON_THE_BOARD,
  sumOfCounts,
  type BoardFilter,
  type RateFilter,
} from '@banli/store';
import { seededToday as today, seedLists } from '../../apps/cli/src/bench/seed-lists';
import { createTestDatabase, type TestDatabase } from '../support/servers/test-database';

const person = (id: string, unit: string, ...roles: readonly Role[]): Person => ({
  kind: 'person',
  personId: personId(id),
  unit: partyId(unit),
  roles,
});
const supervisor = person('supervisor', 'cq-rdgw', 'supervisor');
const committee = person('committee', 'cq-rdgw', 'assigning-body');
const handler = person('handler', 'unit-7', 'handler');
const office = person('office', 'unit-7', 'office');
const deputy = person('deputy-7', 'cq-yz', 'deputy');

const page = { limit: 50 };
/** So many rows are looked at before it is known that what is sought is in many. */
const PROBED = 4_000;
/** Of a table of 20,000 cases with three clocks and two opinions each. */
const MOST_COUNTED = 45_000;
const board: BoardFilter = { on: today, today, basis: 'recorded' };
const past: BoardFilter = { ...board, on: plainDate('2026-10-20') };
const quarter: RateFilter = {
  from: plainDate('2026-07-01'),
  to: plainDate('2026-09-30'),
  today,
  satisfied: ['chongqing:satisfied'],
  openPacks: ['chongqing'],
};
const byReceipt = { sort: 'received' } as const;

type Reading = (manager: EntityManager) => Promise<unknown>;

/** Every order and filter of every list that a page reads, by those who see all and those who see their own. */
const readings: Readonly<Record<string, Reading>> = {
  'the register of a supervisor': (manager) => queryProposals(manager, supervisor, today, byReceipt, page),
  'its second page': (manager) =>
    queryProposals(manager, supervisor, today, byReceipt, {
      ...page,
      after: ['2025-06-01', 'proposal/chongqing/6-9/0001'],
    }),
  'the register by the date of the reply': (manager) =>
    queryProposals(manager, supervisor, today, { sort: 'reply-due' }, { ...page, after: ['2025-06-01', 'proposal/a'] }),
  'the register of one phase': (manager) =>
    queryProposals(manager, supervisor, today, { ...byReceipt, phase: 'in-hand' }, page),
  'the register of one unit': (manager) =>
    queryProposals(manager, supervisor, today, { ...byReceipt, unit: 'unit-3' }, page),
  'the register of the committee, of one phase': (manager) =>
    queryProposals(manager, committee, today, { ...byReceipt, phase: 'in-hand' }, page),
  'the register of one session': (manager) =>
    queryProposals(manager, supervisor, today, { ...byReceipt, session: '6-4' }, page),
  'the register of one tier': (manager) =>
    queryProposals(manager, supervisor, today, { ...byReceipt, tier: 'due-today' }, page),
  'the register of some days': (manager) =>
    queryProposals(
      manager,
      supervisor,
      today,
      { ...byReceipt, receivedFrom: '2026-05-01', receivedTo: '2026-05-03' },
      page,
    ),
  'the register of the committee': (manager) => queryProposals(manager, committee, today, byReceipt, page),
  'the register of a unit’s own': (manager) => queryProposals(manager, handler, today, byReceipt, page),
  'the register by two characters of its texts': (manager) =>
    queryProposals(manager, supervisor, today, { ...byReceipt, q: '嘉陵' }, page),
  'the register by two characters that all have': (manager) =>
    queryProposals(manager, supervisor, today, { ...byReceipt, q: '测量' }, page),
  'the register of a unit’s own by two characters that all have': (manager) =>
    queryProposals(manager, handler, today, { ...byReceipt, q: '测量' }, page),
  'the register of a unit’s own by the name of another': (manager) =>
    queryProposals(manager, handler, today, { ...byReceipt, q: '第三单位', named: ['unit-3'] }, page),
  'the register of a deputy': (manager) => queryProposals(manager, deputy, today, byReceipt, page),
  'the register by the date of the reply, of one unit': (manager) =>
    queryProposals(manager, supervisor, today, { sort: 'reply-due', unit: 'unit-3' }, page),
  'the proposals that take merges': (manager) =>
    queryProposals(manager, committee, today, { ...byReceipt, takesMerges: 'true', jurisdiction: 'chongqing' }, page),
  'the number of a unit’s own proposals in hand': (manager) =>
    countProposals(manager, handler, today, { ...byReceipt, phase: 'in-hand' }),
  'the tasks of a handler': (manager) => queryInbox(manager, handler, today, {}, page),
  'their second page': (manager) =>
    queryInbox(manager, handler, today, {}, { ...page, after: ['2026-09-01', '2026-06-01', 'proposal/a', 'draft'] }),
  'the tasks of one kind in a yearly round': (manager) =>
    queryInbox(manager, office, today, { kind: 'submit-ledger' }, page),
  'the matters of oversight of a supervisor': (manager) => queryOversight(manager, supervisor, {}, page),
  'those of one kind, the second page': (manager) =>
    queryOversight(manager, supervisor, { matter: 'key-item' }, { ...page, after: ['2025-03-01', 'oversight/a'] }),
  'the matters of a deputy': (manager) => queryOversight(manager, deputy, {}, page),
  'the yearly rounds of a supervisor': (manager) => queryRounds(manager, supervisor, {}, page),
  'their second page, of one year': (manager) =>
    queryRounds(manager, supervisor, { year: 2025 }, { ...page, after: ['2025', 'fulfilment/chongqing/2025/unit-5'] }),
  'the open yearly rounds of one unit': (manager) =>
    queryRounds(manager, supervisor, { unit: 'unit-7', status: 'open' }, page),
  'the yearly rounds of a unit’s own': (manager) => queryRounds(manager, handler, {}, page),
  'the yearly rounds of the body that supervises them': (manager) => queryRounds(manager, committee, {}, page),
  'the yearly rounds that a deputy rates': (manager) => queryRounds(manager, deputy, {}, page),
  'the notices told to a unit': (manager) => queryNotices(manager, 'unit-7', ['handler']),
  'the overdue tasks of a handler': (manager) => queryInbox(manager, handler, today, { tier: 'overdue' }, page),
  'the tasks of a handler that are in no tier': (manager) =>
    queryInbox(manager, handler, today, { tier: 'none' }, page),
  'the near tasks of one kind': (manager) => queryInbox(manager, handler, today, { tier: 'blue', kind: 'draft' }, page),
  'the tasks of a deputy': (manager) => queryInbox(manager, deputy, today, { kind: 'rate' }, page),
  'what is overdue': (manager) => queryBoard(manager, board, 'overdue', page),
  'what is near': (manager) => queryBoard(manager, board, 'blue', page),
  'what one unit owes': (manager) => queryBoard(manager, { ...board, unit: 'unit-7' }, undefined, page),
  'what is overdue of one kind': (manager) => queryBoard(manager, { ...board, kind: 'reply' }, 'overdue', page),
  'what one unit owed on a past day': (manager) => queryBoard(manager, { ...past, unit: 'unit-7' }, 'overdue', page),
  'how much one unit owes in each tier': (manager) => countBoardByOwner(manager, { ...board, unit: 'unit-7' }),
  'a past day as it was known': (manager) => queryBoard(manager, past, 'overdue', page),
  'a past day as it happened': (manager) => queryBoard(manager, { ...past, basis: 'happened' }, 'overdue', page),
  'how much of a past day was in each tier': (manager) => countBoardByOwner(manager, past),
  'the opinions that letters wait for': (manager) =>
    queryOpinions(manager, supervisor, today, { letters: 'open' }, page),
  'the opinions of a lead’s own letters': (manager) =>
    queryOpinions(manager, handler, today, { letters: 'open' }, page),
  'the opinions of all letters of one session': (manager) =>
    queryOpinions(manager, supervisor, today, { letters: 'all', session: '6-4' }, page),
  'the opinions that one lead waits for': (manager) =>
    queryOpinions(manager, supervisor, today, { letters: 'open', lead: 'unit-3' }, page),
  'the late opinions of one unit': (manager) =>
    queryOpinions(manager, supervisor, today, { letters: 'open', state: 'late', unit: 'unit-3' }, page),
  'the ledger of a supervisor': (manager) => queryCommitments(manager, supervisor, today, {}, page),
  'the open part of the ledger': (manager) => queryCommitments(manager, supervisor, today, { status: 'open' }, page),
  'the ledger of one unit': (manager) => queryCommitments(manager, supervisor, today, { unit: 'unit-7' }, page),
  'the overdue part of the ledger': (manager) =>
    queryCommitments(manager, supervisor, today, { tier: 'overdue' }, page),
  'one entry of the ledger': (manager) =>
    queryCommitments(manager, supervisor, today, { stream: 'commitment/chongqing/6-1/0002/1-1' }, page),
  'the ledger of one year': (manager) =>
    queryCommitments(manager, supervisor, today, { dueFrom: '2025-01-01', dueTo: '2025-12-31' }, page),
  'the letters and where they are public': (manager) => queryPublications(manager, supervisor, today, {}, page),
  'their second page by publication': (manager) =>
    queryPublications(manager, supervisor, today, {}, { ...page, after: ['2025-06-01', 'proposal/a#unit-1'] }),
  'the letters that should be public': (manager) =>
    queryPublications(manager, supervisor, today, { state: 'overdue' }, page),
  'the letters that are public': (manager) => queryPublications(manager, supervisor, today, { state: 'public' }, page),
  'the letters of one session and where they are public': (manager) =>
    queryPublications(manager, supervisor, today, { session: '6-4' }, page),
  'a unit’s own letters and where they are public': (manager) => queryPublications(manager, handler, today, {}, page),
  'how many of a unit’s own letters are in each state': (manager) => countPublications(manager, handler, today, {}),
  'the ledger of a unit’s own': (manager) => queryCommitments(manager, handler, today, {}, page),
  ...Object.fromEntries(
    rateIds.flatMap((rate): readonly (readonly [string, Reading])[] => [
      [`${rate} of a quarter`, (manager) => countRate(manager, rate, supervisor, quarter)],
      [`the rows behind ${rate} of a unit’s own`, (manager) => queryRate(manager, rate, handler, quarter, page)],
    ]),
  ),
};

/** What is counted over all there is: every row once, by whatever is shortest, and the whole never put in order. */
const countings: Readonly<Record<string, Reading>> = {
  'how many entries of the ledger each status has': (manager) => countCommitmentsByYear(manager, supervisor, today, {}),
  'what units keep open letters waiting for': (manager) =>
    queryUnitsOfOpinions(manager, supervisor, today, { letters: 'open' }),
  'how many letters are in each state': (manager) => countPublications(manager, supervisor, today, {}),
  'the number of those with two characters': (manager) =>
    countProposals(manager, supervisor, today, { ...byReceipt, q: '嘉陵' }),
  'how much of today is in each tier': (manager) => countBoardByOwner(manager, board),
};

describe('a page of a list among 20,000 cases', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url, 'owner', 1).initialize();
    await seedLists(source.manager, 20_000);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it.each(Object.entries(readings))('reads %s by an index, and no table from end to end', async (_list, read) => {
    const plans: Plan[] = [];
    await read(explaining(source.manager, plans));

    expect(plans.length).toBeGreaterThan(0);
    const scans = plans.flatMap(nodesOf).filter((node) => node['Node Type'] === 'Seq Scan' && rowsRead(node) > PROBED);
    expect([scans.map((node) => node['Relation Name']), scans.length === 0 ? [] : plans]).toEqual([[], []]);
  });

  it.each(Object.entries(countings))(
    'counts %s by going once over what there is, none of it put in order as a whole',
    async (_what, read) => {
      const plans: Plan[] = [];
      await read(explaining(source.manager, plans));

      const nodes = plans.flatMap(nodesOf);
      const sorted = nodes.filter(
        (node) => node['Node Type'].endsWith('Sort') && rowsRead(node) / groupsOf(node) > 1_000,
      );
      expect([sorted, sorted.length === 0 ? [] : plans]).toEqual([[], []]);
      const rows = nodes
        .filter((node) => node['Relation Name'] !== undefined)
        .reduce((sum, node) => sum + rowsRead(node), 0);
      expect(rows).toBeLessThan(MOST_COUNTED);
    },
  );

  it('goes through the whole register page by page: every proposal of a unit once, in order', async () => {
    const streams: string[] = [];
    const days: string[] = [];
    for (let after: readonly [string, string] | undefined; ;) {
      const { rows, end } = await queryProposals(source.manager, handler, today, byReceipt, { limit: 97, after });
      streams.push(...rows.map(({ stream }) => stream));
      days.push(...rows.map(({ receivedOn }) => receivedOn));
      if (!end) break;
      after = [String(end[0]), String(end[1])];
    }

    expect(new Set(streams).size).toBe(streams.length);
    expect(streams.length).toBe(await countProposals(source.manager, handler, today, byReceipt));
    expect(days).toEqual([...days].sort().reverse());
  });

  it('goes through all yearly rounds page by page: each once, the latest year first', async () => {
    const streams: string[] = [];
    const years: number[] = [];
    for (let after: readonly [string, string] | undefined; ;) {
      const { rows, end } = await queryRounds(source.manager, supervisor, {}, { limit: 97, after });
      streams.push(...rows.map(({ stream }) => stream));
      years.push(...rows.map(({ year }) => year));
      if (!end) break;
      after = [String(end[0]), String(end[1])];
    }

    expect([streams.length, new Set(streams).size]).toEqual([1_140, 1_140]);
    expect(years).toEqual([...years].sort().reverse());
  });

  it('counts on the board what its pages hold, also beyond 500 rows', async () => {
    const owners = await countBoardByOwner(source.manager, board);
    const counts = sumOfCounts(
      owners.map(([, of]) => of),
      NOTHING_ON_THE_BOARD,
    );
    let held = 0;
    for (let after: readonly [string, string, string] | undefined; ;) {
      const { rows, end } = await queryBoard(source.manager, board, 'overdue', { limit: 200, after });
      held += rows.length;
      if (!end) break;
      after = [String(end[0]), String(end[1]), String(end[2])];
    }

    expect(held).toBeGreaterThan(500);
    expect(counts.overdue).toBe(held);
  });
});

type Plan = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Full-sort Groups'?: { readonly 'Group Count': number };
  readonly 'Pre-sorted Groups'?: { readonly 'Group Count': number };
  readonly Plans?: readonly Plan[];
};

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

const rowsRead = (node: Plan): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];

/** Rows that an index gives in the order of the unit are sorted unit by unit: so many small sorts, none of the whole. */
const groupsOf = (node: Plan): number =>
  (node['Full-sort Groups']?.['Group Count'] ?? 0) + (node['Pre-sorted Groups']?.['Group Count'] ?? 0) || 1;

/** The same manager, which notes the plan of every statement and what it read. */
function explaining(manager: EntityManager, plans: Plan[]): EntityManager {
  const query = async (statement: string, values: unknown[]): Promise<unknown> => {
    const [explained]: readonly { 'QUERY PLAN': readonly { Plan: Plan }[] }[] = await manager.query(
      `explain (analyze, costs off, timing off, buffers off, format json) ${statement}`,
      values,
    );
    plans.push(...(explained?.['QUERY PLAN'] ?? []).map(({ Plan: plan }) => plan));
    return manager.query(statement, values);
  };
  return { query } as unknown as EntityManager;
}
