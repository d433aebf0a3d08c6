import type { RulePack } from '@banli/rules';
import { checkReading } from './check-reading';
import { packOfLetter } from './pack-of-letter';
import { readLetter } from './read-letter';
import type { LetterReading, SourceLine } from './reading.types';

/** Reads an old letter and says what is wrong with it, by the rules of its own place where one of the packs is of it. */
export function importLetter<P extends RulePack>(
  lines: readonly SourceLine[],
  packs: readonly P[],
  chosen?: P,
): LetterReading {
  const read = readLetter(lines);
  const { organ, number, congress, session, proposalNumber, deputies, title, coHandlers, sections, signer } = read;
  const { commitments, cc, unread, numberAsWritten: _, ...more } = read;
  const findings = checkReading(read, chosen ?? packOfLetter(read, packs));
  return {
    ...{ organ, number, congress, session, proposalNumber, deputies, title, coHandlers, sections, signer },
    ...{ commitments, cc, findings, unread, ...more },
  };
}
