import type { PlainDate } from '@banli/calendar';
import type { Person } from '../../actor';
import type { ClockEvent, ClockId, Clocks } from '../../clock/clock.types';
import { moveClock } from '../../clock/clocks';
import { accept, refuse, type DecisionContext } from '../../envelope';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import type { CorrectDay } from '../work.commands';
import type { CorrectableAct } from '../work.events';
import type { DatedAct } from '../work.state';
import type { ActRule } from './act';

/** What each act follows and what follows it, about the same unit or recipient; the order holds for a corrected day too. */
const neighbours: Readonly<
  Record<CorrectableAct, { readonly after: readonly string[]; readonly before: readonly string[] }>
> = {
  AssignmentAcknowledged: { after: [], before: ['DeputyContacted'] },
  OpinionSubmitted: { after: ['OpinionBounced'], before: ['OpinionAccepted', 'OpinionBounced', 'OpinionWithdrawn'] },
  ReturnRequested: { after: [], before: ['ReturnConsented', 'ReturnRefused'] },
  ReplyDispatched: { after: [], before: ['ReplyDelivered'] },
  ReplyDelivered: { after: ['ReplyDispatched'], before: ['ReplyRated'] },
};

const isCorrectable = (type: string): type is CorrectableAct => Object.hasOwn(neighbours, type);

type CorrectableDay = DatedAct & { readonly type: CorrectableAct };

/** The acts whose day this person may correct: those of their own unit; the assigning body all but receipts, which are with 人代工委 (27). */
export function correctableDays(state: ProposalState, { unit }: Person): readonly CorrectableDay[] {
  return Object.values(state.dated ?? {}).filter(
    (act): act is CorrectableDay =>
      isCorrectable(act.type) &&
      (act.enteredBy === unit ||
        unit === state.supervisingBody ||
        (unit === state.assigningBody && act.type !== 'ReplyDelivered')),
  );
}

/**
 * A paper shows another day than was entered. The record keeps both; every clock that the act started or stopped is
 * counted as if the right day had been entered at once, and alarms of days gone by are not sent.
 */
export const correctDay: ActRule<CorrectDay> = {
  in: ['assigned', 'returned', 'in-hand', 'drafted', 'checked', 'signed', 'numbered', 'sent', 'dissatisfied'],
  decide({ state, command, person, context }) {
    const acts = Object.values(state.dated ?? {});
    const wrong = acts.find(({ seq }) => seq === command.seq);
    if (!wrong || !isCorrectable(wrong.type)) return refuse({ code: 'day-not-correctable', seq: command.seq });
    if (!correctableDays(state, person).some(({ seq }) => seq === wrong.seq))
      return refuse({ code: 'entered-by-another-unit', unit: wrong.enteredBy });
    for (const field of ['proof', 'reason'] as const)
      if (!says(command[field])) return refuse({ code: 'text-missing', field });
    if (command.on === wrong.on) return refuse({ code: 'day-unchanged', on: wrong.on });
    // One letter goes to all its recipients on one day.
    const together = acts.filter(({ commandId, type }) => commandId === wrong.commandId && type === wrong.type);
    const disordered = misplaced(state, acts, together, command.on, context.today);
    if (disordered) return refuse(disordered);
    return accept<ProposalEvent>(
      ...together.map(({ seq, about, on }): ProposalEvent => ({
        type: 'DayCorrected',
        v: 1,
        seq,
        act: wrong.type as CorrectableAct,
        about,
        was: on,
        on: command.on,
        proof: command.proof,
        reason: command.reason,
      })),
      ...recountedClocks(state.clocks, startedBy(state, acts, together), stoppedBy(together), command.on, context),
    );
  },
};

/** Where the new day does not fit between the acts before and after it. */
function misplaced(
  state: ProposalState,
  acts: readonly DatedAct[],
  together: readonly DatedAct[],
  on: PlainDate,
  today: PlainDate,
): Refusal | undefined {
  if (on > today) return { code: 'date-in-future', occurredOn: on, today };
  const first = together[0];
  if (!first || !isCorrectable(first.type)) return undefined;
  const { after, before } = neighbours[first.type];
  const early =
    disorder(on, 'AssignProposal', state.assignment?.on) ??
    (first.type === 'ReplyDispatched' ? disorder(on, 'SignReply', state.signature?.on) : undefined);
  if (early) return early;
  for (const one of together) {
    const same = acts.filter(({ about, seq }) => about === one.about && seq !== one.seq);
    const previous = same.findLast(({ seq, type }) => seq < one.seq && after.includes(type));
    if (previous && on < previous.on) return disorder(on, previous.type, previous.on);
    const next = same.find(({ seq, type }) => seq > one.seq && before.includes(type));
    if (next && on > next.on)
      return { code: 'date-after-next-act', occurredOn: on, nextOn: next.on, nextAct: next.type };
  }
  return undefined;
}

/** `reassign` counts from the day a return was asked for, though only the consent starts it (16); an arbiter's from the decision. */
function startedBy(
  { returns }: ProposalState,
  acts: readonly DatedAct[],
  together: readonly DatedAct[],
): readonly ClockId[] {
  return together.flatMap((wrong) => {
    const consent =
      wrong.type === 'ReturnRequested' &&
      !returns[wrong.about]?.arbitration &&
      acts.find(({ type, about, seq }) => type === 'ReturnConsented' && about === wrong.about && seq > wrong.seq);
    return [...wrong.started, ...(consent ? consent.started : [])];
  });
}

const stoppedBy = (together: readonly DatedAct[]): readonly ClockId[] => together.flatMap(({ stopped }) => stopped);

function recountedClocks(
  clocks: Clocks,
  started: readonly ClockId[],
  stopped: readonly ClockId[],
  on: PlainDate,
  { today, rules }: DecisionContext,
): readonly ClockEvent[] {
  return [
    ...started.flatMap((id) => {
      const clock = clocks[id];
      return clock ? moveClock(clock, { from: on, today, rules, reason: 'day-corrected' }) : [];
    }),
    ...stopped.flatMap((id): readonly ClockEvent[] => {
      const clock = clocks[id];
      if (!clock?.stopped) return [];
      const { kind, owedBy, dueOn } = clock;
      const { lapsed } = clock.stopped;
      return [
        {
          type: 'ClockStopped',
          v: 1,
          clockId: id,
          kind,
          owedBy,
          on,
          dueOn,
          late: on > dueOn,
          ...(lapsed && { lapsed }),
        },
      ];
    }),
  ];
}
