import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { ApiClient, type ProposalPath } from '../api/api-client';
import { assigner, coHandlers, deputy, handler, lead } from '../demonstration/case-0869';
import { saveDemonstrationDirectory } from '../demonstration/directory';

/** Contacts recorded per case: an act with one event, no clock started. */
const ACTS = 20;
const WARM_UP = 5;

type Timed = { readonly milliseconds: readonly number[]; readonly seconds: number };

/** What one act costs beside a bare round trip to its workflow, a read of the case page and a write of one row. */
export async function measureActs(
  baseUrl: string,
  source: DataSource,
  client: Client,
  cases: number,
): Promise<readonly string[]> {
  await saveDemonstrationDirectory(source.manager);
  const signedIn = async (login: string): Promise<ApiClient> => {
    const one = new ApiClient(baseUrl);
    await one.signIn(login, DEMONSTRATION_PASSWORD);
    return one;
  };
  const [assigning, handling] = [await signedIn(assigner.id), await signedIn(handler.id)];
  const paths = await inHand(assigning, handling, cases);
  const [first] = paths;
  if (!first) throw new RangeError('at least one case');
  const act = (path: ProposalPath): Promise<unknown> =>
    handling.act(path, 'RecordContact', { manner: 'telephone', summary: '沟通情况记录。' });
  await source.query('create temporary table bench (id bigint generated always as identity, body text)');

  await times(WARM_UP, () => act(first));
  const write = await times(ACTS, () => source.query('insert into bench (body) values ($1)', ['沟通情况记录。']));
  const read = await times(ACTS, () => handling.caseOf(first));
  const bare = await times(ACTS, () => client.workflow.getHandle(streamOf(first)).executeUpdate('catchUp'));
  const alone = await times(ACTS, () => act(first));
  const together = await atOnce(paths, (path) => times(ACTS, () => act(path)));
  const history = await client.workflow.getHandle(streamOf(first)).describe();

  const unit = median(alone.milliseconds);
  return [
    `one act through the API, alone            p50 ${ms(unit)}  p95 ${ms(quantile(alone.milliseconds, 0.95))}`,
    `  beside one row written                  × ${ratio(unit, median(write.milliseconds))}`,
    `  beside reading the case page            × ${ratio(unit, median(read.milliseconds))}`,
    `  beside a bare update with a local read  × ${ratio(unit, median(bare.milliseconds))}`,
    `${String(cases)} cases at once                          ${((cases * ACTS) / together.seconds).toFixed(0)} acts/s  p50 ${ms(median(together.milliseconds))}  p95 ${ms(quantile(together.milliseconds, 0.95))}`,
    `history of one case with ${String(WARM_UP + 2 * ACTS)} contacts        ${String(history.historyLength)} events, ${((history.historySize ?? 0) / 1024).toFixed(0)} KiB`,
  ];
}

async function inHand(assigning: ApiClient, handling: ApiClient, cases: number): Promise<readonly ProposalPath[]> {
  const paths = Array.from({ length: cases }, (_, index): ProposalPath => ({
    jurisdiction: 'chongqing',
    session: '6-1',
    number: String(index + 1).padStart(4, '0'),
  }));
  for (const path of paths) {
    await assigning.register({
      ...path,
      title: '关于测量的建议',
      text: '测量用，内容为虚构。',
      leadProposer: deputy.id,
      inSession: false,
      containsStateSecret: false,
    });
    await assigning.act(path, 'AssignProposal', { lead: lead.id, coHandlers: coHandlers.map((unit) => unit.id) });
    await handling.act(path, 'AcknowledgeAssignment', {});
  }
  return paths;
}

const streamOf = ({ jurisdiction, session, number }: ProposalPath): string =>
  `proposal/${jurisdiction}/${session}/${number}`;

async function times(count: number, work: () => Promise<unknown>): Promise<Timed> {
  const milliseconds: number[] = [];
  const begun = performance.now();
  for (let done = 0; done < count; done += 1) {
    const start = performance.now();
    await work();
    milliseconds.push(performance.now() - start);
  }
  return { milliseconds, seconds: (performance.now() - begun) / 1_000 };
}

async function atOnce<T>(all: readonly T[], work: (one: T) => Promise<Timed>): Promise<Timed> {
  const begun = performance.now();
  const timed = await Promise.all(all.map(work));
  return { milliseconds: timed.flatMap((one) => one.milliseconds), seconds: (performance.now() - begun) / 1_000 };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const ratio = (left: number, right: number): string => (left / Math.max(right, 0.001)).toFixed(1);
