import { countDeadline, type PlainDate } from '@banli/calendar';
import type { PausableClock, PauseRule, RulePack } from '@banli/rules';
import type { RunningClock } from '../../clock/clock.types';
import { moveClock } from '../../clock/clocks';
import { accept, refuse } from '../../envelope';
import { disorder } from '../../occurrence';
import { says } from '../../says';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import type { PauseClock, ResumeClock } from '../timing.commands';
import type { ActRule } from './act';

const ARTICLE = '第二十一条';

const isPausable = ({ kind, stopped, deadline }: RunningClock, { clocks }: PauseRule): boolean =>
  !stopped && deadline !== undefined && clocks.some((one: PausableClock) => one === kind);

/** The clocks that may stand still now: running, counted by the pack, not overdue, not as often before as it allows. */
export const pausable = (state: ProposalState, { pause }: RulePack, on: PlainDate): readonly RunningClock[] =>
  pause === undefined
    ? []
    : Object.values(state.clocks).filter(
        (clock) => isPausable(clock, pause) && on <= clock.dueOn && (clock.pauses ?? []).length < pause.times,
      );

/** The clocks that stand still on a day. */
export const standingStill = (state: ProposalState, on: PlainDate): readonly RunningClock[] =>
  Object.values(state.clocks).filter(({ stopped, pauses = [] }) => !stopped && pauses.some(({ until }) => on < until));

/** Stands still from the next day on; what is overdue is not made good (our default, as for an extension). */
export const pauseClock: ActRule<PauseClock> = {
  in: ['assigned', 'ordered', 'in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: ARTICLE,
  decide({ state, command, person, on, context }) {
    const { today, rules } = context;
    const { pause } = rules.pack;
    if (!pause) return refuse({ code: 'pause-unknown', pack: rules.pack.id });
    if (!pause.grantedBy.some((role) => person.roles.includes(role)))
      return refuse({ code: 'not-permitted', act: command.type, allowed: pause.grantedBy });
    const clock = Object.values(state.clocks).find(({ id }) => id === command.clock);
    if (!clock || !isPausable(clock, pause)) return refuse({ code: 'clock-not-running', clock: command.clock });
    const early = disorder(on, 'StartClock', clock.startedOn);
    if (early) return refuse(early);
    const pauses = clock.pauses ?? [];
    if (pauses.length >= pause.times) return refuse({ code: 'paused-before', times: pause.times });
    if (on > clock.dueOn) return refuse({ code: 'extension-too-late', dueOn: clock.dueOn });
    const { until, reason, consent } = command;
    if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason' });
    if (pause.deputyConsents && !says(consent ?? '')) return refuse({ code: 'text-missing', field: 'consent' });
    const latest = countDeadline(pause.atMost.limit, on, rules.calendar, { rolls: false }).dueOn;
    if (until <= on || until > latest) return refuse({ code: 'pause-beyond', after: on, latest });
    const { id: clockId, kind, owedBy } = clock;
    return accept<ProposalEvent>(
      {
        type: 'ClockPaused',
        v: 1,
        clockId,
        kind,
        owedBy,
        until,
        reason,
        ...(consent === undefined ? {} : { consent }),
      },
      ...moveClock(clock, { pauses: [...pauses, { from: on, until }], today, rules, reason: 'paused', always: true }),
    );
  },
};

export const resumeClock: ActRule<ResumeClock> = {
  in: ['assigned', 'ordered', 'in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: ARTICLE,
  decide({ state, command, person, on, context }) {
    const { today, rules } = context;
    const granting = rules.pack.pause?.grantedBy ?? [];
    if (!granting.some((role) => person.roles.includes(role)))
      return refuse({ code: 'not-permitted', act: command.type, allowed: granting });
    const clock = standingStill(state, on).find(({ id }) => id === command.clock);
    const [last, ...before] = (clock?.pauses ?? []).toReversed();
    if (!clock || !last) return refuse({ code: 'clock-not-paused', clock: command.clock });
    const early = disorder(on, 'PauseClock', last.from);
    if (early) return refuse(early);
    if (!says(command.reason)) return refuse({ code: 'text-missing', field: 'reason' });
    const { id: clockId, kind, owedBy } = clock;
    const pauses = [...before.toReversed(), { ...last, until: on }];
    return accept<ProposalEvent>(
      { type: 'ClockResumed', v: 1, clockId, kind, owedBy, reason: command.reason },
      ...moveClock(clock, { pauses, today, rules, reason: 'resumed', always: true }),
    );
  },
};
