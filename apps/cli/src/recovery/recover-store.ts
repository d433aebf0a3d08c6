import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import type { DataSource } from 'typeorm';
import type { Recorded, Sha256 } from '@banli/domain';
import { EncryptingCodec, parsePayloadKeys, type Settings } from '@banli/platform';
import type { AnyEvent } from '@banli/projections';
import { refill, type Found, type RecordAnswer, type RememberedCommand } from '@banli/store';

/** What a local activity's marker holds under `details.result`; see architecture, two stores. */
const RESULT = 'result';

/** Reads every run of every stream's workflow and puts the events found in its markers back into the record. */
export async function recoverStore(
  source: DataSource,
  client: Client,
  settings: Settings,
): Promise<{ readonly streams: number; readonly events: number; readonly broken: readonly string[] }> {
  const events: Recorded<AnyEvent>[] = [];
  const commands: RememberedCommand[] = [];
  let streams = 0;
  const codec = new EncryptingCodec(parsePayloadKeys(settings.payloadKeys));
  for await (const run of client.workflow.list({
    query:
      "WorkflowType in ('proposalWorkflow', 'commitmentWorkflow', 'fulfilmentWorkflow', 'deskWorkflow', 'oversightWorkflow', 'rulebookWorkflow', 'batchWorkflow')",
  })) {
    streams += 1;
    const history = await client.workflow.getHandle(run.workflowId, run.runId).fetchHistory();
    for (const event of history.events ?? []) {
      const payloads =
        event.markerRecordedEventAttributes?.details?.[RESULT]?.payloads ??
        event.activityTaskCompletedEventAttributes?.result?.payloads;
      if (!payloads) continue;
      const [plain] = await codec.decode(payloads);
      const found = plain && foundIn(defaultPayloadConverter.fromPayload(plain));
      if (!found) continue;
      events.push(...found.events);
      commands.push(...found.commands);
    }
  }
  const { events: restored, broken } = await refill(source, { events, commands });
  return { streams, events: restored, broken: broken.map((one) => one.message) };
}

/** An answer of `record` or `loadTail`; other activities' results hold nothing for the record. */
function foundIn(result: unknown): Found | undefined {
  const answer = result as Partial<RecordAnswer> | undefined;
  switch (answer?.outcome) {
    case 'recorded': {
      const { bodyHash, events } = answer as Extract<RecordAnswer, { outcome: 'recorded' }>;
      return { events, commands: rememberedOf(bodyHash, events) };
    }
    case 'known':
    case 'ahead': {
      const { tail, commands } = answer as Extract<RecordAnswer, { outcome: 'ahead' }>;
      return { events: tail, commands };
    }
    case 'behind':
    case 'refused':
    case undefined:
      return undefined;
  }
}

function rememberedOf(bodyHash: Sha256, events: readonly Recorded<AnyEvent>[]): readonly RememberedCommand[] {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return [];
  const { stream, commandId, actor } = first;
  const version = actor.kind === 'person' ? last.seq : 0;
  return [{ stream, commandId, bodyHash, firstSeq: first.seq, lastSeq: last.seq, version }];
}
