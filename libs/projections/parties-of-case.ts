import type { PartyId, StreamId } from '@banli/domain';
import type { RowChange } from './row-change';
import { openTask } from './task';
import { nobody } from './work.projection';

/** The closest relation stays: a co-handler that also gets a copy remains a co-handler. */
export const party = (stream: string, who: string, relation: string): RowChange => ({
  op: 'put',
  table: 'case_party',
  key: { stream, party: who, relation },
  set: {},
});

/** A lead has the case to acknowledge and the reply to draft. */
export const openLead = (stream: StreamId, unit: PartyId, on: string, difficult: boolean): readonly RowChange[] => [
  party(stream, unit, 'lead'),
  openTask(stream, { kind: 'acknowledge', since: on, unit, role: 'handler' }),
  openTask(stream, {
    kind: 'draft',
    since: on,
    unit,
    role: 'handler',
    clock: difficult ? 'reply-difficult' : 'reply',
  }),
];

export const openCoHandler = (stream: StreamId, unit: PartyId, on: string): readonly RowChange[] => [
  party(stream, unit, 'co-handler'),
  { op: 'put', table: 'opinion', key: { stream, unit }, set: { status: 'requested', requested_on: on } },
  openTask(stream, { kind: 'submit-opinion', since: on, unit, role: 'handler', clock: 'opinion' }),
];

/** A unit that has no part in the case any more. */
export const closeUnit = (stream: StreamId, unit: PartyId): readonly RowChange[] => [
  { op: 'drop', table: 'case_party', where: { stream, party: unit, relation: 'co-handler' } },
  { op: 'drop', table: 'opinion', where: { stream, unit } },
  { op: 'drop', table: 'task', where: { stream, unit } },
  nobody(stream, unit),
  { op: 'drop', table: 'task', where: { stream, kind: 'coordinate', about: unit } },
  { op: 'drop', table: 'task', where: { stream, kind: 'arbitrate', about: unit } },
  { op: 'drop', table: 'task', where: { stream, kind: 'accept-opinion', about: unit } },
];
