import type { StreamId, TimingEvent } from '@banli/domain';
import type { RowChange } from './row-change';
import { closeTask } from './task';

/** Dates are moved by the clocks' own events; an approved exception takes the contact off the desk. */
export const projectTiming = (stream: StreamId, event: TimingEvent): readonly RowChange[] =>
  event.type === 'ContactExcepted' ? [closeTask(stream, 'contact')] : [];
