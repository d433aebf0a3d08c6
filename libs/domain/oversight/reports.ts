import { plainDate, type PlainDate } from '@banli/calendar';
import { clockRule } from '@banli/rules';
import { startClocks } from '../clock/start-clocks';
import { accept, refuse, type Decision, type DecisionContext } from '../envelope';
import type { PartyId } from '../identity';
import { disorder } from '../occurrence';
import { says } from '../says';
import { reporterRoles, type CallForReports, type RecordReportPrinted, type VoteOnReport } from './oversight.commands';
import type { OversightEvent } from './oversight.events';
import { isReportMatter, undecidedReport, type OversightState } from './oversight.state';

const ARTICLE = '第三十四条';

/** 主任会议 hears how the handling goes, and in November the standing committee votes on the reports of all four (34). */
export function callForReports(
  command: CallForReports,
  on: PlainDate,
  context: DecisionContext,
): Decision<OversightEvent> {
  const { type: _type, ...facts } = command;
  const { reporters, matter, units, year } = facts;
  const named = reporters.map(({ role }) => role);
  const missing = reporterRoles.filter((role) => !named.includes(role));
  if (matter === 'november-report' && missing.length > 0)
    return refuse({ code: 'reporters-missing', missing, article: ARTICLE });
  const dueOn = matter === 'november-report' ? inNovember(facts.dueOn, year, context) : facts.dueOn;
  if (dueOn <= on) return refuse({ code: 'limit-not-ahead', dueOn, on, article: ARTICLE });
  const { today, rules } = context;
  const pack = `${rules.pack.id}@${rules.pack.version}`;
  const clocks =
    matter === 'november-report'
      ? startClocks(
          { event: 'calendar', on: dueOn, promisedOn: on, owing: { reporter: units } },
          { today, rules, running: {} },
        )
      : [];
  return accept<OversightEvent>({ type: 'ReportsCalled', v: 1, ...facts, dueOn, pack }, ...clocks);
}

/** The day that was set, and the end of November at the latest. */
function inNovember(dueOn: PlainDate, year: number, { rules }: DecisionContext): PlainDate {
  const yearly = clockRule(rules.pack, 'november-report')?.yearly;
  if (!yearly) return dueOn;
  const closesOn = plainDate(`${String(year)}-${yearly.closesOn}`);
  return dueOn < closesOn ? dueOn : closesOn;
}

/** The standing committee's vote on one report; what more than half of all members are for is adopted. */
export function voteOnReport(state: OversightState, command: VoteOnReport, on: PlainDate): Decision<OversightEvent> {
  const { type, unit, members, inFavour, against, abstained, dueOn } = command;
  if (state.matter !== 'november-report')
    return refuse({ code: 'not-of-this-matter', act: type, matter: state.matter });
  const waiting = awaitedReport(state, unit, on);
  if (!waiting.ok) return waiting;
  if (inFavour + against + abstained > members)
    return refuse({ code: 'votes-beyond-members', members, votes: inFavour + against + abstained, article: ARTICLE });
  const adopted = inFavour * 2 > members;
  const votes = { unit, members, inFavour, against, abstained, adopted };
  if (adopted) return accept<OversightEvent>({ type: 'ReportVoted', v: 1, ...votes });
  if (dueOn === undefined || dueOn <= on)
    return refuse({ code: 'limit-not-ahead', dueOn: dueOn ?? on, on, article: ARTICLE });
  return accept<OversightEvent>({ type: 'ReportVoted', v: 1, ...votes, dueOn });
}

/** Handed out to the next session (34), and in the standing committee's gazette (36). */
export function recordPrinted(
  state: OversightState,
  { type, where, reference }: RecordReportPrinted,
): Decision<OversightEvent> {
  if (!isReportMatter(state.matter)) return refuse({ code: 'not-of-this-matter', act: type, matter: state.matter });
  const before = state.printed?.find((one) => one.where === where);
  if (before) return refuse({ code: 'report-printed', on: before.on });
  const article = where === 'gazette' ? '第三十六条' : ARTICLE;
  if (!says(reference)) return refuse({ code: 'text-missing', field: 'reference', article });
  return accept<OversightEvent>({ type: 'ReportPrinted', v: 1, where, reference });
}

function awaitedReport(state: OversightState, unit: PartyId, on: PlainDate): Decision<OversightEvent> {
  const report = undecidedReport(state.duties[unit]);
  if (!report) return refuse({ code: 'no-report-to-decide', unit });
  const early = disorder(on, 'ReportDuty', report.on);
  return early ? refuse(early) : accept<OversightEvent>();
}
