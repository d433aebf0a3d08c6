import type { DataSource } from 'typeorm';
import type { CommandAnswer } from '@banli/contracts';
import {
  evolveCommitment,
  evolveDesk,
  evolveFulfilment,
  evolveOversight,
  evolveProposal,
  evolveBatch,
  evolveRulebook,
  isFinal,
  isFinished,
  streamKind,
  type Recorded,
  type StreamId,
  type StreamKind,
} from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import { canonicalJson, chainedHash, loadStream, rebuildReadModels } from '@banli/store';
import type { TestStack } from '../support/stack';
import { dumpTables, readTables } from '../support/table-dump';

/** What a check found amiss, a line each; nothing is good. */
export type Finding = { readonly check: string; readonly counted: number; readonly amiss: readonly string[] };

/** How each stream of a run stands, without what may differ between two runs: instants, hashes, order of numbers. */
export async function finalStates(source: DataSource): Promise<ReadonlyMap<StreamId, string>> {
  const states = new Map<StreamId, string>();
  for (const stream of await streamsOf(source))
    states.set(stream, withoutRun(folded(stream, await loadStream(source.manager, stream)).state));
  return states;
}

const streamsOf = async (source: DataSource): Promise<readonly StreamId[]> =>
  (await source.query<{ stream: StreamId }[]>('select distinct stream from record.event order by stream')).map(
    ({ stream }) => stream,
  );

/** How a stream stands, and whether its workflow has ended with it. */
type Folded = { readonly state: object | undefined; readonly ended: boolean };
type Fold = (events: readonly Recorded<AnyEvent>[]) => Folded;

const fold =
  <S extends object, E>(
    evolve: (state: S | undefined, recorded: Recorded<E>) => S,
    hasEnded: (state: S) => boolean,
  ): Fold =>
  (events) => {
    const state = (events as readonly Recorded<unknown>[] as readonly Recorded<E>[]).reduce<S | undefined>(
      evolve,
      undefined,
    );
    return { state, ended: state !== undefined && hasEnded(state) };
  };

/** A kind of stream that is not here does not compile. */
const folds: Readonly<Record<StreamKind, Fold>> = {
  proposal: fold(evolveProposal, ({ phase }) => isFinal(phase)),
  commitment: fold(evolveCommitment, isFinished),
  fulfilment: fold(evolveFulfilment, ({ status }) => status === 'closed'),
  desk: fold(evolveDesk, () => false),
  oversight: fold(evolveOversight, ({ status }) => status === 'closed'),
  rulebook: fold(evolveRulebook, () => false),
  batch: fold(evolveBatch, ({ finished }) => finished !== undefined),
};

const folded = (stream: StreamId, events: readonly Recorded<AnyEvent>[]): Folded => folds[streamKind(stream)](events);

const ofOneRun = new Set(['at', 'hash', 'position', 'serial', 'commandId', 'seq']);
const plain = (state: unknown): unknown =>
  JSON.parse(JSON.stringify(state, (name, value: unknown) => (ofOneRun.has(name) ? undefined : value)));

/** Dated acts are kept by their place in the stream, and which of two acts sent at once comes first is chance. */
function withoutRun(state: object | undefined): string {
  const { dated, ...rest } = plain(state ?? {}) as { readonly dated?: Readonly<Record<string, unknown>> };
  return canonicalJson({
    ...rest,
    dated: Object.values(dated ?? {})
      .map(canonicalJson)
      .sort(),
  });
}

export function compareStates(
  undisturbed: ReadonlyMap<StreamId, string>,
  disturbed: ReadonlyMap<StreamId, string>,
): Finding {
  const amiss: string[] = [];
  for (const stream of new Set([...undisturbed.keys(), ...disturbed.keys()])) {
    const [wanted, found] = [undisturbed.get(stream), disturbed.get(stream)];
    if (wanted !== found) amiss.push(`${stream}: ${firstDifference(wanted ?? '(absent)', found ?? '(absent)')}`);
  }
  return { check: 'final state equal to the undisturbed run', counted: disturbed.size, amiss };
}

function firstDifference(wanted: string, found: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `…${around(wanted)}… became …${around(found)}…`;
}

/** Every act that somebody was told is done stands in the record, where the answer said. */
export async function acknowledgedInRecord(
  source: DataSource,
  acknowledged: readonly CommandAnswer[],
): Promise<Finding> {
  const rows: readonly { stream: string; command_id: string; last_seq: number; event_command: string | null }[] =
    await source.query(
      `select c.stream, c.command_id, c.last_seq, e.command_id as event_command
         from record.command c left join record.event e on e.stream = c.stream and e.seq = c.last_seq`,
    );
  const kept = new Map(rows.map((row) => [`${row.stream} ${row.command_id}`, row]));
  const amiss = acknowledged.flatMap(({ stream, commandId, head }) => {
    const row = kept.get(`${stream} ${commandId}`);
    if (!row) return [`${stream}: ${commandId} was acknowledged and is not in the record`];
    return row.event_command === commandId && row.last_seq <= head
      ? []
      : [`${stream}: ${commandId} was acknowledged at ${String(head)} and stands at ${String(row.last_seq)}`];
  });
  return { check: 'acknowledged acts in the record', counted: acknowledged.length, amiss };
}

/** The series that Banli owns: from 1 on, without a gap, each number in one letter. */
export async function numbersWithoutGap(source: DataSource): Promise<Finding> {
  const rows: readonly { serial: number }[] = await source.query(
    `select (body::jsonb ->> 'serial')::integer as serial from record.event
      where type = 'ReplyNumbered' and body::jsonb ->> 'source' = 'series' order by 1`,
  );
  const amiss = rows.flatMap(({ serial }, index) =>
    serial === index + 1 ? [] : [`the number at place ${String(index + 1)} is ${String(serial)}`],
  );
  return { check: 'reply numbers 1, 2, 3 … each once', counted: rows.length, amiss };
}

/** The same alarms told to the same units as in the undisturbed run, and none of them twice. */
export async function noticesOnce(undisturbed: DataSource, disturbed: DataSource): Promise<Finding> {
  const told = async (source: DataSource): Promise<readonly string[]> =>
    (
      await source.query<{ line: string }[]>(
        `select concat_ws(' ', stream, unit, clock_kind, tier, owed_by, due_on) as line from app.notice order by 1`,
      )
    ).map(({ line }) => line);
  const [wanted, found] = [await told(undisturbed), await told(disturbed)];
  const twice = found.filter((line, index) => found.indexOf(line) !== index && !isTwice(wanted, line));
  const missing = wanted.filter((line) => !found.includes(line)).map((line) => `missing: ${line}`);
  const extra = found.filter((line) => !wanted.includes(line)).map((line) => `not in the undisturbed run: ${line}`);
  const amiss = [...twice.map((line) => `twice: ${line}`), ...missing, ...extra];
  return { check: 'notices as in the undisturbed run, none twice', counted: found.length, amiss };
}

const isTwice = (lines: readonly string[], line: string): boolean => lines.indexOf(line) !== lines.lastIndexOf(line);

/** SHA-256 of every event over the one before it. */
export async function chainsHold(source: DataSource): Promise<Finding> {
  const amiss: string[] = [];
  let counted = 0;
  for (const stream of await streamsOf(source)) {
    let previous: Parameters<typeof chainedHash>[0] = null;
    for (const one of await loadStream(source.manager, stream)) {
      counted += 1;
      if (chainedHash(previous, one) !== one.hash) amiss.push(`${stream}: event ${String(one.seq)}`);
      previous = one.hash;
    }
  }
  return { check: 'hash chains of the record', counted, amiss };
}

/** What people read is what a rebuild from the record gives, byte for byte. */
export async function readModelsAsRebuilt(source: DataSource): Promise<Finding> {
  const before = (await dumpTables(source, ...readTables)).split('\n');
  await rebuildReadModels(source);
  const after = (await dumpTables(source, ...readTables)).split('\n');
  const amiss = before
    .filter((line, index) => line !== after[index])
    .map((line) => `differs after the rebuild: ${line}`);
  return { check: 'read models equal to a rebuild', counted: before.length, amiss };
}

/** Nothing is left to be confirmed, delivered or caught up with: each workflow stands where its stream does, or has ended with it. */
export async function workflowsWithTheirRecord(stack: TestStack): Promise<Finding> {
  const amiss: string[] = [];
  const streams = await streamsOf(stack.source);
  for (const stream of streams) {
    const events = await loadStream(stack.source.manager, stream);
    const handle = stack.client.workflow.getHandle(stream);
    const { name } = (await handle.describe()).status;
    const expected = folded(stream, events).ended ? 'COMPLETED' : 'RUNNING';
    if (name !== expected) amiss.push(`${stream}: ${name} instead of ${expected}`);
    else if (name === 'RUNNING') {
      const { head } = await handle.query<{ head: number }>('standing');
      if (head !== events.length)
        amiss.push(`${stream}: workflow at ${String(head)}, record at ${String(events.length)}`);
    }
  }
  return { check: 'workflows where their record is', counted: streams.length, amiss };
}

/** Rows that wait for a sweep, a delivery or a workflow; 0 once all is settled. */
export async function unsettled(source: DataSource): Promise<number> {
  const [row] = await source.query<{ n: number }[]>(
    `select ((select count(*) from ops.unconfirmed)
           + (select count(*) from ops.outbox where delivered_at is null)
           + (select count(*) from ops.pending_command where settled_at is null))::integer as n`,
  );
  return row?.n ?? -1;
}
