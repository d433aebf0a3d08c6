import type { Client } from '@temporalio/client';
import type { EntityManager } from 'typeorm';
import { mayGiveNumbers, openNumbering, recordIsEmpty } from '@banli/store';

/** Started, and handed to a queue that nobody serves yet: such a workflow has told nothing to any record. */
const UNSERVED_EVENTS = 3;
const LOOKED_AT = 50;

/**
 * A database in which nothing was ever written gives numbers from its first worker on, unless Temporal has workflows that
 * ran: then the record was lost, and `banli recover store` comes first. False where none are given.
 */
export async function openNumberingOfNewRecord(
  manager: EntityManager,
  client: Client,
  taskQueue: string,
): Promise<boolean> {
  if (await mayGiveNumbers(manager)) return true;
  if (!(await recordIsEmpty(manager)) || (await anyWorkflowRan(client, taskQueue))) return false;
  await openNumbering(manager);
  return true;
}

async function anyWorkflowRan(client: Client, taskQueue: string): Promise<boolean> {
  let looked = 0;
  for await (const { workflowId, runId } of client.workflow.list({ query: `TaskQueue = '${taskQueue}'` })) {
    const { historyLength } = await client.workflow.getHandle(workflowId, runId).describe();
    if (historyLength > UNSERVED_EVENTS) return true;
    looked += 1;
    if (looked === LOOKED_AT) return false;
  }
  return false;
}
