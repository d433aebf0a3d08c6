import type { EntityManager } from 'typeorm';
import type {
  BatchEvent,
  CommitmentEvent,
  DeskEvent,
  FulfilmentEvent,
  OversightEvent,
  ProposalEvent,
  Recorded,
  RulebookEvent,
  StreamId,
} from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import { EVENT_COLUMNS, toRecorded, type EventRow } from './event-rows';

/** Events of one stream after `after`, in order. */
export async function loadStream(
  manager: EntityManager,
  stream: StreamId,
  after = 0,
): Promise<readonly Recorded<AnyEvent>[]> {
  const rows: EventRow[] = await manager.query(
    `select ${EVENT_COLUMNS} from record.event where stream = $1 and seq > $2 order by seq`,
    [stream, after],
  );
  return rows.map(toRecorded);
}

export const loadProposal = async (
  manager: EntityManager,
  stream: StreamId,
): Promise<readonly Recorded<ProposalEvent>[]> =>
  (await loadStream(manager, stream)) as readonly Recorded<ProposalEvent>[];

export const loadCommitment = async (
  manager: EntityManager,
  stream: StreamId,
): Promise<readonly Recorded<CommitmentEvent>[]> =>
  (await loadStream(manager, stream)) as readonly Recorded<CommitmentEvent>[];

export const loadFulfilment = async (
  manager: EntityManager,
  stream: StreamId,
): Promise<readonly Recorded<FulfilmentEvent>[]> =>
  (await loadStream(manager, stream)) as readonly Recorded<FulfilmentEvent>[];

export const loadOversight = async (
  manager: EntityManager,
  stream: StreamId,
): Promise<readonly Recorded<OversightEvent>[]> =>
  (await loadStream(manager, stream)) as readonly Recorded<OversightEvent>[];

export const loadDesk = async (manager: EntityManager, stream: StreamId): Promise<readonly Recorded<DeskEvent>[]> =>
  (await loadStream(manager, stream)) as readonly Recorded<DeskEvent>[];

export const loadBatchEvents = async (
  manager: EntityManager,
  stream: StreamId,
): Promise<readonly Recorded<BatchEvent>[]> => (await loadStream(manager, stream)) as readonly Recorded<BatchEvent>[];

export const loadRulebookEvents = async (
  manager: EntityManager,
  stream: StreamId,
): Promise<readonly Recorded<RulebookEvent>[]> =>
  (await loadStream(manager, stream)) as readonly Recorded<RulebookEvent>[];
