import type { StageView } from '@banli/contracts';
import { rulesInForce, stagesOf, type ProposalState, type Relation } from '@banli/domain';
import { calendarForCase } from '@banli/platform';
import { explainStage, type RulePack } from '@banli/rules';

/** Internal dates are the unit's own: nobody outside it reads them, supervisors neither. */
export function presentStages(answer: ProposalState, relation: Relation, pack: RulePack): readonly StageView[] {
  if (relation !== 'lead' && relation !== 'joint-lead') return [];
  return stagesOf(answer, rulesInForce(answer, { pack, calendar: calendarForCase(answer.receivedOn) })).map(
    (stage) => ({
      id: stage.rule.id,
      name: stage.rule.name,
      on: stage.on,
      reached: stage.reached,
      provisional: stage.counted.provisional,
      steps: explainStage(stage),
    }),
  );
}
