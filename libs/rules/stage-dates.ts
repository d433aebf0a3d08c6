import { countBack, nextWorkingDay, type CountedBack, type PlainDate, type WorkCalendar } from '@banli/calendar';
import type { DeadlineExplanation } from './deadline-explanation';
import {
  calendarStep,
  citationText,
  dayText,
  provisionalStep,
  skippedStep,
  workedWeekendsStep,
} from './counting-steps';
import type { StageRule } from './stages.types';
import type { DueDate } from './warning-tiers';

export type StageDate = {
  readonly rule: StageRule;
  readonly on: PlainDate;
  readonly counted: CountedBack;
  /** The day counted to lies before the time for the reply began: the first working day of that time stands instead. */
  readonly squeezed: boolean;
};

/**
 * The internal dates of an answer, in the order given, from the clock of its reply as it is now: counted anew whenever that
 * moves. Nothing is overdue by them and no alarm hangs on them.
 */
export function stageDates(stages: readonly StageRule[], reply: DueDate, calendar: WorkCalendar): readonly StageDate[] {
  const first = nextWorkingDay(calendar, reply.countedFrom);
  const earliest = first < reply.dueOn ? first : reply.dueOn;
  return stages.map((rule) => {
    const counted = countBack(rule.workingDaysBefore, reply.dueOn, calendar);
    const squeezed = counted.on < earliest;
    return { rule, on: squeezed ? earliest : counted.on, counted, squeezed };
  });
}

/** Why this day, one sentence a step. */
export function explainStage({ rule, on, counted, squeezed }: StageDate): DeadlineExplanation {
  const [due, day, days] = [dayText(counted.countedFrom), dayText(on), String(counted.workingDays)];
  const source = citationText(rule.cites);
  const steps = [
    {
      zh: `自答复到期日${due.zh}往前数${days}个工作日，当日不计入。`,
      en: `Counted ${days} working ${counted.workingDays === 1 ? 'day' : 'days'} back from the day the reply is due, ${due.en}, which does not count itself.`,
    },
    source,
    skippedStep(counted.skipped),
    workedWeekendsStep(counted.workedWeekends),
    squeezed
      ? {
          zh: `推算日${counted.on}早于办理期限的起点，改为期限内第一个工作日${day.zh}。`,
          en: `The day counted to, ${counted.on}, lies before the time for the reply began: ${day.en}, its first working day, stands instead.`,
        }
      : undefined,
    {
      zh: '单位内部时限，不是法定期限：不计逾期，不预警，不催办；答复期限变动时随之重新推算。',
      en: 'An internal date of the unit and no legal limit: nothing is late by it, nobody is warned or chased; it follows the due date of the reply.',
    },
    provisionalStep(counted),
    calendarStep(counted),
  ].filter((step) => step !== undefined);
  return { zh: steps.map(({ zh }) => zh), en: steps.map(({ en }) => en) };
}
