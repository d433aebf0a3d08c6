import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { tsToMs } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';
import {
  alarmInstant,
  evolveCommitment,
  evolveProposal,
  nextAlarm,
  streamKind,
  type CommitmentEvent,
  type CommitmentState,
  type ProposalEvent,
  type ProposalState,
  type Recorded,
  type StreamId,
} from '@banli/domain';
import { EncryptingCodec, parsePayloadKeys } from '@banli/platform';
import type { AnyEvent } from '@banli/projections';

export type History = temporal.api.history.v1.IHistory;

const folder = resolve(__dirname, '..', 'histories');
export const payloadKeys = readFileSync(join(folder, 'payload-key'), 'utf8').trim();
const codec = new EncryptingCodec(parsePayloadKeys(payloadKeys));

/** Every history ever released: its name and the file's content. */
export const histories: readonly (readonly [name: string, json: unknown])[] = readdirSync(folder, {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: release }) =>
    readdirSync(join(folder, release))
      .filter((file) => /\.json(?:\.gz)?$/u.test(file))
      .map(
        (file) =>
          [`${release} ${file.replace(/\.json(?:\.gz)?$/u, '')}`, contentOf(join(folder, release, file))] as const,
      ),
  );

function contentOf(path: string): unknown {
  const bytes = readFileSync(path);
  return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

export const toHistory = (json: unknown): History => temporal.api.history.v1.History.fromObject(json as object);

type Input = { readonly stream: StreamId; readonly timelineOffset: number };
type Answer = { readonly events?: readonly Recorded<AnyEvent>[]; readonly tail?: readonly Recorded<AnyEvent>[] };

/** What its workflow did with time: each timer, and the alarm that today's code would have set it for. */
export type SetTimer = {
  /** Business time at which it was to fire, milliseconds. */
  readonly firesAt: number;
  /** The earliest alarm of the events recorded by then; absent: none was left to wait for. */
  readonly alarmAt?: number;
};

/**
 * Replay does not compare how long a timer was set for, so a change of alarm dates passes it. Here the events are folded
 * again beside the history, and each timer is held against the earliest alarm at that moment. `seen` may alter an event,
 * for the test of this test.
 */
export async function timersOf(
  history: History,
  seen: (event: AnyEvent) => AnyEvent = (event) => event,
): Promise<readonly SetTimer[]> {
  const timers: SetTimer[] = [];
  let input: Input | undefined;
  let now = 0;
  let state: ProposalState | CommitmentState | undefined;
  for (const event of history.events ?? []) {
    input ??= await decoded<Input>(event.workflowExecutionStartedEventAttributes?.input?.payloads);
    if (event.workflowTaskStartedEventAttributes) now = tsToMs(event.eventTime);
    const answer = await decoded<Answer>(event.markerRecordedEventAttributes?.details?.['result']?.payloads);
    for (const one of answer?.events ?? answer?.tail ?? []) state = evolved(state, { ...one, event: seen(one.event) });
    const duration = event.timerStartedEventAttributes?.startToFireTimeout;
    if (!duration || !input) continue;
    const pending = nextAlarm(state?.clocks ?? {});
    timers.push({
      firesAt: now + input.timelineOffset + tsToMs(duration),
      ...(pending ? { alarmAt: Date.parse(alarmInstant(input.stream, pending.alarm.on)) } : {}),
    });
  }
  return timers;
}

const isEncrypted = ({ metadata }: Payload): boolean =>
  Buffer.from(metadata?.['encoding'] ?? []).toString() === 'binary/encrypted';

/** Those of 0.1.0 are kept encrypted, later ones as they were before. */
export const isKeptEncrypted = ({ events }: History): boolean =>
  events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.some(isEncrypted) ?? false;

async function decoded<T>(payloads: readonly Payload[] | null | undefined): Promise<T | undefined> {
  if (!payloads || payloads.length === 0) return undefined;
  const [plain] = payloads.every(isEncrypted) ? await codec.decode([...payloads]) : payloads;
  return plain && defaultPayloadConverter.fromPayload<T>(plain);
}

function evolved(
  state: ProposalState | CommitmentState | undefined,
  one: Recorded<AnyEvent>,
): ProposalState | CommitmentState {
  return streamKind(one.stream) === 'proposal'
    ? evolveProposal(state as ProposalState | undefined, one as Recorded<ProposalEvent>)
    : evolveCommitment(state as CommitmentState | undefined, one as Recorded<CommitmentEvent>);
}
