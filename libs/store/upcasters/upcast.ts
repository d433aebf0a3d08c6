import type { AnyEvent } from '@banli/projections';

/** An event as it stands in the record, of whatever version. */
export type Written = { readonly type: string; readonly v: number };

/** Lifts an event from the version it was written in to the next one. An event, once written, never changes shape. */
type Upcaster = (written: Written) => Written;

/** Keyed `<type>@<version written>`. */
const upcasters: ReadonlyMap<string, Upcaster> = new Map([
  // The first version knew no link: its corrections came from an account or on paper.
  ['RatingCorrected@1', (written) => ({ ...written, v: 2 })],
]);

/** The event in today's shape; the record keeps it as written. */
export function upcast(written: Written): AnyEvent {
  let event = written;
  for (let next = upcasters.get(key(event)); next; next = upcasters.get(key(event))) event = next(event);
  return event as AnyEvent;
}

const key = (event: Written): string => `${event.type}@${String(event.v)}`;
