import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
  type Client,
} from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { dateInShanghai, type Instant } from '@banli/calendar';
import {
  answersOf,
  evolveCommitment,
  evolveDesk,
  evolveFulfilment,
  evolveOversight,
  evolveProposal,
  evolveRulebook,
  fulfilmentStream,
  isFinal,
  isFinished,
  mergeErrands,
  parseRoundKey,
  streamKind,
  yearToTellIn,
  type CommitmentState,
  type DeskState,
  type FulfilmentState,
  type OversightState,
  type ProposalState,
  type RoundKey,
  type RulebookState,
  type StreamId,
} from '@banli/domain';
import { installRulePacks, rulesBoundTo, type Settings } from '@banli/platform';
import {
  installedPackFiles,
  installedPackHashes,
  loadBatch,
  loadCommitment,
  loadDesk,
  loadFulfilment,
  loadOversight,
  loadProposal,
  loadRulebookEvents,
  readTimelineOffset,
  roundsToStart,
} from '@banli/store';
import type {
  ActAnswer,
  BatchInput,
  CommitmentInput,
  DeskInput,
  FulfilmentInput,
  OversightInput,
  ProposalInput,
  RulebookInput,
} from '@banli/workflows';

const ANSWER_WITHIN_MS = 15_000;
/** Streams recovered at once: most of the time is spent waiting for Temporal and PostgreSQL. */
const AT_ONCE = 10;
const OWN_TIMELINE_MS = 60 * 86_400_000;

type Restart = {
  readonly workflow: string;
  readonly input:
    ProposalInput | CommitmentInput | FulfilmentInput | DeskInput | OversightInput | RulebookInput | BatchInput;
};
export type Recovered = {
  readonly started: number;
  readonly running: number;
  readonly closed: number;
  /** Streams whose workflow runs and did not reach the head of its record. */
  readonly behind: readonly StreamId[];
};

/**
 * Starts every open stream from the fold of its events: same state, same alarms. A stream that still runs (after a restore
 * of an older backup, say) is told to catch up with its record.
 */
export async function recoverTemporal(source: DataSource, client: Client, settings: Settings): Promise<Recovered> {
  const timelineOffset = settings.demonstration ? await readTimelineOffset(source.manager) : 0;
  await installRulePacks(
    () => installedPackHashes(source.manager),
    (packs) => installedPackFiles(source.manager, packs),
  );
  const rows: readonly { stream: StreamId; head: number; last: Date }[] = await source.query(
    'select stream, max(seq) as head, max(at) as last from record.event group by stream order by stream',
  );
  const count = { started: 0, running: 0, closed: 0 };
  const behind: StreamId[] = [];
  const waiting = [...rows];
  const recover = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { stream, head, last } = next;
      const offset = settings.demonstration ? timelineOf(last, timelineOffset) : 0;
      const restart = await restartOf(source, stream, offset);
      if (!restart) count.closed += 1;
      else if (await start(client, settings, stream, restart)) count.started += 1;
      else {
        count.running += 1;
        if (!(await catchesUp(client, stream, head))) behind.push(stream);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, recover));
  behind.sort();
  await startSleepingRounds(source, client, settings, (last) =>
    settings.demonstration ? timelineOf(last, timelineOffset) : 0,
  );
  return { ...count, behind };
}

/**
 * A demonstration case long behind its deployment lives on a timeline of its own (0869 in 2021): it goes on from its last
 * event, or alarms of years would ring at once.
 */
function timelineOf(last: Date, deploymentOffset: number): number {
  const own = last.getTime() - Date.now();
  return deploymentOffset - own > OWN_TIMELINE_MS ? own : deploymentOffset;
}

/** False where no worker answers in time or the workflow stays behind. */
async function catchesUp(client: Client, stream: StreamId, head: number): Promise<boolean> {
  try {
    const handle = client.workflow.getHandle(stream);
    const answer = await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
      handle.executeUpdate<ActAnswer, []>('catchUp'),
    );
    return answer.head >= head;
  } catch {
    return false;
  }
}

async function restartOf(source: DataSource, stream: StreamId, timelineOffset: number): Promise<Restart | undefined> {
  if (streamKind(stream) === 'proposal') {
    const events = await loadProposal(source.manager, stream);
    const state = events.reduce<ProposalState | undefined>(evolveProposal, undefined);
    if (!state || (isFinal(state.phase) && (await nothingIsLeftToTell(source, stream, state)))) return undefined;
    const input: ProposalInput = {
      stream,
      rules: rulesBoundTo(state.pack, state.receivedOn),
      timelineOffset,
      carried: { state, recentCommands: [] },
    };
    return { workflow: 'proposalWorkflow', input };
  }
  if (streamKind(stream) === 'fulfilment') return restartOfRound(source, stream, timelineOffset);
  if (streamKind(stream) === 'desk') return restartOfDesk(source, stream, timelineOffset);
  if (streamKind(stream) === 'oversight') return restartOfOversight(source, stream, timelineOffset);
  if (streamKind(stream) === 'rulebook') return restartOfRulebook(source, stream, timelineOffset);
  if (streamKind(stream) === 'batch') return restartOfBatch(source, stream, timelineOffset);
  const events = await loadCommitment(source.manager, stream);
  const state = events.reduce<CommitmentState | undefined>(evolveCommitment, undefined);
  if (!state || isFinished(state)) return undefined;
  const input: CommitmentInput = {
    stream,
    rules: rulesBoundTo(state.pack, state.openedOn),
    timelineOffset,
    carried: { state, recentCommands: [] },
  };
  return { workflow: 'commitmentWorkflow', input };
}

async function restartOfRound(
  source: DataSource,
  stream: StreamId,
  timelineOffset: number,
): Promise<Restart | undefined> {
  const events = await loadFulfilment(source.manager, stream);
  const state = events.reduce<FulfilmentState | undefined>(evolveFulfilment, undefined);
  if (!state || state.status === 'closed') return undefined;
  const key = parseRoundKey(stream);
  if (!key) return undefined;
  const input: FulfilmentInput = {
    stream,
    key,
    rules: rulesBoundTo(state.pack, state.openedOn),
    timelineOffset,
    carried: { state, recentCommands: [] },
  };
  return { workflow: 'fulfilmentWorkflow', input };
}

async function restartOfDesk(
  source: DataSource,
  stream: StreamId,
  timelineOffset: number,
): Promise<Restart | undefined> {
  const events = await loadDesk(source.manager, stream);
  const state = events.reduce<DeskState | undefined>(evolveDesk, undefined);
  if (!state) return undefined;
  const input: DeskInput = { stream, rules: undefined, timelineOffset, carried: { state, recentCommands: [] } };
  return { workflow: 'deskWorkflow', input };
}

async function restartOfOversight(
  source: DataSource,
  stream: StreamId,
  timelineOffset: number,
): Promise<Restart | undefined> {
  const events = await loadOversight(source.manager, stream);
  const state = events.reduce<OversightState | undefined>(evolveOversight, undefined);
  if (!state || state.closed) return undefined;
  const rules = rulesBoundTo(state.pack, state.openedOn);
  const input: OversightInput = { stream, rules, timelineOffset, carried: { state, recentCommands: [] } };
  return { workflow: 'oversightWorkflow', input };
}

async function restartOfRulebook(
  source: DataSource,
  stream: StreamId,
  timelineOffset: number,
): Promise<Restart | undefined> {
  const events = await loadRulebookEvents(source.manager, stream);
  const state = events.reduce<RulebookState | undefined>(evolveRulebook, undefined);
  if (!state) return undefined;
  const input: RulebookInput = { stream, rules: undefined, timelineOffset, carried: { state, recentCommands: [] } };
  return { workflow: 'rulebookWorkflow', input };
}

async function restartOfBatch(
  source: DataSource,
  stream: StreamId,
  timelineOffset: number,
): Promise<Restart | undefined> {
  const state = await loadBatch(source.manager, stream);
  if (!state || state.finished) return undefined;
  const input: BatchInput = { stream, rules: undefined, timelineOffset, carried: { state, recentCommands: [] } };
  return { workflow: 'batchWorkflow', input };
}

/** Rounds asleep have nothing on record yet: each unit with promises gets the one that would tell of them next. */
async function startSleepingRounds(
  source: DataSource,
  client: Client,
  settings: Settings,
  offsetOf: (last: Date) => number,
): Promise<void> {
  for (const { jurisdiction, unit, pack, last } of await roundsToStart(source.manager)) {
    const timelineOffset = offsetOf(last);
    const today = dateInShanghai(new Date(Date.now() + timelineOffset).toISOString() as Instant);
    const rules = rulesBoundTo(pack, today);
    const first = yearToTellIn(rules.pack, today);
    if (first === undefined) continue;
    const keyOf = (year: number): RoundKey => ({ jurisdiction, year, unit });
    let key = keyOf(first);
    while ((await loadFulfilment(source.manager, fulfilmentStream(key))).length > 0) key = keyOf(key.year + 1);
    const stream = fulfilmentStream(key);
    await start(client, settings, stream, {
      workflow: 'fulfilmentWorkflow',
      input: { stream, key, rules, timelineOffset },
    });
  }
}

/** An ended proposal is started once more where it may not have told others; told twice, they do it once. */
const nothingIsLeftToTell = async (source: DataSource, stream: StreamId, state: ProposalState): Promise<boolean> =>
  mergeErrands(state).length === 0 && (await promisesAreOpened(source, stream, state));

/** A proposal closed before its commitments were opened is started once more, for it opens them and ends. */
async function promisesAreOpened(source: DataSource, stream: StreamId, state: ProposalState): Promise<boolean> {
  const rows: readonly { opened: number }[] = await source.query(
    'select count(*)::integer as opened from read.commitment where proposal = $1',
    [stream],
  );
  const promised = answersOf(state).flatMap((answer) => [answer, ...answer.rounds].flatMap((round) => round.promised));
  return (rows[0]?.opened ?? 0) >= promised.length;
}

async function start(client: Client, settings: Settings, stream: StreamId, restart: Restart): Promise<boolean> {
  try {
    await client.workflow.start(restart.workflow, {
      workflowId: stream,
      taskQueue: settings.taskQueue,
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
      workflowIdConflictPolicy: WorkflowIdConflictPolicy.FAIL,
      args: [restart.input],
    });
    return true;
  } catch (fault) {
    if (fault instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw fault;
  }
}
