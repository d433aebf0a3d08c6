import { yearOf, type PlainDate } from '@banli/calendar';
import { lapseClocks, stopClocks } from '../clock/clocks';
import { accept, refuse, type Decision, type DecisionContext } from '../envelope';
import type { Person } from '../actor';
import { disorder } from '../occurrence';
import { says } from '../says';
import { articleOfMatter, reportClock } from './openings';
import type {
  AcceptDuty,
  ChaseDuty,
  CloseOversight,
  RecordInspection,
  RecordYearlyState,
  RejectDuty,
  ReportDuty,
} from './oversight.commands';
import type { OversightEvent } from './oversight.events';
import { isDated, relationToOversight, undecidedReport, unsettledUnits, type OversightState } from './oversight.state';

type Decided = Decision<OversightEvent>;

/** The inspection took place; each unit with a date has to report what it did about the finding. */
export function recordInspection(
  state: OversightState,
  command: RecordInspection,
  on: PlainDate,
  context: DecisionContext,
): Decided {
  const { summary, findings } = command;
  const article = articleOfMatter.inspection;
  if (!state.inspection) return refuse({ code: 'not-of-this-matter', act: command.type, matter: state.matter });
  const { held, from } = state.inspection;
  if (held) return refuse({ code: 'inspection-held', heldOn: held.on, article });
  const early = disorder(on, 'PlanInspection', from);
  if (early) return refuse(early);
  if (!says(summary)) return refuse({ code: 'text-missing', field: 'summary', article });
  for (const { unit, finding, dueOn } of findings) {
    if (!(unit in state.duties)) return refuse({ code: 'unit-not-overseen', unit, article });
    if (!says(finding)) return refuse({ code: 'text-missing', field: 'finding', article });
    if (dueOn !== undefined && dueOn <= on) return refuse({ code: 'limit-not-ahead', dueOn, on, article });
  }
  const clocks = findings.flatMap(({ unit, dueOn }) =>
    dueOn === undefined ? [] : reportClock('inspection', { unit, dueOn, on, running: state.clocks }, context),
  );
  return accept<OversightEvent>({ type: 'InspectionHeld', v: 1, summary, findings }, ...clocks);
}

/** A unit reports for itself; where a date was set for it, its clock stops. */
export function reportDuty(state: OversightState, command: ReportDuty, person: Person, on: PlainDate): Decided {
  const { unit, text, figures } = command;
  const duty = state.duties[unit];
  if (!duty || (relationToOversight(state, person) === 'responsible-unit' && person.unit !== unit))
    return refuse({ code: 'unit-not-overseen', unit });
  if (isDated(state.matter)) {
    if (duty.dueOn === undefined || duty.settledOn !== undefined)
      return refuse({ code: 'nothing-to-report-back', unit });
    if (undecidedReport(duty)) return refuse({ code: 'report-undecided', unit });
  }
  const early = disorder(on, 'ReportDuty', duty.reports.at(-1)?.decided?.on ?? duty.reports.at(-1)?.on);
  if (early) return refuse(early);
  if (!says(text)) return refuse({ code: 'text-missing', field: 'text', article: articleOfMatter[state.matter] });
  const late = duty.dueOn !== undefined && on > duty.dueOn;
  return accept<OversightEvent>(
    { type: 'DutyReported', v: 1, unit, text, late },
    ...(figures ? [{ type: 'ReportFiguresTaken', v: 1, unit, figures } as const] : []),
    ...stopClocks(state.clocks, { owedBy: unit }, on),
  );
}

export function acceptDuty(state: OversightState, command: AcceptDuty, on: PlainDate): Decided {
  const { unit, remark } = command;
  const undecided = decidable(state, command, on);
  if (!undecided.ok) return undecided;
  return accept<OversightEvent>({ type: 'DutyAccepted', v: 1, unit, ...(remark === undefined ? {} : { remark }) });
}

/** The unit reports back once more, by a date of its own. */
export function rejectDuty(
  state: OversightState,
  command: RejectDuty,
  on: PlainDate,
  context: DecisionContext,
): Decided {
  const { unit, reasons, dueOn } = command;
  const undecided = decidable(state, command, on);
  if (!undecided.ok) return undecided;
  const article = articleOfMatter[state.matter];
  if (!says(reasons)) return refuse({ code: 'text-missing', field: 'reasons', article });
  if (dueOn <= on) return refuse({ code: 'limit-not-ahead', dueOn, on, article });
  return accept<OversightEvent>(
    { type: 'DutyRejected', v: 1, unit, reasons, dueOn },
    ...reportClock(state.matter, { unit, dueOn, on, running: state.clocks }, context),
  );
}

/** A report waits for its decision, and the decision is not dated before it. */
function decidable(state: OversightState, command: AcceptDuty | RejectDuty, on: PlainDate): Decided {
  const { unit } = command;
  if (!isDated(state.matter) || state.matter === 'november-report')
    return refuse({ code: 'not-of-this-matter', act: command.type, matter: state.matter });
  const report = undecidedReport(state.duties[unit]);
  if (!report) return refuse({ code: 'no-report-to-decide', unit });
  const early = disorder(on, 'ReportDuty', report.on);
  return early ? refuse(early) : accept<OversightEvent>();
}

/** Once for each year in which the entry stands on the list. */
export function recordYearlyState(state: OversightState, command: RecordYearlyState, on: PlainDate): Decided {
  const { type, year, standing, account } = command;
  const article = articleOfMatter.tracking;
  if (state.matter !== 'tracking') return refuse({ code: 'not-of-this-matter', act: type, matter: state.matter });
  if (year < state.year || year > yearOf(on)) return refuse({ code: 'year-not-tracked', year, article });
  if (state.yearly.some((one) => one.year === year)) return refuse({ code: 'year-already-recorded', year, article });
  if (!says(account)) return refuse({ code: 'text-missing', field: 'account', article });
  return accept<OversightEvent>({ type: 'YearlyStateRecorded', v: 1, year, standing, account });
}

export function chaseDuty(state: OversightState, { clock, channel, text }: ChaseDuty, on: PlainDate): Decided {
  const running = state.clocks[clock];
  if (!running || running.stopped) return refuse({ code: 'clock-not-running', clock });
  const early = disorder(on, 'StartClock', running.startedOn);
  if (early) return refuse(early);
  if (!says(text)) return refuse({ code: 'text-missing', field: 'text', article: articleOfMatter[state.matter] });
  const { id: clockId, kind, owedBy, dueOn } = running;
  return accept<OversightEvent>({ type: 'DutyChased', v: 1, clockId, kind, owedBy, dueOn, channel, text });
}

/** Nothing that had to be reported back is left open; an inspection that was never held may be given up. */
export function closeOversight(state: OversightState, { outcome }: CloseOversight, on: PlainDate): Decided {
  const article = articleOfMatter[state.matter];
  const units = unsettledUnits(state);
  if (units.length > 0) return refuse({ code: 'reports-outstanding', units, article });
  if (!says(outcome)) return refuse({ code: 'text-missing', field: 'outcome', article });
  return accept<OversightEvent>({ type: 'OversightClosed', v: 1, outcome }, ...lapseClocks(state.clocks, {}, on));
}
