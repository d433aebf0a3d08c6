import {
  longOverdueOf,
  type BatchEvent,
  type Clock,
  type CommitmentEvent,
  type DeskEvent,
  type FulfilmentEvent,
  type OversightEvent,
  type ProposalEvent,
  type Recorded,
  type RulebookEvent,
} from '@banli/domain';
import type { RowChange } from './row-change';

/** Until when something is known that nothing has changed yet. */
const STILL = 'infinity';

/**
 * What was known of each clock from one instant of recording to the next, so that a board can be shown as it stood on a
 * past day; and the due date of each opinion beside it.
 */
export function projectSpell(
  recorded: Recorded<
    ProposalEvent | CommitmentEvent | FulfilmentEvent | DeskEvent | OversightEvent | RulebookEvent | BatchEvent
  >,
): readonly RowChange[] {
  const { event } = recorded;
  if (event.type === 'ClockStarted') return [begun(recorded, event.clock), ...opinionDue(recorded, event.clock)];
  if (event.type === 'ClockStopped') return [ended(recorded, event.clockId)];
  if (event.type !== 'ClockMoved') return [];
  const { clock, late } = event;
  // Of one that is met already only its lateness changes: it is on no board.
  const running = late === undefined ? [ended(recorded, clock.id), begun(recorded, clock)] : [];
  return [...running, ...opinionDue(recorded, clock)];
}

type Place = Pick<Recorded<unknown>, 'stream' | 'seq' | 'at'>;

const begun = ({ stream, seq, at }: Place, clock: Clock): RowChange => ({
  op: 'put',
  table: 'clock_spell',
  key: { stream, clock_id: clock.id, seq },
  set: {
    kind: clock.kind,
    owed_by: clock.owedBy,
    due_on: clock.dueOn,
    blue_on: clock.blueOn,
    yellow_on: clock.yellowOn,
    long_on: longOverdueOf(clock) ?? null,
    provisional: clock.deadline?.provisional ?? false,
    known_from: at,
    known_until: STILL,
  },
});

const ended = ({ stream, at }: Place, clockId: string): RowChange => ({
  op: 'patch',
  table: 'clock_spell',
  where: { stream, clock_id: clockId, known_until: STILL },
  set: { known_until: at },
});

const opinionDue = ({ stream }: Place, { kind, owedBy, dueOn }: Clock): readonly RowChange[] =>
  kind === 'opinion' || kind === 'opinion-redo'
    ? [{ op: 'patch', table: 'opinion', where: { stream, unit: owedBy }, set: { due_on: dueOn } }]
    : [];
