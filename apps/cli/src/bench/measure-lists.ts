import type { DataSource } from 'typeorm';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { ApiClient } from '../api/api-client';
import { seedLists } from './seed-lists';

const READS = 20;

/** A page of the register without names, rights or HTTP: what the index alone costs. */
const BARE = 'select stream, title from read.proposal order by received_on desc, stream limit 51';

const lists: Readonly<Record<string, string>> = {
  register: '/api/proposals',
  'register, one phase': '/api/proposals?phase=in-hand',
  'register, with its total': '/api/proposals?total=true',
  tasks: '/api/inbox',
  'due dates, overdue': '/api/board?tier=overdue',
  opinions: '/api/opinions',
  ledger: '/api/commitments?status=open',
  rates: '/api/rates',
};

/** The p95 of a first page of each list among that many invented cases, as a ratio to one bare query by an index. */
export async function measureLists(
  baseUrl: string,
  source: DataSource,
  login: string,
  cases: number,
): Promise<readonly string[]> {
  await source.transaction((manager) => seedLists(manager, cases));
  const client = new ApiClient(baseUrl);
  await client.signIn(login, DEMONSTRATION_PASSWORD);
  const bare = await p95(() => source.query(BARE));
  const lines = [`a bare page by an index, ${String(cases)} cases    p95 ${bare.toFixed(1)} ms`];
  for (const [name, path] of Object.entries(lists)) {
    const taken = await p95(() => client.get(path));
    lines.push(`  ${name.padEnd(38)}p95 ${taken.toFixed(1)} ms  × ${(taken / Math.max(bare, 0.001)).toFixed(1)}`);
  }
  return lines;
}

async function p95(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let done = 0; done < READS; done += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.sort((left, right) => left - right)[Math.floor(READS * 0.95)] ?? 0;
}
