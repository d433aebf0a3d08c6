import type { RefusalCode } from '@banli/domain';
import { batchProblems } from './problems/batch';
import { branchProblems } from './problems/branches';
import { commitmentProblems } from './problems/commitment';
import { fileProblems, type FileCode } from './problems/files';
import { fulfilmentProblems } from './problems/fulfilment';
import { administrationProblems, type AdministrationCode } from './problems/administration';
import { afterReplyProblems } from './problems/after-reply';
import { intakeProblems } from './problems/intake';
import { letterFileProblems, type LetterFileCode } from './problems/letter-files';
import { oversightProblems } from './problems/oversight';
import { letterProblems } from './problems/letter-and-after';
import { packProblems } from './problems/packs';
import type { ProblemText } from './problems/problem-text';
import { procedureProblems } from './problems/procedure';
import { raterLinkProblems, type RaterLinkCode } from './problems/rater-link';
import { returnProblems } from './problems/return';
import { rulebookProblems, type RulebookCode } from './problems/rulebook';
import { workProblems } from './problems/work';
import { publicationProblems } from './problems/publication';
import { timingProblems } from './problems/timing';
import { transportProblems, type TransportCode } from './problems/transport';

export { fill } from './problems/problem-text';

export type ProblemCode =
  RefusalCode | TransportCode | RaterLinkCode | LetterFileCode | FileCode | AdministrationCode | RulebookCode;

/** Every code's HTTP status and sentences; a new code without them does not compile. */
export const problems: Readonly<Record<ProblemCode, ProblemText>> = {
  ...procedureProblems,
  ...intakeProblems,
  ...returnProblems,
  ...branchProblems,
  ...letterProblems,
  ...letterFileProblems,
  ...commitmentProblems,
  ...fulfilmentProblems,
  ...oversightProblems,
  ...batchProblems,
  ...workProblems,
  ...afterReplyProblems,
  ...raterLinkProblems,
  ...timingProblems,
  ...publicationProblems,
  ...packProblems,
  ...rulebookProblems,
  ...fileProblems,
  ...administrationProblems,
  ...transportProblems,
};
