import type { OversightAct } from '../oversight/oversight.commands';
import type { Grant } from './grant';

/** 人代工委 carries out what 主任会议 and the standing committee decide (4, 30–33, 38). */
const body: readonly Grant[] = [{ role: 'assigning-body', relations: ['supervising-body'] }];

/** Oversight: the body begins, decides and ends; the overseen unit reports; supervisors chase. */
export const oversightRights: Readonly<Record<OversightAct['type'], readonly Grant[]>> = {
  ChooseKeyItem: body,
  TrackAcrossYears: body,
  PlanInspection: body,
  OrderRectification: body,
  CallForReports: body,
  RecordInspection: body,
  ReportDuty: [
    { role: 'handler', relations: ['responsible-unit'] },
    { role: 'office', relations: ['responsible-unit'] },
    // The chairpersons' own report is written by 人代工委 (34).
    { role: 'assigning-body', relations: ['supervising-body'] },
  ],
  VoteOnReport: body,
  RecordReportPrinted: body,
  AcceptDuty: body,
  RejectDuty: body,
  RecordYearlyState: body,
  ChaseDuty: [
    { role: 'assigning-body', relations: ['supervising-body'] },
    { role: 'supervisor', relations: ['supervising-body', 'other-unit'] },
  ],
  CloseOversight: body,
};
