import type { Clock, ClockStopped, PartyId, PublicationEvent, StreamId } from '@banli/domain';
import type { RowChange } from './row-change';
import { openTask } from './task';

/** A letter made public, or not at all: what 公开率 counts beside the clocks. */
export function projectPublication(stream: StreamId, event: PublicationEvent, on: string): readonly RowChange[] {
  const { unit, round, clockId } = event;
  const clock = { clock_id: clockId ?? null };
  const told =
    event.type === 'PublicationExempted'
      ? { exempted_on: on, exemption: event.ground }
      : event.site === 'unit'
        ? { published_on: on, address: event.address }
        : { congress_published_on: on, congress_address: event.address };
  return [{ op: 'put', table: 'publication', key: { stream, unit, round }, set: { ...clock, ...told } }];
}

/** From the day its time begins to run until it ends, the unit's office has to see to it. */
export const publicationOwed = (stream: StreamId, { kind, owedBy, startedOn, dueOn }: Clock): readonly RowChange[] =>
  kind === 'publication'
    ? [
        openTask(stream, {
          kind: 'publish',
          since: startedOn,
          unit: owedBy as PartyId,
          role: 'office',
          clock: kind,
          dueOn,
        }),
      ]
    : [];

export const publicationOver = (stream: StreamId, { kind, owedBy }: ClockStopped): readonly RowChange[] =>
  kind === 'publication' ? [{ op: 'drop', table: 'task', where: { stream, kind: 'publish', unit: owedBy } }] : [];
