import { activityInfo } from '@temporalio/activity';
import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { supplemented, type Instant, type PlainDate } from '@banli/calendar';
import { fulfilmentStream, roundWindow, type RoundKey, type Rules } from '@banli/domain';
import { calendarForCase } from '@banli/platform';
import { loadSupplement, queryPromisesToTell } from '@banli/store';

export type StartRoundRequest = {
  readonly key: RoundKey;
  readonly rules: Rules;
  /** Business time at which the asking workflow stands. */
  readonly at: Instant;
};

export type PromisesWanted = Parameters<typeof queryPromisesToTell>[1];
export type PromisesFound = Awaited<ReturnType<typeof queryPromisesToTell>>;

/** Told to a round that runs already: the ledger has a promise more. */
const LEDGER_CHANGED = 'ledgerChanged';

export type FulfilmentActivities = {
  /** Starts a unit's yearly round, asleep until its window opens; one that runs looks into the ledger again. */
  startFulfilmentRound(request: StartRoundRequest): Promise<void>;
  /** What the ledger holds for a round. */
  promisesToTell(wanted: PromisesWanted): Promise<PromisesFound>;
};

/** A round is nobody's child: it outlives the commitments it tells of, and begets the next year's. */
export function fulfilmentActivities(client: Client, source: DataSource, demonstration: boolean): FulfilmentActivities {
  return {
    async startFulfilmentRound({ key, rules, at }) {
      const stream = fulfilmentStream(key);
      const opensOn: PlainDate | undefined = roundWindow(rules.pack, key.year)?.opensOn;
      if (opensOn === undefined) return;
      const timelineOffset = demonstration ? Date.parse(at) - Date.now() : 0;
      try {
        await client.workflow.start('fulfilmentWorkflow', {
          workflowId: stream,
          taskQueue: activityInfo().taskQueue,
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          args: [
            {
              stream,
              key,
              rules: {
                pack: rules.pack,
                calendar: supplemented(
                  calendarForCase(opensOn),
                  await loadSupplement(source.manager, key.jurisdiction),
                ),
              },
              timelineOffset,
            },
          ],
        });
      } catch (fault) {
        if (!(fault instanceof WorkflowExecutionAlreadyStartedError)) throw fault;
        const running = client.workflow.getHandle(stream);
        const { status } = await running.describe();
        if (status.name === 'RUNNING') await running.signal(LEDGER_CHANGED);
      }
    },
    promisesToTell: (wanted) => queryPromisesToTell(source.manager, wanted),
  };
}
