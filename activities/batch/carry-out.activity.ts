import { heartbeat } from '@temporalio/activity';
import { ApplicationFailure, WorkflowNotFoundError, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import {
  batchStream,
  errandsOf,
  REFUSAL_FAILURE,
  type Actor,
  type BatchErrand,
  type BatchRefusal,
  type BatchState,
  type CommandEnvelope,
  type FulfilmentAct,
  type PartyId,
  type PersonId,
  type ReassignWork,
  type Refusal,
  type Sha256,
  type StreamId,
  type SucceedUnit,
} from '@banli/domain';
import { errandOutcome, loadBatch, loadRound, openErrands, queryPromisesTold, settleErrand } from '@banli/store';

type Errand = FulfilmentAct | SucceedUnit | ReassignWork;

const ANSWER_WITHIN_MS = 10_000;
const AT_ONCE = 8;
const PER_ACTIVITY = 40;

export type BatchProgress = { readonly left: number; readonly done: number; readonly refused: readonly BatchRefusal[] };

export type BatchActivities = {
  /** Carries some of what is left of an approved batch to its streams. Returns what is left and the counts so far. */
  carryOutNext(batch: StreamId): Promise<BatchProgress>;
};

/** Each part goes to its stream as an act of whoever approved the batch, under an id of its own. */
export function batchActivities(client: Client, source: DataSource): BatchActivities {
  return {
    async carryOutNext(batch) {
      const state = await loadBatch(source.manager, batch);
      if (!state) throw new Error(`${batch} is not on record`);
      const errands = errandsOf(batch, state.approved);
      const open = await openErrands(source.manager, batch, errands);
      const waiting = open.slice(0, PER_ACTIVITY);
      const tell = async (): Promise<void> => {
        for (let errand = waiting.shift(); errand; errand = waiting.shift()) {
          const refusal = await told(client, await envelopeOf(source, state, errand), errand.stream);
          await settleErrand(source.manager, batch, errand.nth, refusal);
          heartbeat();
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, tell));
      const outcome = await errandOutcome(source.manager, batch, errands);
      return { left: Math.max(open.length - PER_ACTIVITY, 0), ...outcome };
    },
  };
}

async function envelopeOf(
  source: DataSource,
  { approved, approvedBy }: BatchState,
  { stream, about, commandId }: BatchErrand,
): Promise<CommandEnvelope<Errand>> {
  const rater = about as PersonId;
  const command = async (): Promise<Errand> => {
    switch (approved.type) {
      case 'YearlyNoticesApproved': {
        const { channels, note } = approved;
        const owed = (await loadRound(source.manager, stream))?.promises.filter((one) => one.rater === rater) ?? [];
        const promises = await queryPromisesTold(
          source.manager,
          owed.map(({ commitment }) => commitment),
        );
        return { type: 'SendFulfilmentNotice', rater, channels, promises, ...(note === undefined ? {} : { note }) };
      }
      case 'YearlyChaseApproved':
        return { type: 'ChaseRater', rater, channel: approved.channel, text: approved.text };
      case 'YearlyExclusionApproved':
        return { type: 'ExcludeFulfilmentRating', rater };
      case 'UnitReorganised': {
        const { unit: from, decision } = approved;
        const decidedBy = approvedBy.personId;
        return { type: 'SucceedUnit', source: batchStream(approved), decidedBy, decision, from, to: about as PartyId };
      }
      case 'InboxHandedOver':
        return { type: 'ReassignWork', ...(approved.successor ? { to: approved.successor } : {}) };
    }
  };
  // A succession is nobody's act in the case: it follows from the decision on record in the batch.
  const actor: Actor = approved.type === 'UnitReorganised' ? { kind: 'clock' } : approvedBy;
  return { commandId, bodyHash: 'batch' as Sha256, actor, command: await command() };
}

/** Nothing where it was done; the code of the refusal otherwise. One that does not answer is asked again, by the next attempt. */
async function told(client: Client, envelope: CommandEnvelope<Errand>, stream: StreamId): Promise<string | undefined> {
  try {
    await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
      client.workflow.getHandle(stream).executeUpdate(envelope.command.type, { args: [envelope] }),
    );
    return undefined;
  } catch (fault) {
    if (fault instanceof WorkflowNotFoundError)
      return envelope.command.type === 'SucceedUnit' ? 'case-over' : 'round-closed';
    const cause = fault instanceof WorkflowUpdateFailedError ? fault.cause : undefined;
    if (!(cause instanceof ApplicationFailure) || cause.type !== REFUSAL_FAILURE) throw fault;
    return (cause.details?.[0] as Refusal).code;
  }
}
