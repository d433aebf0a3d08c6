import type { CommandId, StreamId } from '../identity';
import type { BatchApproved } from './batch.events';

/** One part of a batch: which stream it goes to, and what it is about there. */
export type BatchErrand = {
  /** From 0, in the order of the approval. */
  readonly nth: number;
  readonly stream: StreamId;
  readonly about: string;
  /** The same whenever it is sent: told twice, a stream does it once. */
  readonly commandId: CommandId;
};

/** Every part of what was approved. */
export const errandsOf = (batch: StreamId, { items }: BatchApproved): readonly BatchErrand[] =>
  items.map((item, nth) => ({
    nth,
    stream: item.stream,
    about: aboutOf(item),
    commandId: `${batch}#${String(nth)}` as CommandId,
  }));

const aboutOf = (item: BatchApproved['items'][number]): string => {
  if ('rater' in item) return item.rater;
  return 'to' in item ? item.to : '';
};
