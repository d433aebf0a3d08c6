import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  calledFrom,
  inheritingPackJsonSchema,
  lawTextBeside,
  loadRulePack,
  loadRulePacks,
  misquotations,
  readRulePack,
  RulePackFault,
  rulePackJsonSchema,
} from '@banli/platform';
import { differencesBetween, type RulePack } from '@banli/rules';
import { Command } from 'commander';
import { casesByDays, compareByDays } from './cases-by-days';
import { withDatabase } from './deployment';
import { simulatePack, type Simulation } from './pack-simulation';

/** Exit code for input that cannot be answered; 1 stays with faults of the program, and with packs that differ. */
const BAD_INPUT = 2;
const DIFFERENT = 1;

/** `banli pack`: for whoever writes or reviews the rules of a jurisdiction (规则包). */
export function packCommand(): Command {
  return new Command('pack')
    .description('Checks and compares rule packs (规则包).')
    .addCommand(
      new Command('list').description('Names the packs that this version holds.').action(() => {
        for (const pack of loadRulePacks()) console.log(summary(pack));
      }),
    )
    .addCommand(
      new Command('schema')
        .description('Prints the JSON Schema of a pack, for editors.')
        .option('--inherits', 'of one that inherits from another', false)
        .action(({ inherits }: { inherits: boolean }) => {
          console.log(JSON.stringify(inherits ? inheritingPackJsonSchema() : rulePackJsonSchema(), null, 2));
        }),
    )
    .addCommand(
      new Command('check')
        .description('Reads a pack and says what is wrong with it, by line and field.')
        .argument('<file>', 'YAML file of the pack')
        .action((file: string, _options: object, command: Command) => {
          const pack = packFrom(file, command);
          const wrong = misquotations(pack, lawTextBeside(resolve(calledFrom(), file)));
          if (wrong.length > 0)
            command.error(wrong.map(({ field, why }) => `${file}: ${field}: ${why}`).join('\n'), {
              exitCode: BAD_INPUT,
            });
          console.log(summary(pack));
        }),
    )
    .addCommand(
      new Command('diff')
        .description('Names every value in which two packs differ; ends with 1 where there is one.')
        .argument('<one>', 'id of a pack, or a YAML file')
        .argument('<other>', 'the same')
        .option('--json', 'one JSON object a line', false)
        .action((one: string, other: string, { json }: { json: boolean }, command: Command) => {
          const differences = differencesBetween(packFrom(one, command), packFrom(other, command));
          for (const { field, one: left = '—', other: right = '—' } of differences)
            console.log(json ? JSON.stringify({ field, one: left, other: right }) : `${field}: ${left} → ${right}`);
          if (differences.length > 0) process.exitCode = DIFFERENT;
        }),
    )
    .addCommand(simulateCommand());
}

type SimulateOptions = { readonly cases?: string[]; readonly json: boolean };

const simulateCommand = (): Command =>
  new Command('simulate')
    .description('Says which dates of running cases would differ under a pack; nothing is changed.')
    .argument('<file>', 'YAML file of the pack, or the id of one')
    .option('--cases <case...>', 'cases as chongqing/5-4/0869, or a JSON list of their days; without it all open ones')
    .option('--json', 'one JSON object a line', false)
    .action((file: string, { cases = [], json }: SimulateOptions, command: Command) => {
      const pack = packFrom(file, command);
      const [list] = cases;
      if (list?.endsWith('.json')) {
        printSimulation(simulateByDays(pack, list, command), json);
        return;
      }
      const named = cases.map((one) => caseNamed(one, command));
      return withDatabase(async (source, clock) => {
        printSimulation(await simulatePack(source, pack, named, await clock.today()), json);
      });
    });

function printSimulation({ streams, counted, dates }: Simulation, json: boolean): void {
  for (const date of dates)
    console.log(
      json
        ? JSON.stringify(date)
        : `${date.case}  ${date.clock}  ${date.from ?? '—'} → ${date.to ?? '—'}  ${date.name.zh} · ${date.name.en}`,
    );
  if (!json)
    console.log(
      `${String(streams)} 个案卷的 ${String(counted)} 项期限，其中 ${String(dates.length)} 项日期不同。\n` +
        `${String(counted)} dates of ${String(streams)} records were counted; ${String(dates.length)} would differ.`,
    );
}

function simulateByDays(pack: RulePack, file: string, command: Command): Simulation {
  const path = resolve(calledFrom(), file);
  if (!existsSync(path)) return command.error(`${file}: 没有这个文件 there is no such file`, { exitCode: BAD_INPUT });
  const cases = casesByDays(readFileSync(path, 'utf8'));
  if ('problem' in cases) return command.error(`${file}: ${cases.problem}`, { exitCode: BAD_INPUT });
  return compareByDays(cases, (reference) => packFrom(reference, command), pack);
}

const caseNamed = (name: string, command: Command): string => {
  const key = name.replace(/^proposal\//, '');
  if (/^[a-z][a-z0-9-]*\/[\w-]+\/\d{4}$/.test(key)) return key;
  return command.error(`${name}: 案件写作 a case is written as chongqing/5-4/0869`, { exitCode: BAD_INPUT });
};

/** A pack by its id, or from a file; what is wrong with it is said and ends the command. */
function packFrom(source: string, command: Command): RulePack {
  try {
    return /\.ya?ml$/.test(source) ? readRulePack(resolve(calledFrom(), source)) : loadRulePack(source);
  } catch (fault) {
    if (fault instanceof RulePackFault) return command.error(fault.message, { exitCode: BAD_INPUT });
    throw fault;
  }
}

function summary(pack: RulePack): string {
  const clocks = Object.values(pack.clocks);
  const byLaw = clocks.filter(({ cites }) => cites.kind === 'law').length;
  const from = pack.inherits === undefined ? '' : `，参照 inherits ${pack.inherits.pack}`;
  return (
    `${pack.id}@${pack.version}  ${pack.name.zh} · ${pack.name.en}${from}\n` +
    `  ${pack.source.law}（${pack.source.inForceSince} 起施行 in force, 文本抄录于 copied ${pack.source.copiedOn}）\n` +
    `  期限 clocks: ${String(clocks.length)}，其中依据条文 by law: ${String(byLaw)}`
  );
}
