import { countDeadline, parsePlainDate, yearOf, type Deadline, type PlainDate } from '@banli/calendar';
import { loadRulePacks, loadWorkCalendar } from '@banli/platform';
import {
  clockRule,
  explainDeadline,
  type ClockKind,
  type ClockRule,
  type DeadlineExplanation,
  type RulePack,
} from '@banli/rules';
import { Command, type CommanderError } from 'commander';

/** Exit code for input that cannot be answered; 1 stays with faults of the program. */
const BAD_INPUT = 2;

/** Beyond any plan, and early enough that every limit ends in a year of four digits. */
const LAST_START_YEAR = 2999;

type DeadlineOptions = {
  readonly pack: string;
  readonly clock: string;
  readonly from: string[];
  readonly json: boolean;
};

/** `banli deadline`: the due date of a clock for each start day (Asia/Shanghai), with the working. */
export function deadlineCommand(): Command {
  const command = new Command('deadline')
    .description('Counts a due date and shows how it was reached (期限计算).')
    .requiredOption('--pack <id>', 'rule pack, for example chongqing')
    .requiredOption('--clock <kind>', 'clock of the pack, for example reply')
    .requiredOption(
      '--from <date...>',
      'start day as yyyy-mm-dd, which does not count itself; may be given more than once',
    )
    .option('--json', 'one JSON object a line', false)
    .exitOverride((error: CommanderError) => process.exit(error.exitCode === 0 ? 0 : BAD_INPUT));
  return command.action((options: DeadlineOptions) => {
    const question = readQuestion(options);
    if ('problem' in question) return command.error(`banli deadline: ${question.problem}`, { exitCode: BAD_INPUT });
    const calendar = loadWorkCalendar();
    for (const day of question.from) {
      const deadline = countDeadline(question.limit, day, calendar, question.rule);
      const steps = explainDeadline(question.rule, deadline);
      console.log(options.json ? asJsonLine(deadline, steps) : asText(deadline, steps));
    }
  });
}

type Question = { readonly rule: ClockRule; readonly limit: Deadline['limit']; readonly from: readonly PlainDate[] };

/** All input is checked before the first answer is printed. */
function readQuestion(options: DeadlineOptions): Question | { readonly problem: string } {
  const packs = loadRulePacks();
  const pack = packs.find(({ id }) => id === options.pack);
  if (pack === undefined)
    return { problem: `there is no rule pack ${options.pack}; there is: ${packs.map(({ id }) => id).join(', ')}.` };
  const kind = clockKinds(pack).find((known) => known === options.clock);
  const rule = kind === undefined ? undefined : clockRule(pack, kind);
  if (rule === undefined) {
    return { problem: `the pack ${pack.id} has no clock ${options.clock}; it has: ${clockKinds(pack).join(', ')}.` };
  }
  if (rule.limit === undefined) return { problem: `${rule.kind} is not counted from a day: ${fixedBy(rule)}.` };
  const from: PlainDate[] = [];
  for (const text of options.from) {
    const day = parsePlainDate(text);
    if (day === undefined)
      return { problem: `${text} is not a day; --from takes one as yyyy-mm-dd, for example 2021-02-05.` };
    if (yearOf(day) > LAST_START_YEAR)
      return { problem: `${text} is too late; --from takes days up to ${LAST_START_YEAR}.` };
    from.push(day);
  }
  return { rule, limit: rule.limit, from };
}

function clockKinds(pack: RulePack): ClockKind[] {
  return Object.values(pack.clocks).map(({ kind }) => kind);
}

function fixedBy({ yearly }: ClockRule): string {
  return yearly === undefined
    ? 'its date is the one promised'
    : `it is due from ${yearly.opensOn} to ${yearly.closesOn} of every year`;
}

function asJsonLine(deadline: Deadline, steps: DeadlineExplanation): string {
  return JSON.stringify({
    from: deadline.countedFrom,
    due: deadline.dueOn,
    unrolled: deadline.unrolledOn,
    provisional: deadline.provisional,
    steps,
  });
}

function asText(deadline: Deadline, steps: DeadlineExplanation): string {
  const mark = deadline.provisional ? '  暂定 provisional' : '';
  const lines = [...steps.zh, ...steps.en].map((step) => `  ${step}`);
  return [`${deadline.countedFrom} → ${deadline.dueOn}${mark}`, ...lines].join('\n');
}
