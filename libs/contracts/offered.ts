/** What pages offer to choose from. No schema stands here: whoever only shows the names needs no validator. */

export { LETTER_TEXTS, reporterRoles } from '@banli/domain';

export const figureSubjectNames = ['proposals', 'commitments'] as const;
export type FigureSubjectName = (typeof figureSubjectNames)[number];

/** Of the acts by which a matter of oversight begins. */
export const oversightOpeningNames = [
  'ChooseKeyItem',
  'TrackAcrossYears',
  'PlanInspection',
  'CallForReports',
  'OrderRectification',
] as const;
export type OversightOpeningName = (typeof oversightOpeningNames)[number];
