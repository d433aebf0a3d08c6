import type { BatchAct } from '../batch/batch.commands';
import type { Grant } from './grant';

/** 人代工委 gathers, sends, reminds and counts for all units at once (4, 29). */
const body: readonly Grant[] = [{ role: 'assigning-body', relations: ['supervising-body'] }];

export const batchRights: Readonly<Record<BatchAct['type'], readonly Grant[]>> = {
  SendYearlyNotices: body,
  ChaseYearlyRaters: body,
  ExcludeYearlyRaters: body,
  ReorganiseUnit: body,
  // How a unit divides its work is its own affair; a body that assigns has no office here.
  HandOverInbox: [
    { role: 'office', relations: ['colleague'] },
    { role: 'assigning-body', relations: ['colleague'] },
  ],
};
