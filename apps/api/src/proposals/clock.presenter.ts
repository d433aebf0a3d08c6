import type { PlainDate } from '@banli/calendar';
import type { ClockView } from '@banli/contracts';
import { explainClock, type RunningClock } from '@banli/domain';
import { clockRule, type RulePack } from '@banli/rules';
import { tierOfClock } from '@banli/store';
import type { Names } from '../directory/directory.service';

/** A clock with its working: why this date, in both languages, and where the rule stands. */
export function presentClock(clock: RunningClock, pack: RulePack, names: Names, today: PlainDate): ClockView {
  const rule = clockRule(pack, clock.kind);
  const { steps } = explainClock(clock, pack);
  return {
    id: clock.id,
    kind: clock.kind,
    name: rule?.name ?? { zh: clock.kind, en: clock.kind },
    owedBy: names.owner(clock.owedBy),
    dueOn: clock.dueOn,
    unrolledOn: clock.deadline?.unrolledOn ?? clock.dueOn,
    ...(clock.deadline && clock.dueOn < clock.deadline.dueOn ? { legalDueOn: clock.deadline.dueOn } : {}),
    provisional: clock.deadline?.provisional ?? false,
    tier: clock.stopped ? 'none' : tierOfClock(clock, today),
    ...(clock.stopped ? { stopped: clock.stopped } : {}),
    ...(rule ? { cites: rule.cites } : {}),
    steps,
    source: sourceOf(pack),
  };
}

/** Users are told which law, in force since when, and how old our copy of it is. */
export function sourceOf(pack: RulePack): string {
  const { law, inForceSince, copiedOn } = pack.source;
  return `${law}（${inForceSince} 起施行；本系统所用文本抄录于 ${copiedOn}）`;
}
