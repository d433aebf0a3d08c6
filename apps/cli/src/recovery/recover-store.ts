import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import type { DataSource } from 'typeorm';
import { EncryptingCodec, parsePayloadKeys, type Settings } from '@banli/platform';
import { refill, type RecordAnswer, type RecordedCommand } from '@banli/store';

/** What a local activity's marker holds under `details.result`; see architecture, two stores. */
const RESULT = 'result';

/** Reads every run of every stream's workflow and puts the events found in its markers back into the record. */
export async function recoverStore(
  source: DataSource,
  client: Client,
  settings: Settings,
): Promise<{ readonly streams: number; readonly events: number }> {
  const commands: RecordedCommand[] = [];
  let streams = 0;
  const codec = new EncryptingCodec(parsePayloadKeys(settings.payloadKeys));
  for await (const run of client.workflow.list({
    query: "WorkflowType in ('proposalWorkflow', 'commitmentWorkflow')",
  })) {
    streams += 1;
    const history = await client.workflow.getHandle(run.workflowId, run.runId).fetchHistory();
    for (const event of history.events ?? []) {
      const payloads =
        event.markerRecordedEventAttributes?.details?.[RESULT]?.payloads ??
        event.activityTaskCompletedEventAttributes?.result?.payloads;
      if (!payloads) continue;
      const [plain] = await codec.decode(payloads);
      const found = plain && recordedIn(defaultPayloadConverter.fromPayload(plain));
      if (found) commands.push(found);
    }
  }
  const { events } = await refill(source, commands);
  return { streams, events };
}

function recordedIn(answer: unknown): RecordedCommand | undefined {
  const result = answer as Partial<RecordAnswer> | undefined;
  return result?.outcome === 'recorded' ? (result as RecordedCommand) : undefined;
}
