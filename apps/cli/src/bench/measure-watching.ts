import type { DataSource } from 'typeorm';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { ApiClient } from '../api/api-client';
import { seededToday } from './seed-lists';

const READS = 5;
/** Proposals of two sessions that have a text: what a new one is compared with. */
const TEXTS = 2_600;
/** How many streams were added to since the past day. */
const CHANGED = 2_000;

const A_PAST_DAY = '2026-10-20';

const pastLists: Readonly<Record<string, string>> = {
  register: '/api/proposals',
  opinions: '/api/opinions?letters=open',
  ledger: '/api/commitments?status=open',
  rates: '/api/rates',
  publications: '/api/publications',
};

/** Registrations with a text behind the latest seeded cases, and a later entry in each of some others. */
const recorded = [
  `insert into record.event (stream, seq, type, v, occurred_on, at, actor, command_id, body, hash, hash_algorithm)
   select stream, 1, 'ProposalRegistered', 1, received_on, received_on + time '09:00', '{"kind":"clock"}', 'seed/' || stream,
          jsonb_build_object('type', 'ProposalRegistered', 'v', 1, 'title', title,
            'text', repeat('建议分段修复岸线，明确时限和责任单位，并将进展向社会公开。', 12) || title)::text, '', 'none'
     from read.proposal order by received_on desc, stream limit ${String(TEXTS)}`,
  `insert into record.event (stream, seq, type, v, occurred_on, at, actor, command_id, body, hash, hash_algorithm)
   select stream, 2, 'ClockStruck', 1, date '${seededToday}', timestamptz '${seededToday} 01:00Z', '{"kind":"clock"}', 'later/' || stream,
          '{"type":"ClockStruck","v":1}', '', 'none'
     from read.proposal order by received_on limit ${String(CHANGED)}`,
];

/**
 * What a past day, likely duplicates and a whole file cost among these cases, each beside the same thing of today, read as
 * the seeded lists are: of the streams with later entries the past day finds nothing recorded, so projecting them anew is not in it.
 */
export async function measureWatching(baseUrl: string, source: DataSource, login: string): Promise<readonly string[]> {
  for (const statement of recorded) await source.query(statement);
  await source.query('analyze record.event');
  const client = new ApiClient(baseUrl);
  await client.signIn(login, DEMONSTRATION_PASSWORD);
  const lines: string[] = [];
  for (const [name, path] of Object.entries(pastLists)) {
    const today = await median(() => client.get(path));
    const past = await median(() => client.get(`${path}${path.includes('?') ? '&' : '?'}on=${A_PAST_DAY}`));
    lines.push(line(`${name} of a past day`, past, today, 'beside today’s'));
  }
  const register = await median(() => client.get('/api/proposals?limit=200'));
  const assigner = new ApiClient(baseUrl);
  await assigner.signIn('cq-rdgw-assigner', DEMONSTRATION_PASSWORD);
  const duplicates = await median(() =>
    assigner.post('/api/proposals/likely-duplicates', {
      jurisdiction: 'chongqing',
      session: '6-9',
      title: '关于修复嘉陵江岸线的建议',
      text: '建议分段修复岸线，明确时限和责任单位。'.repeat(20),
    }),
  );
  lines.push(line(`likely duplicates among ${String(TEXTS)} texts`, duplicates, register, 'beside a page of 200'));
  for (const format of ['csv', 'xlsx'] as const) {
    const begun = performance.now();
    const { bytes } = await client.download(`/api/proposals/export?format=${format}`);
    const took = performance.now() - begun;
    lines.push(
      line(
        `register as ${format}, ${(bytes.length / 1_048_576).toFixed(0)} MiB`,
        took,
        register,
        'beside a page of 200',
      ),
    );
  }
  const begun = performance.now();
  await client.download(`/api/proposals/export?format=csv&on=${A_PAST_DAY}`);
  lines.push(line('register of a past day as csv', performance.now() - begun, register, 'beside a page of 200'));
  return lines;
}

const line = (name: string, taken: number, other: number, beside: string): string =>
  `  ${name.padEnd(44)}${taken.toFixed(0).padStart(6)} ms  × ${(taken / Math.max(other, 0.001)).toFixed(1)} ${beside}`;

async function median(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let done = 0; done < READS; done += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.sort((left, right) => left - right)[Math.floor(READS / 2)] ?? 0;
}
