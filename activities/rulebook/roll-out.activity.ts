import { heartbeat } from '@temporalio/activity';
import { ApplicationFailure, WorkflowNotFoundError, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import {
  evolveRulebook,
  REFUSAL_FAILURE,
  sourceOfRollout,
  supplementOf,
  type AdoptRules,
  type CommandEnvelope,
  type CommandId,
  type Refusal,
  type Rollout,
  type RulebookState,
  type Sha256,
  type StreamId,
} from '@banli/domain';
import { installRulePacks, loadRulePack } from '@banli/platform';
import type { RulePack } from '@banli/rules';
import {
  installedPackFiles,
  installedPackHashes,
  listForRollout,
  loadRulebookEvents,
  nextOfRollout,
  rolloutCounts,
  settleInRollout,
  type RolloutCounts,
} from '@banli/store';

const ANSWER_WITHIN_MS = 10_000;
const AT_ONCE = 8;
const PER_ACTIVITY = 40;

/** One change of a jurisdiction's rules on its way to every stream that counts by them. */
export type RolloutKey = { readonly rulebook: StreamId; readonly of: number };

export type RulebookActivities = {
  /** Writes down whom it has to reach; whoever stands there already stays as they are. Returns how many are not told yet. */
  listForRollout(key: RolloutKey): Promise<number>;
  /** Tells some of those who are not told yet. Returns the counts so far. */
  rollOutNext(key: RolloutKey): Promise<RolloutCounts>;
  /** The rules that a case is bound to, as a value. */
  packByReference(reference: string): Promise<RulePack>;
};

export function rulebookActivities(client: Client, source: DataSource): RulebookActivities {
  return {
    async listForRollout({ rulebook, of }) {
      const { state, rollout } = await rolloutOf(source, rulebook, of);
      return listForRollout(source.manager, {
        rulebook,
        of,
        jurisdiction: state.jurisdiction,
        cases: rollout.pack?.cases,
      });
    },
    async rollOutNext(key) {
      const { state, rollout } = await rolloutOf(source, key.rulebook, key.of);
      const command = await messageOf(source, state, rollout);
      const waiting = [...(await nextOfRollout(source.manager, key, PER_ACTIVITY))];
      const tell = async (): Promise<void> => {
        for (let stream = waiting.shift(); stream; stream = waiting.shift()) {
          await settleInRollout(source.manager, key, stream, await told(client, stream, command));
          heartbeat();
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, tell));
      return rolloutCounts(source.manager, key);
    },
    async packByReference(reference) {
      await knowInstalledPacks(source);
      return loadRulePack(reference);
    },
  };
}

async function rolloutOf(
  source: DataSource,
  rulebook: StreamId,
  of: number,
): Promise<{ readonly state: RulebookState; readonly rollout: Rollout }> {
  const events = await loadRulebookEvents(source.manager, rulebook);
  // As it stood when this was decided: a later notice goes out by itself.
  const state = events.filter(({ seq }) => seq <= of).reduce<RulebookState | undefined>(evolveRulebook, undefined);
  const rollout = state?.rollouts.find((one) => one.of === of);
  if (!state || !rollout) throw new Error(`${rulebook} holds no change of rules at ${String(of)}`);
  return { state, rollout };
}

async function messageOf(source: DataSource, state: RulebookState, rollout: Rollout): Promise<AdoptRules> {
  const { of, decidedBy, pack } = rollout;
  const message = { type: 'AdoptRules', source: sourceOfRollout(state.jurisdiction, of), decidedBy } as const;
  if (!pack) {
    const calendar = supplementOf(state);
    return calendar ? { ...message, calendar } : message;
  }
  await knowInstalledPacks(source);
  return { ...message, pack: { rules: loadRulePack(pack.reference), hash: pack.hash } };
}

/** A stream that answers what it answered before is told; one that does not answer is asked again, by the next attempt. */
async function told(
  client: Client,
  stream: StreamId,
  command: AdoptRules,
): Promise<{ readonly outcome: 'told' | 'refused' | 'ended'; readonly refusal?: string }> {
  const envelope: CommandEnvelope<AdoptRules> = {
    commandId: command.source as CommandId,
    bodyHash: 'rulebook' as Sha256,
    actor: { kind: 'clock' },
    command,
  };
  try {
    await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
      client.workflow.getHandle(stream).executeUpdate(command.type, { args: [envelope] }),
    );
    return { outcome: 'told' };
  } catch (fault) {
    if (fault instanceof WorkflowNotFoundError) return { outcome: 'ended' };
    const cause = fault instanceof WorkflowUpdateFailedError ? fault.cause : undefined;
    if (!(cause instanceof ApplicationFailure) || cause.type !== REFUSAL_FAILURE) throw fault;
    const { code } = cause.details?.[0] as Refusal;
    return code === 'rules-adopted' ? { outcome: 'told' } : { outcome: 'refused', refusal: code };
  }
}

const knowInstalledPacks = ({ manager }: DataSource): Promise<void> =>
  installRulePacks(
    () => installedPackHashes(manager),
    (packs) => installedPackFiles(manager, packs),
  );
