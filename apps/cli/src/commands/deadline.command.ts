import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countDeadline, type Deadline } from '@banli/calendar';
import { calledFrom, loadRulePacks, loadWorkCalendar, readRulePack, RulePackFault } from '@banli/platform';
import { explainDeadline, workingOf, type ClockWorking, type DeadlineExplanation, type RulePack } from '@banli/rules';
import { Command, type CommanderError } from 'commander';
import { questionOf, questionsIn, type DeadlineQuestion, type Unanswerable } from './deadline-question';

/** Exit code for input that cannot be answered; 1 stays with faults of the program. */
const BAD_INPUT = 2;

type DeadlineOptions = {
  readonly pack?: string;
  readonly clock?: string;
  readonly from?: string[];
  readonly clocks?: string;
  readonly json: boolean;
};

/** `banli deadline`: the due date of a clock for each start day (Asia/Shanghai), with the working. */
export function deadlineCommand(): Command {
  const command = new Command('deadline')
    .description('Counts a due date and shows how it was reached (期限计算).')
    .option('--pack <id>', 'rule pack, for example chongqing, or one version of it: chongqing@2018.1')
    .option('--clock <kind>', 'clock of the pack, for example reply')
    .option('--from <date...>', 'start day as yyyy-mm-dd, which does not count itself; may be given more than once')
    .option(
      '--clocks <file>',
      'a JSON list of {"pack", "clock", "from"}, each with an "id" if you like; --pack and --clock serve entries without their own',
    )
    .option('--json', 'one JSON object a line: from, due, unrolled, provisional, steps, working', false)
    .exitOverride((error: CommanderError) => process.exit(error.exitCode === 0 ? 0 : BAD_INPUT));
  return command.action((options: DeadlineOptions) => {
    const questions = readQuestions(options);
    if ('problem' in questions) return command.error(`banli deadline: ${questions.problem}`, { exitCode: BAD_INPUT });
    const calendar = loadWorkCalendar();
    for (const question of questions) {
      const { rule, limit, from, pack } = question;
      const deadline = countDeadline(limit, from, calendar, rule);
      const steps = explainDeadline(rule, deadline);
      const working = workingOf(rule, deadline, `${pack.id}@${pack.version}`);
      console.log(options.json ? asJsonLine(question, deadline, steps, working) : asText(question, deadline, steps));
    }
  });
}

/** A pack that is being written, not installed yet. */
function packInFile(pack: string | undefined): RulePack | Unanswerable | undefined {
  if (pack === undefined || !/\.ya?ml$/.test(pack)) return undefined;
  try {
    return readRulePack(resolve(calledFrom(), pack));
  } catch (fault) {
    if (fault instanceof RulePackFault) return { problem: fault.message };
    throw fault;
  }
}

/** All input is checked before the first answer is printed. */
function readQuestions(options: DeadlineOptions): readonly DeadlineQuestion[] | Unanswerable {
  const { clock, from } = options;
  const written = packInFile(options.pack);
  if (written && 'problem' in written) return written;
  const packs = [...loadRulePacks(), ...(written ? [written] : [])];
  const pack = written ? `${written.id}@${written.version}` : options.pack;
  if (options.clocks !== undefined) {
    if (from !== undefined) return { problem: '--clocks has the start days in its file; --from is for one clock.' };
    const path = resolve(calledFrom(), options.clocks);
    if (!existsSync(path)) return { problem: `there is no file ${path}.` };
    return questionsIn(
      readFileSync(path, 'utf8'),
      { ...(pack === undefined ? {} : { pack }), ...(clock === undefined ? {} : { clock }) },
      packs,
    );
  }
  for (const [name, value] of Object.entries({ pack, clock, from }))
    if (value === undefined) return { problem: `--${name} is needed (or --clocks with a file).` };
  const questions: DeadlineQuestion[] = [];
  for (const day of from ?? []) {
    const question = questionOf({ pack: pack ?? '', clock: clock ?? '', from: day }, packs, '--from');
    if ('problem' in question) return question;
    questions.push(question);
  }
  return questions;
}

function asJsonLine(
  { id }: DeadlineQuestion,
  deadline: Deadline,
  steps: DeadlineExplanation,
  working: ClockWorking,
): string {
  return JSON.stringify({
    ...(id === undefined ? {} : { id }),
    from: deadline.countedFrom,
    due: deadline.dueOn,
    unrolled: deadline.unrolledOn,
    provisional: deadline.provisional,
    steps,
    working,
  });
}

function asText({ id }: DeadlineQuestion, deadline: Deadline, steps: DeadlineExplanation): string {
  const mark = deadline.provisional ? '  暂定 provisional' : '';
  const lines = [...steps.zh, ...steps.en].map((step) => `  ${step}`);
  return [`${id === undefined ? '' : `${id}: `}${deadline.countedFrom} → ${deadline.dueOn}${mark}`, ...lines].join(
    '\n',
  );
}
