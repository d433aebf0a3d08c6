import type { DataSource } from 'typeorm';
import type { StreamId } from '@banli/domain';
import { loadTail, record, type RecordAnswer, type RecordRequest } from '@banli/store';

/** What workflows ask the world to do. Results are kept in history, so they must be complete. */
export type RecordActivities = {
  /** Appends events; every expected outcome is an answer, only faults are thrown and retried. */
  record(request: RecordRequest): Promise<RecordAnswer>;
  /** Events of the stream after `head` that the workflow has not seen. */
  loadTail(stream: StreamId, head: number): Promise<Extract<RecordAnswer, { outcome: 'ahead' }>>;
};

export function recordActivities(source: DataSource): RecordActivities {
  return {
    record: (request) => record(source, request),
    loadTail: async (stream, head) => ({ outcome: 'ahead', ...(await loadTail(source.manager, stream, head)) }),
  };
}
