import type { PlainDate } from '@banli/calendar';
import type { OwedView } from '@banli/contracts';
import { articleIn, type Clocks, type OwedAct, type Person } from '@banli/domain';
import { clockRule, type RulePack } from '@banli/rules';
import { tierOfClock } from '@banli/store';
import type { Names } from '../directory/directory.service';
import { owns } from './visibility';

type Setting = {
  readonly clocks: Clocks;
  readonly pack: RulePack;
  readonly names: Names;
  readonly person: Person;
  readonly today: PlainDate;
};

/** An owed act for the screen, with how near its day is. */
export function presentOwed(owed: OwedAct, { clocks, pack, names, person, today }: Setting): OwedView {
  const { act, orElse, by, about, answer, clock } = owed;
  const article = articleIn(pack, owed.article);
  const running = clock && clocks[clock.id];
  return {
    act,
    ...(orElse === undefined ? {} : { orElse }),
    by: names.owner(by),
    ...(about === undefined ? {} : { about: names.owner(about) }),
    ...(answer === undefined ? {} : { answer: names.party(answer) }),
    ...(clock
      ? {
          clock: { kind: clock.kind, name: clockRule(pack, clock.kind)?.name ?? { zh: clock.kind, en: clock.kind } },
          dueOn: clock.dueOn,
        }
      : {}),
    tier: running ? tierOfClock(running, today) : 'none',
    ...(article === undefined ? {} : { article }),
    own: owns(person, by),
  };
}
