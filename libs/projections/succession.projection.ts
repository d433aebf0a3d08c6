import type { StreamId, UnitSucceeded } from '@banli/domain';
import type { RowChange } from './row-change';

/** All that a stream has in the name of one unit is another's from here on. */
export const succession = (stream: StreamId, { from, to }: UnitSucceeded): RowChange => ({
  op: 'succeed',
  table: 'proposal',
  where: { stream },
  from,
  to,
});
