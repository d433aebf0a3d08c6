import type { Person } from '../actor';
import type { PartyId, PersonId } from '../identity';
import { mayStandIn } from '../rights/stand-in';
import type { OversightAct } from './oversight.commands';
import {
  isDated,
  isReportMatter,
  relationToOversight,
  undecidedReport,
  unsettledUnits,
  type OversightState,
} from './oversight.state';

type ActName = OversightAct['type'];

/** Acts on the whole matter that this person may do now. */
export function permittedOversightActs(
  state: OversightState,
  person: Person,
  inPlaceOf?: PersonId,
): readonly ActName[] {
  if (state.closed) return [];
  const open: Partial<Record<ActName, boolean>> = {
    RecordInspection: state.inspection !== undefined && !state.inspection.held,
    RecordYearlyState: state.matter === 'tracking',
    ChaseDuty: Object.values(state.clocks).some(({ stopped }) => !stopped),
    RecordReportPrinted: isReportMatter(state.matter) && (state.printed ?? []).length < 2,
    CloseOversight: unsettledUnits(state).length === 0,
  };
  return allowed(state, person, open, inPlaceOf);
}

/** Acts about one unit's duty that this person may do now. */
export function permittedDutyActs(
  state: OversightState,
  person: Person,
  unit: PartyId,
  inPlaceOf?: PersonId,
): readonly ActName[] {
  const duty = state.duties[unit];
  if (state.closed || !duty || (person.unit !== unit && person.unit !== state.body)) return [];
  const dated = isDated(state.matter);
  const voted = state.matter === 'november-report';
  const undecided = undecidedReport(duty) !== undefined;
  const owed = duty.dueOn !== undefined && duty.settledOn === undefined && !undecided;
  const open: Partial<Record<ActName, boolean>> = {
    ReportDuty: person.unit === unit && (dated ? owed : true),
    AcceptDuty: dated && undecided && !voted,
    RejectDuty: dated && undecided && !voted,
    VoteOnReport: undecided && voted,
  };
  return allowed(state, person, open, inPlaceOf);
}

const allowed = (
  state: OversightState,
  person: Person,
  open: Partial<Record<ActName, boolean>>,
  inPlaceOf: PersonId | undefined,
): readonly ActName[] =>
  (Object.keys(open) as readonly ActName[]).filter(
    (act) => open[act] === true && mayStandIn(act, person.roles, relationToOversight(state, person), inPlaceOf),
  );
