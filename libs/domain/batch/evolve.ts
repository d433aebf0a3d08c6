import type { Recorded } from '../envelope';
import type { BatchEvent } from './batch.events';
import type { BatchState } from './batch.state';

/** The state after one recorded event. */
export function evolveBatch(state: BatchState | undefined, recorded: Recorded<BatchEvent>): BatchState {
  const { event, seq, actor, occurredOn: on, stream } = recorded;
  if (event.type === 'BatchCarriedOut') {
    if (!state) throw new RangeError(`${stream} begins with ${event.type} instead of an approval`);
    const { done, refused } = event;
    return { ...state, head: seq, finished: { on, done, refused } };
  }
  if (actor.kind !== 'person') throw new RangeError(`${stream} was approved by nobody`);
  const { jurisdiction, year, item, body } = event;
  return {
    ...{ jurisdiction, year, item, body },
    head: seq,
    version: seq,
    approved: event,
    approvedBy: actor,
    approvedOn: on,
    clocks: {},
  };
}
