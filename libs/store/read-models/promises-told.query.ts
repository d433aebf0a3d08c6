import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import {
  evolveCommitment,
  evolveFulfilment,
  owesExplanation,
  promiseTold,
  proposalKeyOf,
  type CommitmentState,
  type FulfilmentState,
  type PromiseTold,
  type StreamId,
} from '@banli/domain';
import { loadCommitment, loadFulfilment } from '../event-store/load-stream';

/** A unit's yearly round folded from the record. */
export async function loadRound(manager: EntityManager, stream: StreamId): Promise<FulfilmentState | undefined> {
  const events = await loadFulfilment(manager, stream);
  return events.reduce<FulfilmentState | undefined>(evolveFulfilment, undefined);
}

/** The congress that sits now, by its number: the latest of which a proposal was received. */
async function sittingCongress(manager: EntityManager, jurisdiction: string): Promise<number | undefined> {
  const rows: readonly { congress: number | null }[] = await manager.query(
    `select max(split_part(session, '-', 1)::integer) as congress from (
       select distinct session from read.proposal where jurisdiction = $1) as session`,
    [jurisdiction],
  );
  return rows[0]?.congress ?? undefined;
}

/** From which congress to which a commitment goes, where that of its letter sits no more. */
export async function termChange(
  manager: EntityManager,
  proposal: StreamId,
): Promise<{ readonly from: string; readonly to: string } | undefined> {
  const { jurisdiction, session } = proposalKeyOf(proposal);
  const from = Number(session.split('-')[0]);
  const to = await sittingCongress(manager, jurisdiction);
  return to !== undefined && to > from ? { from: String(from), to: String(to) } : undefined;
}

/** Of these commitments, those that cannot stand in a ledger without an explanation, by what was promised. */
export async function queryUnexplained(
  manager: EntityManager,
  streams: readonly StreamId[],
  on: PlainDate,
): Promise<readonly string[]> {
  const owing: string[] = [];
  for (const stream of new Set(streams)) {
    const events = await loadCommitment(manager, stream);
    const state = events.reduce<CommitmentState | undefined>(evolveCommitment, undefined);
    if (!state) continue;
    const over = (await termChange(manager, state.proposal)) !== undefined;
    if (owesExplanation(state, on, over)) owing.push(state.item);
  }
  return owing;
}

/** How each of these commitments stands now, with the latest that was said of it. */
export async function queryPromisesTold(
  manager: EntityManager,
  streams: readonly StreamId[],
): Promise<readonly PromiseTold[]> {
  const promises: PromiseTold[] = [];
  for (const stream of new Set(streams)) {
    const events = await loadCommitment(manager, stream);
    const state = events.reduce<CommitmentState | undefined>(evolveCommitment, undefined);
    if (state) promises.push(promiseTold(stream, state));
  }
  return promises;
}
