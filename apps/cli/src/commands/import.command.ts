import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importLetter, type LetterReading } from '@banli/letter';
import {
  calledFrom,
  LetterFileFault,
  loadRulePack,
  loadRulePacks,
  readLetterLines,
  RulePackFault,
} from '@banli/platform';
import type { RulePack } from '@banli/rules';
import { Command } from 'commander';
import { describeReading } from './reading-report';

/** Exit code for a file that cannot be read; 1 stays with faults of the program. */
const BAD_INPUT = 2;

/** `banli import`: reads what was written elsewhere, and records nothing. */
export function importCommand(): Command {
  return new Command('import').description('Reads what was written elsewhere (历史文件); records nothing.').addCommand(
    new Command('letter')
      .description('Reads an existing letter (.txt, .docx, .pdf with text) and says what it says and what it lacks.')
      .argument('<file>', 'the letter')
      .option('--json', 'one JSON object (docs/reading-letters.md)', false)
      .option('--pack <id>', 'rules that it is held against; by default those of its own place')
      .action(async (file: string, { json, pack }: { json: boolean; pack?: string }, command: Command) => {
        const reading = await readFrom(file, pack, command);
        console.log(json ? JSON.stringify(reading, null, 2) : describeReading(reading));
      }),
  );
}

async function readFrom(file: string, pack: string | undefined, command: Command): Promise<LetterReading> {
  try {
    const lines = await readLetterLines(readFileSync(resolve(calledFrom(), file)));
    return importLetter<RulePack>(lines, loadRulePacks(), pack === undefined ? undefined : loadRulePack(pack));
  } catch (fault) {
    if (fault instanceof LetterFileFault || fault instanceof RulePackFault)
      return command.error(`${file}: ${fault.message}`, { exitCode: BAD_INPUT });
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
      return command.error(`${file}: 没有这个文件，或者无权读取。 There is no such file, or it may not be read.`, {
        exitCode: BAD_INPUT,
      });
    throw fault;
  }
}
