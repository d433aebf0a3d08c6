import type { Clock, ClockEvent, ClockStopped, PartyId, PublicationEvent, StreamId } from '@banli/domain';
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
  return [
    { op: 'put', table: 'publication', key: { stream, unit, round }, set: { ...clock, ...told } },
    ...stateOfLetter(stream, event),
  ];
}

/**
 * Where the letter stands, beside the letter: only the time that is its own counts, a former letter's does not. A decision
 * not to publish outlasts a publication; the congress's site alone is none (36).
 */
function stateOfLetter(stream: StreamId, event: PublicationEvent): readonly RowChange[] {
  const where = { stream, unit: event.unit, publication_clock: event.clockId ?? '' };
  const become = (state: string, from: readonly string[]): readonly RowChange[] =>
    from.map((before) => ({
      op: 'patch',
      table: 'answer',
      where: { ...where, publication_state: before },
      set: { publication_state: state },
    }));
  if (event.type === 'PublicationExempted') return become('exempt', ['none', 'awaited', 'public']);
  return event.site === 'unit' ? become('public', ['none', 'awaited']) : [];
}

/** The letter's time to be published: begun, moved or over. */
export function projectPublicationTime(stream: StreamId, event: ClockEvent): readonly RowChange[] {
  switch (event.type) {
    case 'ClockStarted': {
      const { kind, owedBy, id, dueOn } = event.clock;
      const set = { publication_clock: id, publication_due_on: dueOn, publication_state: 'awaited' };
      return kind === 'publication' ? [{ op: 'patch', table: 'answer', where: { stream, unit: owedBy }, set }] : [];
    }
    case 'ClockMoved': {
      const { kind, id, dueOn } = event.clock;
      const set = { publication_due_on: dueOn };
      return kind === 'publication'
        ? [{ op: 'patch', table: 'answer', where: { stream, publication_clock: id }, set }]
        : [];
    }
    case 'ClockStopped': {
      const where = { stream, publication_clock: event.clockId, publication_state: 'awaited' };
      return event.kind === 'publication'
        ? [{ op: 'patch', table: 'answer', where, set: { publication_state: 'none' } }]
        : [];
    }
    case 'ClockStruck':
      return [];
  }
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
