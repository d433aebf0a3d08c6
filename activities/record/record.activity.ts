import { ApplicationFailure } from '@temporalio/common';
import { QueryFailedError, type DataSource } from 'typeorm';
import { RECORD_FAULT, type StreamId } from '@banli/domain';
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

/** SQLSTATE classes that pass by themselves: connection, rollback, resources, locks, operator, disk. */
const PASSING = /^(?:08|25|40|53|55|57|58)/;
/** What a program throws at itself; PostgreSQL's client throws none of them for a server that is away. */
const mistakes = [TypeError, RangeError, ReferenceError, SyntaxError];

/**
 * Faults are logged and kept in history: what the database says of a statement must not carry its values along. A fault
 * that no waiting will mend is thrown as RECORD_FAULT, or the stream's later acts would wait behind it for ever.
 */
async function withoutContent<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (fault) {
    if (fault instanceof QueryFailedError) throw refusedStatement(fault as QueryFailedError);
    if (mistakes.some((mistake) => fault instanceof mistake)) throw lasting((fault as Error).message);
    throw fault;
  }
}

function refusedStatement(fault: QueryFailedError): Error {
  const { code, table, constraint } = fault.driverError as { code?: string; table?: string; constraint?: string };
  const known = [code, table, constraint].filter((one) => one !== undefined);
  const message = `the database refused a statement: ${known.length > 0 ? known.join(' ') : 'connection lost'}`;
  return code === undefined || PASSING.test(code) ? new Error(message) : lasting(message);
}

const lasting = (message: string): ApplicationFailure =>
  ApplicationFailure.create({ message, type: RECORD_FAULT, nonRetryable: true });
