import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
  type Client,
} from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { sliceCalendar, yearOf, type PlainDate } from '@banli/calendar';
import {
  evolveCommitment,
  evolveProposal,
  FINAL_PHASE,
  streamKind,
  type CommitmentState,
  type ProposalState,
  type Rules,
  type StreamId,
} from '@banli/domain';
import { loadRulePack, loadWorkCalendar, type Settings } from '@banli/platform';
import { loadCommitment, loadProposal, readTimelineOffset } from '@banli/store';
import type { CommitmentInput, ProposalInput } from '@banli/workflows';

const YEARS_AHEAD = 4;

type Restart = { readonly workflow: string; readonly input: ProposalInput | CommitmentInput };
export type Recovered = { readonly started: number; readonly running: number; readonly closed: number };

/** Starts every open stream from the fold of its events: same state, same alarms. A stream that still runs is left alone. */
export async function recoverTemporal(source: DataSource, client: Client, settings: Settings): Promise<Recovered> {
  const timelineOffset = settings.demonstration ? await readTimelineOffset(source.manager) : 0;
  const rows: readonly { stream: StreamId }[] = await source.query(
    'select distinct stream from record.event order by stream',
  );
  const count = { started: 0, running: 0, closed: 0 };
  for (const { stream } of rows) {
    const restart = await restartOf(source, stream, timelineOffset);
    if (!restart) count.closed += 1;
    else if (await start(client, settings, stream, restart)) count.started += 1;
    else count.running += 1;
  }
  return count;
}

async function restartOf(source: DataSource, stream: StreamId, timelineOffset: number): Promise<Restart | undefined> {
  if (streamKind(stream) === 'proposal') {
    const events = await loadProposal(source.manager, stream);
    const state = events.reduce<ProposalState | undefined>(evolveProposal, undefined);
    if (!state || state.phase === FINAL_PHASE) return undefined;
    const input: ProposalInput = {
      stream,
      rules: rulesBoundTo(state.pack, state.receivedOn),
      timelineOffset,
      carried: { state, recentCommands: [] },
    };
    return { workflow: 'proposalWorkflow', input };
  }
  const events = await loadCommitment(source.manager, stream);
  const state = events.reduce<CommitmentState | undefined>(evolveCommitment, undefined);
  if (!state || state.status === 'fulfilled') return undefined;
  const input: CommitmentInput = {
    stream,
    rules: rulesBoundTo(state.pack, state.openedOn),
    timelineOffset,
    carried: { state, recentCommands: [] },
  };
  return { workflow: 'commitmentWorkflow', input };
}

/** The pack bound at receipt; a case never changes packs by being restarted. */
function rulesBoundTo(bound: string, since: PlainDate): Rules {
  const [id = '', version] = bound.split('@');
  const pack = loadRulePack(id);
  if (pack.version !== version)
    throw new Error(`Rule pack ${bound} is not installed; there is ${pack.id}@${pack.version}.`);
  const calendar = loadWorkCalendar();
  const year = yearOf(since);
  return { pack, calendar: sliceCalendar(calendar, year - 1, Math.max(year, calendar.publishedThrough) + YEARS_AHEAD) };
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
