import type { PlainDate } from '@banli/calendar';
import { evolveClocks } from '../clock/clocks';
import type { Recorded } from '../envelope';
import type { PartyId } from '../identity';
import { renamed, succeededClocks } from '../succession/rename-unit';
import type { OversightEvent, OversightOpened } from './oversight.events';
import type { DutyReport, OversightDuty, OversightState } from './oversight.state';

/** The state after one recorded event. */
export function evolveOversight(state: OversightState | undefined, recorded: Recorded<OversightEvent>): OversightState {
  const { event } = recorded;
  const counted = {
    head: recorded.seq,
    version: recorded.actor.kind === 'person' || !state ? recorded.seq : state.version,
  };
  if (isOpening(event)) return { ...opened(event, recorded.occurredOn), ...counted };
  if (!state) throw new RangeError(`${recorded.stream} begins with ${event.type} instead of its opening`);
  return { ...apply(state, event, recorded.occurredOn), ...counted };
}

const isOpening = (event: OversightEvent): event is OversightOpened => 'body' in event;

type Counted = 'head' | 'version';

function opened(event: OversightOpened, on: PlainDate): Omit<OversightState, Counted> {
  const { jurisdiction, year, matter, item, body, title, decision, reason, subjects, deputies, units, pack } = event;
  const common = {
    ...{ jurisdiction, year, matter, item, body, title, decision, reason, subjects, deputies, pack },
    openedOn: on,
    status: 'open' as const,
    duties: Object.fromEntries(units.map((unit): [string, OversightDuty] => [unit, { unit, reports: [] }])),
    yearly: [],
    chases: [],
    clocks: {},
  };
  switch (event.type) {
    case 'ReportsCalled': {
      const { dueOn, reporters } = event;
      const duties = Object.fromEntries(
        units.map((unit): [string, OversightDuty] => [unit, { unit, dueOn, reports: [] }]),
      );
      return { ...common, reporters, duties };
    }
    case 'KeyItemChosen':
      return { ...common, leader: event.leader };
    case 'TrackingBegun':
      return common;
    case 'InspectionPlanned': {
      const { from, to } = event;
      return { ...common, status: 'planned', inspection: { from, to } };
    }
    case 'RectificationOrdered': {
      const { dueOn, requirements } = event;
      const duties = Object.fromEntries(
        units.map((unit): [string, OversightDuty] => [unit, { unit, dueOn, reports: [] }]),
      );
      return { ...common, requirements, duties };
    }
  }
}

function apply(state: OversightState, event: Exclude<OversightEvent, OversightOpened>, on: PlainDate): OversightState {
  switch (event.type) {
    case 'InspectionHeld': {
      const { summary, findings } = event;
      const held = state.inspection && { inspection: { ...state.inspection, held: { on, summary } } };
      return findings.reduce<OversightState>(
        (after, { unit, finding, dueOn }) => duty(after, unit, () => ({ finding, ...(dueOn && { dueOn }) })),
        { ...state, ...held, status: 'open' },
      );
    }
    case 'DutyReported': {
      const { text, late } = event;
      return duty(state, event.unit, ({ reports }) => ({ reports: [...reports, { on, text, late }] }));
    }
    case 'ReportFiguresTaken':
      return duty(state, event.unit, ({ reports }) => ({ reports: changeLast(reports, { figures: event.figures }) }));
    case 'ReportVoted': {
      const { type: _type, v: _v, unit, dueOn, ...votes } = event;
      const decided = { on, accepted: event.adopted };
      return duty(state, unit, ({ reports }) => ({
        reports: changeLast(reports, { decided, vote: { on, ...votes } }),
        ...(event.adopted ? { settledOn: on } : {}),
        ...(dueOn === undefined ? {} : { dueOn }),
      }));
    }
    case 'ReportPrinted': {
      const { where, reference } = event;
      return { ...state, printed: [...(state.printed ?? []), { on, where, reference }] };
    }
    case 'DutyAccepted': {
      const { remark } = event;
      const decided = { on, accepted: true, ...(remark === undefined ? {} : { text: remark }) };
      return duty(state, event.unit, ({ reports }) => ({ reports: decideLast(reports, decided), settledOn: on }));
    }
    case 'DutyRejected': {
      const { reasons, dueOn } = event;
      const decided = { on, accepted: false, text: reasons };
      return duty(state, event.unit, ({ reports }) => ({ reports: decideLast(reports, decided), dueOn }));
    }
    case 'YearlyStateRecorded': {
      const { year, standing, account } = event;
      return { ...state, yearly: [...state.yearly, { year, on, standing, account }] };
    }
    case 'DutyChased': {
      const { owedBy, channel, text } = event;
      return { ...state, chases: [...state.chases, { on, owedBy, channel, text }] };
    }
    case 'UnitSucceeded':
      return {
        ...state,
        duties: renamed(state.duties, event),
        ...(state.reporters ? { reporters: renamed(state.reporters, event) } : {}),
        clocks: succeededClocks(state.clocks, event),
      };
    case 'OversightClosed':
      return { ...state, status: 'closed', closed: { on, outcome: event.outcome } };
    case 'ClockStarted':
    case 'ClockStopped':
    case 'ClockStruck':
    case 'ClockMoved':
      return { ...state, clocks: evolveClocks(state.clocks, event) };
  }
}

const decideLast = (
  reports: readonly DutyReport[],
  decided: NonNullable<DutyReport['decided']>,
): readonly DutyReport[] => changeLast(reports, { decided });

const changeLast = (reports: readonly DutyReport[], change: Partial<DutyReport>): readonly DutyReport[] =>
  reports.map((report, index) => (index === reports.length - 1 ? { ...report, ...change } : report));

function duty(
  state: OversightState,
  unit: PartyId,
  change: (before: OversightDuty) => Partial<OversightDuty>,
): OversightState {
  const before = state.duties[unit];
  return before ? { ...state, duties: { ...state.duties, [unit]: { ...before, ...change(before) } } } : state;
}
