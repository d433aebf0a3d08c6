import { countDeadline, type PlainDate } from '@banli/calendar';
import type { Person } from '../../actor';
import type { Refusal } from '../../refusal';
import type { Clock, RunningClock } from '../../clock/clock.types';
import { lapseClocks, moveClock } from '../../clock/clocks';
import { isReplyClock } from '../../clock/reply-clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import type { Rules } from '../../rules-in-force';
import { says } from '../../says';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import { relationToProposal } from '../relation';
import type {
  ApproveContactException,
  ChaseOwner,
  ExtendReply,
  ReportForExtension,
  SetOwnDate,
} from '../timing.commands';
import type { ActRule } from './act';

/** What the unit still owes the deputy, once the pack has counted it: not while national law alone counts. */
export const owedReply = (state: ProposalState): RunningClock | undefined =>
  Object.values(state.clocks).findLast(({ kind, stopped, deadline }) => isReplyClock(kind) && !stopped && deadline);

/** Three months that are running, without an earlier date of the case's own. */
export function extendable(state: ProposalState): RunningClock | undefined {
  const clock = owedReply(state);
  return clock?.kind === 'reply' && !state.ownDate && clock.extendedTo === undefined ? clock : undefined;
}

/** Counted from the same day by the other rule; what is overdue is not made good (our default). */
export const extendReply: ActRule<ExtendReply> = {
  in: ['assigned', 'in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: '第二十一条',
  decide({ state, command, person, on, context }) {
    const { today, rules } = context;
    const granting = rules.pack.extension?.grantedBy ?? [];
    if (!granting.some((role) => person.roles.includes(role)))
      return refuse({ code: 'not-permitted', act: command.type, allowed: granting, article: '第二十一条' });
    const clock = extendable(state);
    if (!clock) return refuse({ code: 'not-extendable', article: '第二十一条' });
    if (on > clock.dueOn) return refuse({ code: 'extension-too-late', dueOn: clock.dueOn, article: '第二十一条' });
    if (!says(command.reason)) return refuse({ code: 'text-missing', field: 'reason', article: '第二十一条' });
    const { extension } = rules.pack;
    if (extension?.report && !state.extension?.reported)
      return refuse({ code: 'extension-not-reported', article: '第二十一条' });
    const tell = extension?.deputyTold ? ({ tellDeputy: true } as const) : {};
    if (!extension?.atMost)
      return accept<ProposalEvent>(
        { type: 'ReplyExtended', v: 1, reason: command.reason, ...tell },
        ...moveClock(clock, { kind: 'reply-difficult', today, rules, reason: 'extended' }),
      );
    const until = command.until ?? state.extension?.reported?.until;
    const latest = latestExtension(clock, rules);
    if (until === undefined || latest === undefined)
      return refuse({ code: 'text-missing', field: 'until', article: '第二十一条' });
    if (until <= clock.dueOn || until > latest)
      return refuse({ code: 'extension-beyond', after: clock.dueOn, latest, article: '第二十一条' });
    return accept<ProposalEvent>(
      { type: 'ReplyExtended', v: 1, reason: command.reason, until, ...tell },
      ...moveClock(clock, { extendedTo: until, today, rules, reason: 'extended' }),
    );
  },
};

/** A date of its own lies before the legal one, and not before the day it is set. */
export function misdatedReply({ dueOn, reason }: OwnDate, clock: Clock, on: PlainDate): Refusal | undefined {
  const before = legalDayOf(clock);
  if (dueOn < on || dueOn >= before) return { code: 'own-date-outside', from: on, before, article: '第二十一条' };
  return says(reason) ? undefined : { code: 'text-missing', field: 'reason', article: '第二十一条' };
}

export const legalDayOf = ({ deadline, dueOn, extendedTo, pausedTo }: Clock): PlainDate => {
  const legal = extendedTo ?? deadline?.dueOn ?? dueOn;
  return pausedTo !== undefined && pausedTo > legal ? pausedTo : legal;
};

type OwnDate = Pick<SetOwnDate, 'dueOn' | 'reason'>;

/** The last day that consent can give: counted on from the last day as counted, not from the day it moved to. */
function latestExtension({ deadline }: RunningClock, { pack, calendar }: Rules): PlainDate | undefined {
  const most = pack.extension?.atMost?.limit;
  return most && deadline ? countDeadline(most, deadline.unrolledOn, calendar, { rolls: false }).dueOn : undefined;
}

/** In writing, while the reply is not due yet; a later report takes the place of the former. */
export const reportForExtension: ActRule<ReportForExtension> = {
  in: ['assigned', 'in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: '第二十一条',
  decide({ state, command, person, on, context }) {
    const { pack } = context.rules;
    if (!pack.extension?.report) return refuse({ code: 'extension-report-not-asked', article: '第二十一条' });
    const clock = extendable(state);
    if (!clock) return refuse({ code: 'not-extendable', article: '第二十一条' });
    if (on > clock.dueOn) return refuse({ code: 'extension-too-late', dueOn: clock.dueOn, article: '第二十一条' });
    const { reason, until, alsoTo } = command;
    if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article: '第二十一条' });
    const latest = latestExtension(clock, context.rules);
    if (latest !== undefined && until === undefined)
      return refuse({ code: 'text-missing', field: 'until', article: '第二十一条' });
    if (latest !== undefined && until !== undefined && (until <= clock.dueOn || until > latest))
      return refuse({ code: 'extension-beyond', after: clock.dueOn, latest, article: '第二十一条' });
    return accept<ProposalEvent>({
      type: 'ExtensionReported',
      v: 1,
      unit: person.unit,
      reason,
      ...(latest === undefined || until === undefined ? {} : { until }),
      reportedTo: [state.supervisingBody, ...(alsoTo === undefined ? [] : [alsoTo])],
    });
  },
};

/** The earlier date governs; the legal one stays in the clock's working (21). */
export const setOwnDate: ActRule<SetOwnDate> = {
  in: ['assigned', 'in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: '第二十一条',
  decide({ state, command, on, context }) {
    const { dueOn, reason } = command;
    const clock = owedReply(state);
    if (!clock) return refuse({ code: 'not-extendable', article: '第二十一条' });
    const amiss = misdatedReply(command, clock, on);
    if (amiss) return refuse(amiss);
    const { today, rules } = context;
    const legalDueOn = legalDayOf(clock);
    return accept<ProposalEvent>(
      { type: 'OwnDateSet', v: 1, dueOn, legalDueOn, reason },
      ...moveClock(clock, { ownDate: dueOn, today, rules, reason: 'own-date' }),
    );
  },
};

/** The law wants the deputy heard (18); by our default the lead's office may approve an exception, for a reason on record. */
export const approveContactException: ActRule<ApproveContactException> = {
  in: ['in-hand', 'drafted', 'checked'],
  article: '第十八条',
  decide({ state, command, person, on }) {
    if (state.contacts > 0 || state.contactException) return refuse({ code: 'contact-settled', article: '第十八条' });
    const early = disorder(on, 'AcknowledgeAssignment', state.acknowledged[person.unit]);
    if (early) return refuse(early);
    if (!says(command.reason)) return refuse({ code: 'text-missing', field: 'reason', article: '第十八条' });
    return accept<ProposalEvent>(
      { type: 'ContactExcepted', v: 1, reason: command.reason },
      ...lapseClocks(state.clocks, { kinds: ['contact'] }, on),
    );
  },
};

/** What this person may remind of: the lead its co-handlers, the bodies above everybody. */
export function chaseable(state: ProposalState, person: Person): readonly RunningClock[] {
  const running = Object.values(state.clocks).filter(({ stopped }) => !stopped);
  if (relationToProposal(state, person) !== 'lead') return running;
  return running.filter(({ owedBy }) => state.assignment?.coHandlers.some((unit) => unit === owedBy));
}

/** A reminder on record counts as the chasing that article 29 asks for, as those of the clock do. */
export const chaseOwner: ActRule<ChaseOwner> = {
  in: [
    'received',
    'assigned',
    'returned',
    'ordered',
    'in-hand',
    'drafted',
    'checked',
    'signed',
    'numbered',
    'sent',
    'dissatisfied',
    'closed',
  ],
  article: '第二十九条',
  decide({ state, command, person, on }) {
    const { channel, text } = command;
    const clock = chaseable(state, person).find(({ id }) => id === command.clock);
    if (!clock) return refuse({ code: 'clock-not-running', clock: command.clock });
    const early = disorder(on, 'StartClock', clock.startedOn);
    if (early) return refuse(early);
    if (!says(text)) return refuse({ code: 'text-missing', field: 'text' });
    const { id: clockId, kind, owedBy, dueOn } = clock;
    return accept<ProposalEvent>({ type: 'OwnerChased', v: 1, clockId, kind, owedBy, dueOn, channel, text });
  },
};
