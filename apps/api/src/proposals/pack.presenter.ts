import type { CaseView } from '@banli/contracts';
import type { RulePack } from '@banli/rules';

/** What a page offers of a pack's words; the rest of the pack is not part of a case. */
export const scaleOf = ({ ratingScale }: RulePack): CaseView['ratingScale'] =>
  ratingScale.map(({ id, name, needsReasons }) => ({ id, name, needsReasons }));

export const classesOf = ({ resultClasses }: RulePack): CaseView['resultClasses'] =>
  resultClasses.map(({ id, name, needsCommitment }) => ({ id, name, needsCommitment }));

export const exemptionsOf = ({ publication }: RulePack): CaseView['pack']['exemptions'] =>
  (publication?.grounds ?? []).map(({ id, name }) => ({ id, name }));
