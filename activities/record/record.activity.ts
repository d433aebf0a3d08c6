import { QueryFailedError, type DataSource } from 'typeorm';
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
    record: (request) => withoutContent(record(source, request)),
    loadTail: async (stream, head) => ({
      outcome: 'ahead',
      ...(await withoutContent(loadTail(source.manager, stream, head))),
    }),
  };
}

/** Faults are logged and kept in history: what the database says of a statement must not carry its values along. */
async function withoutContent<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (fault) {
    if (!(fault instanceof QueryFailedError)) throw fault;
    const { code, table, constraint } = fault.driverError as { code?: string; table?: string; constraint?: string };
    const known = [code, table, constraint].filter((one) => one !== undefined);
    throw new Error(`the database refused a statement: ${known.length > 0 ? known.join(' ') : 'connection lost'}`);
  }
}
